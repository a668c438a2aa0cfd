/** The way of the data, as one list of stages, and the build that sends many files along it. */
@NullMarked
package org.hongtou.pipeline;

import org.jspecify.annotations.NullMarked;
