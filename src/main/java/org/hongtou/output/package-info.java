/**
 * Writers: a document in type becomes the bytes of a file. A new output is one class, and one line in the list {@code
 * org.hongtou.pipeline.Formats}.
 */
@NullMarked
package org.hongtou.output;

import org.jspecify.annotations.NullMarked;
