package org.hongtou.template;

import java.time.Duration;

/**
 * How much a template may take before it is stopped; what it was given adds to it ({@code Allowance}).
 *
 * @param time how long one merge may run
 * @param characters how long its markup may grow
 * @param memory how many bytes it may allocate in all, where the machine can tell
 */
public record Limits(Duration time, int characters, long memory) {

    /** Far above what any document needs: 20 seconds, 16 million characters, 2 GiB. */
    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(20), 16 << 20, 2L << 30);
}
