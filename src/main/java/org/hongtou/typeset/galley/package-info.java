/**
 * The document set in type but not yet cut into pages: paragraphs with their exact formats, in the order of the text.
 * Page making breaks it into lines and pages; DOCX writes it as it is.
 */
@NullMarked
package org.hongtou.typeset.galley;

import org.jspecify.annotations.NullMarked;
