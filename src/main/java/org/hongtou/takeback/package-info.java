/** Brings what was changed in a built Word file home to its content. */
@NullMarked
package org.hongtou.takeback;

import org.jspecify.annotations.NullMarked;
