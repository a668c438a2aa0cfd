/**
 * Reads drafts that are PDF, by what a person sees: letters at their places become lines, lines become paragraphs, ruled
 * lines become tables. Nothing outside the file is fetched, no program in it is run.
 */
@NullMarked
package org.hongtou.importer.pdf;

import org.jspecify.annotations.NullMarked;
