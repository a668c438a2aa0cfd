/** What stands at the foot of a DOCX's pages: the last page's foot, page numbers, and the footers of first, turned and blank pages. */
@NullMarked
package org.hongtou.output.docx.foot;

import org.jspecify.annotations.NullMarked;
