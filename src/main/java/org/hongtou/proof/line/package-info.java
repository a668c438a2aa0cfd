/** Rules that read one line at a time: marks, blanks, brackets, days, numbers, words. */
@NullMarked
package org.hongtou.proof.line;

import org.jspecify.annotations.NullMarked;
