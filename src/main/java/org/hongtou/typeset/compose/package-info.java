/** A document and a style become a galley: every element set in its type, with its distance from the one above. */
@NullMarked
package org.hongtou.typeset.compose;

import org.jspecify.annotations.NullMarked;
