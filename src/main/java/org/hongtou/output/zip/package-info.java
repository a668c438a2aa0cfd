/** ZIP files whose bytes depend on their entries only: what a package of parts is written into. */
@NullMarked
package org.hongtou.output.zip;

import org.jspecify.annotations.NullMarked;
