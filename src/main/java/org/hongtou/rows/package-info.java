/** One content file for each row of a spreadsheet: which column holds which key, and the text that a row begins. */
@NullMarked
package org.hongtou.rows;

import org.jspecify.annotations.NullMarked;
