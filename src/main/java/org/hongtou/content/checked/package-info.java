/**
 * A tree held against a schema: checked {@link org.hongtou.content.data.Data}, or what is wrong with it at its place.
 */
@NullMarked
package org.hongtou.content.checked;

import org.jspecify.annotations.NullMarked;
