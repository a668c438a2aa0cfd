/**
 * From the YAML that a person wrote to checked {@link org.hongtou.content.Data}, every value with its place; the only
 * package that knows snakeyaml.
 */
@NullMarked
package org.hongtou.content;

import org.jspecify.annotations.NullMarked;
