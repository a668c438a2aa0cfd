/** The text writer: the words of a document as they are printed. */
@NullMarked
package org.hongtou.output.text;

import org.jspecify.annotations.NullMarked;
