/** Reads drafts that are text, and mends what pages and web sites did to their lines. */
@NullMarked
package org.hongtou.importer.text;

import org.jspecify.annotations.NullMarked;
