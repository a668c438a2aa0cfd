/**
 * The public face of Hongtou, and all that a program that embeds it may rely on: {@link org.hongtou.Hongtou} opens a
 * project and turns content into documents. What it gives are records of this package; other packages may change.
 */
@NullMarked
package org.hongtou;

import org.jspecify.annotations.NullMarked;
