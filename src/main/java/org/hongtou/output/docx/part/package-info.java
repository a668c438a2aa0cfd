/** The vocabulary of all parts of a DOCX: their names, namespaces and units; and those parts that say nothing of the text. */
@NullMarked
package org.hongtou.output.docx.part;

import org.jspecify.annotations.NullMarked;
