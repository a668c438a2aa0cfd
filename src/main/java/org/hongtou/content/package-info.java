/** Stand-in until the content package lands. */
@NullMarked
package org.hongtou.content;

import org.jspecify.annotations.NullMarked;
