/** Picture files: which can be set, and whether every pixel of them is there, found out before any is drawn. */
@NullMarked
package org.hongtou.picture;

import org.jspecify.annotations.NullMarked;
