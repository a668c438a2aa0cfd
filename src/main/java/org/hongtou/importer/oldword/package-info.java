/** Reads drafts that Word 97 to 2003 and WPS wrote: a package of streams (OLE2), which POI opens. */
@NullMarked
package org.hongtou.importer.oldword;

import org.jspecify.annotations.NullMarked;
