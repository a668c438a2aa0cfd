/** The styles of a DOCX: how letters and paragraphs look, said once for all that bears a style, and then only where it differs. */
@NullMarked
package org.hongtou.output.docx.styles;

import org.jspecify.annotations.NullMarked;
