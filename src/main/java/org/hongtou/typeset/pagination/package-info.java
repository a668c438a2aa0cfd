/** A galley becomes pages: what stands on which page, and where on it. */
@NullMarked
package org.hongtou.typeset.pagination;

import org.jspecify.annotations.NullMarked;
