/** A content file as text: its bytes decoded, its lines and their ends, places in it, changes to it. */
@NullMarked
package org.hongtou.content.source;

import org.jspecify.annotations.NullMarked;
