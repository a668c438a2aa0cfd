/**
 * The proof-reader: reads what a clerk wrote as a careful colleague does, by rules that each have a source, a wrong
 * example and a right one; {@link org.hongtou.proof.RuleBook} lists them all.
 */
@NullMarked
package org.hongtou.proof;

import org.jspecify.annotations.NullMarked;
