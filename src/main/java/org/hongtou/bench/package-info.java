/** Measures what documents cost, stage by stage. */
@NullMarked
package org.hongtou.bench;

import org.jspecify.annotations.NullMarked;
