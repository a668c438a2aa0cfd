/** The DOCX writer: a document in type becomes parts of XML, and these a package. */
@NullMarked
package org.hongtou.output.docx;

import org.jspecify.annotations.NullMarked;
