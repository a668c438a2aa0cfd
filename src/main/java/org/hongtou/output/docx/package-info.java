/** The DOCX writer: a package prepared once a style over a skeleton of POI's, and a document's text streamed into it as XML. */
@NullMarked
package org.hongtou.output.docx;

import org.jspecify.annotations.NullMarked;
