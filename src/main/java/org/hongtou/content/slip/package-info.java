/** Slips of the keyboard, mended before YAML sees them: a full-width colon, a tab, an open quotation mark. */
@NullMarked
package org.hongtou.content.slip;

import org.jspecify.annotations.NullMarked;
