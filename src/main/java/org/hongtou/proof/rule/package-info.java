/** What a rule of the proof-reader is: its code, strength, source and examples, what it reads and what it finds. */
@NullMarked
package org.hongtou.proof.rule;

import org.jspecify.annotations.NullMarked;
