/**
 * A galley becomes pages: what stands on which page, and where on it. {@link
 * org.hongtou.typeset.pagination.Typesetter} is the whole way from a document.
 */
@NullMarked
package org.hongtou.typeset.pagination;

import org.jspecify.annotations.NullMarked;
