/** Markup: the small closed XML that templates write, read into a document and written back. */
@NullMarked
package org.hongtou.markup;

import org.jspecify.annotations.NullMarked;
