/** Persons and organisations as people write them in a line: told apart, and read into names. */
@NullMarked
package org.hongtou.content.people;

import org.jspecify.annotations.NullMarked;
