/** A spreadsheet as a person sees it: the rows of a workbook's sheets or of a CSV file; only this package knows POI. */
@NullMarked
package org.hongtou.content.workbook;

import org.jspecify.annotations.NullMarked;
