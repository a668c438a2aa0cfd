/**
 * The official document as the standard sees it: its elements in order, in exact lengths, with no font, no library type
 * and no look. Depends on nothing but places.
 */
@NullMarked
package org.hongtou.model;

import org.jspecify.annotations.NullMarked;
