/**
 * The typesetter: a document and a style become a galley, a galley becomes pages. Pure: the same input gives the same
 * pages, on any machine. Knows fonts only as {@link org.hongtou.typeset.Metrics}.
 */
@NullMarked
package org.hongtou.typeset;

import org.jspecify.annotations.NullMarked;
