/** A paragraph becomes lines: where a line may end, and how far it reaches. */
@NullMarked
package org.hongtou.typeset.line;

import org.jspecify.annotations.NullMarked;
