/** Checks content files without writing documents, and mends what is beyond doubt. */
@NullMarked
package org.hongtou.check;

import org.jspecify.annotations.NullMarked;
