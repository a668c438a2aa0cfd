/** What the text of a DOCX is made of: paragraphs, tables, pictures, contents, in the body as in headers and footers. */
@NullMarked
package org.hongtou.output.docx.body;

import org.jspecify.annotations.NullMarked;
