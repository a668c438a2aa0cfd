/** Rules of how marks, units, hours and numbers of documents are written, as slips of the keyboard have them. */
@NullMarked
package org.hongtou.proof.form;

import org.jspecify.annotations.NullMarked;
