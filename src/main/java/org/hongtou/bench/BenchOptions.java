package org.hongtou.bench;

import java.util.List;

/**
 * How to measure.
 *
 * @param formats the endings of the formats to write, at least one
 * @param warmUp for how many seconds documents are made before they count, from 0; up to five times as long while Java
 *     still compiles much
 * @param rounds how many rounds count, from 1; each takes a second at least, and figures are those of the median round
 * @param jobs how many documents are made at a time where all processors work, from 1
 */
public record BenchOptions(List<String> formats, int warmUp, int rounds, int jobs) {

    public BenchOptions {
        formats = List.copyOf(formats);
    }
}
