/** Fonts: TrueType files as compact tables, which of them shows which face, and subsets of them for files that carry their own. */
@NullMarked
package org.hongtou.font;

import org.jspecify.annotations.NullMarked;
