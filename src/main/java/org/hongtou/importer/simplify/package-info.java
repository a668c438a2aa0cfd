/** Makes traditional drafts simplified ones, and finds the characters that drafts lost on their way. */
@NullMarked
package org.hongtou.importer.simplify;

import org.jspecify.annotations.NullMarked;
