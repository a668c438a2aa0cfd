/** Draws a DOCX with LibreOffice, as a stand-in for Word, and measures it against the PDF of the same document. */
@NullMarked
package org.hongtou.office;

import org.jspecify.annotations.NullMarked;
