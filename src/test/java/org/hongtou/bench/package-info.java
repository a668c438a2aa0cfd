/** Content to measure with, made up and always the same: benchmarks, budgets and the page of figures share it. */
@NullMarked
package org.hongtou.bench;

import org.jspecify.annotations.NullMarked;
