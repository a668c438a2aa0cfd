/** Tables that lie in files of their own, CSV as spreadsheets save it: encoding, separator, rows of cells. */
@NullMarked
package org.hongtou.content.sheet;

import org.jspecify.annotations.NullMarked;
