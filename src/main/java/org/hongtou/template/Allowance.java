package org.hongtou.template;

import java.time.Duration;

/**
 * How much one merge may take: its {@link Limits}, and more for each value of the content that the template was given,
 * once each. A long document is no fault of its template; one that goes over the same values again and again gets no
 * more.
 */
final class Allowance {
    /** An entry makes a form of a page at most. */
    private static final int CHARACTERS_A_VALUE = 1000;

    private static final long NANOS_A_VALUE = 500_000;
    private static final long BYTES_A_VALUE = 1 << 15;

    /** An escaped character has six; a text may be printed and looked at several times. */
    private static final int CHARACTERS_A_CHARACTER = 8;

    private static final long NANOS_A_CHARACTER = 1000;
    private static final long BYTES_A_CHARACTER = 256;

    private final Limits limits;
    /** Of the merge's thread; others see them a little later. */
    private volatile long values;

    private volatile long characters;

    Allowance(Limits limits) {
        this.limits = limits;
    }

    /** Takes a value that the template was given for the first time. */
    @SuppressWarnings("NonAtomicVolatileUpdate") // One thread writes.
    void give(int length) {
        values++;
        characters += length;
    }

    /** How long the merge may run. */
    Duration time() {
        return limits.time().plusNanos(values * NANOS_A_VALUE + characters * NANOS_A_CHARACTER);
    }

    /** How many bytes it may allocate in all. */
    long memory() {
        return limits.memory() + values * BYTES_A_VALUE + characters * BYTES_A_CHARACTER;
    }

    /** How long its markup may grow. */
    int characters() {
        long most = limits.characters() + values * CHARACTERS_A_VALUE + characters * CHARACTERS_A_CHARACTER;
        return (int) Math.min(most, Integer.MAX_VALUE >> 1);
    }
}
