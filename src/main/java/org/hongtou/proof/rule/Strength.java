package org.hongtou.proof.rule;

/** How binding a rule is. */
public enum Strength {
    /** The standard demands it, or what was written can't be meant. */
    SHALL,
    /** The standard recommends it, or nearly all offices do so: an office may have its own habit. */
    USUAL
}
