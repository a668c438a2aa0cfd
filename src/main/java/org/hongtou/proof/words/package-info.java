/** Rules that read words by the shipped dictionary and by lists of their own: typos, set phrases, words written twice. */
@NullMarked
package org.hongtou.proof.words;

import org.jspecify.annotations.NullMarked;
