/** Counts the paragraphs of automatic lists and writes their numbers as programs show them. */
@NullMarked
package org.hongtou.importer.numbers;

import org.jspecify.annotations.NullMarked;
