/** What went wrong, where, and what to do now: values that every stage reports and nobody throws away. */
@NullMarked
package org.hongtou.diagnostics;

import org.jspecify.annotations.NullMarked;
