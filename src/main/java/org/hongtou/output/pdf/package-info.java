/** Writes pages as tagged PDF/A-2a with the fonts they need. The only package that knows OpenPDF. */
@NullMarked
package org.hongtou.output.pdf;

import org.jspecify.annotations.NullMarked;
