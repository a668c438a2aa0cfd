/** How a document looks: typed values, in exact lengths, read from the style files of a kind. */
@NullMarked
package org.hongtou.style;

import org.jspecify.annotations.NullMarked;
