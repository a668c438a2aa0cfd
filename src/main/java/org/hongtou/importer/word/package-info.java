/**
 * Reads the drafts that Word and WPS write: ECMA-376 packages, of which the body is gone through once (StAX), because
 * POI's model of it leaves out numbers, text boxes and moves.
 */
@NullMarked
package org.hongtou.importer.word;

import org.jspecify.annotations.NullMarked;
