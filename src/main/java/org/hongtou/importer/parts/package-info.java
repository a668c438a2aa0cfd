/** Finds the parts of a document among the paragraphs of a draft. */
@NullMarked
package org.hongtou.importer.parts;

import org.jspecify.annotations.NullMarked;
