/** A kind's keys as JSON Schema, for editors. */
@NullMarked
package org.hongtou.content.json;

import org.jspecify.annotations.NullMarked;
