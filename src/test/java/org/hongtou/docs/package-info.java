/** Pages of the documentation that are written from the program, so that they say what is true. */
@NullMarked
package org.hongtou.docs;

import org.jspecify.annotations.NullMarked;
