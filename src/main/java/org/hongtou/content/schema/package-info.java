/**
 * A kind's keys: their names in both languages, what each may hold and which are needed, read from {@code
 * schema.yaml}.
 */
@NullMarked
package org.hongtou.content.schema;

import org.jspecify.annotations.NullMarked;
