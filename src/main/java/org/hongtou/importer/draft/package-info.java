/** A draft as a person sees it, whatever file it came in. */
@NullMarked
package org.hongtou.importer.draft;

import org.jspecify.annotations.NullMarked;
