/** Rules that read a whole text: headings and their order, enumerations, sums. */
@NullMarked
package org.hongtou.proof.body;

import org.jspecify.annotations.NullMarked;
