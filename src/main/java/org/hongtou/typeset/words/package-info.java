/** The words of a title, and how well a line of it reads that ends between two of them. */
@NullMarked
package org.hongtou.typeset.words;

import org.jspecify.annotations.NullMarked;
