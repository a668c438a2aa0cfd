/** How time grows with what content holds: linear times a logarithm at most. */
@NullMarked
package org.hongtou.growth;

import org.jspecify.annotations.NullMarked;
