/** What an office says once for all its content files: {@code office.yaml}. */
@NullMarked
package org.hongtou.content.office;

import org.jspecify.annotations.NullMarked;
