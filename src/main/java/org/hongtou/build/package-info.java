/** Builds: many content files to many documents, only those that changed, with a record of what was built. */
@NullMarked
package org.hongtou.build;

import org.jspecify.annotations.NullMarked;
