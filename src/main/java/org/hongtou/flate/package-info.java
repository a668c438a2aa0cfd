/** Compressed streams (RFC 1950 and 1951) joined from pieces that were compressed beforehand, each once for all documents. */
@NullMarked
package org.hongtou.flate;

import org.jspecify.annotations.NullMarked;
