/** Pages with every line, rule and picture in its place, measured from the paper's upper left corner. */
@NullMarked
package org.hongtou.typeset.page;

import org.jspecify.annotations.NullMarked;
