/**
 * What a content file says once it is checked: values with their places, and how days, numbers, widths and flags are
 * read.
 */
@NullMarked
package org.hongtou.content.data;

import org.jspecify.annotations.NullMarked;
