package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import org.hongtou.model.Length;
import org.jspecify.annotations.Nullable;

/**
 * Chooses where the lines of a title end. Every way of cutting it into as few lines as it needs, or one more, has a
 * weight: how good each break reads, and what shape the lines make. A trapezium or a lozenge is light; an hourglass, a
 * block or a very uneven shape is heavy. The lightest wins; of equals the first. What a line weighs depends on it and the
 * two before it only, so that the lightest way to each line's end is all that has to be kept.
 */
final class TitleShape {
    /** What a line more weighs besides, for each part of a line that the fewest would be less than well filled. */
    private static final double THIN = 3;

    private static final double WELL_FILLED = 0.875;
    private static final double HOURGLASS = 2;
    /** A last line of one short word, and of one short word more. */
    private static final double STUB = 6;

    private static final int STUB_LENGTH = 2;
    private static final double SHORT_END = 1.6;
    private static final int SHORT_LENGTH = 5;
    private static final double UNEVEN = 6;
    private static final double EVEN_ENOUGH = 0.62;
    /** Of two lines more is asked. */
    private static final double TWO_EVEN_ENOUGH = 0.52;

    private static final double DIFFERENT = 0.3;
    /** A line that is longer than the one over it. */
    private static final double GROWING = 0.15;
    /** Lines that differ by less, in parts of a full one, make a block. */
    private static final double BLOCK = 0.03;

    private static final double SAME_WIDTH = 0.25;
    /** A line that is filled to the edges. */
    private static final double FULL = 0.97;

    private static final double FILLED = 0.5;
    /** A line of less, in parts of a full one. */
    private static final double SHORT = 0.28;

    private static final double SHORTER = 1;
    /** Lines that differ by less, in parts of a full one, look alike. */
    private static final double SLACK = 0.08;

    private static final double ROUNDING = 1e-9;

    private final int length;
    private final boolean[] starts;
    /** How far the text reaches before each place, in lines. */
    private final double[] reach;

    private final double[] readings;
    private final double extraLine;

    /** The lightest way to a line's end: the line, whether it is narrower than the one before it, and what led to it. */
    private record Way(
            int from,
            int to,
            boolean narrowed,
            double weight,
            @Nullable Way before) {
        Ending ending() {
            return new Ending(from, to, narrowed);
        }

        Way heavier(double by) {
            return new Way(from, to, narrowed, weight + by, before);
        }
    }

    /** Ways that go on alike. */
    private record Ending(int from, int to, boolean narrowed) {}

    /**
     * @param reading the weight of a break before a place
     * @param starts for each place, whether a line may begin there
     * @param reach how far the text reaches before each place, and behind the last
     * @param room how wide a line may be
     * @param extraLine what a line more than the text needs weighs
     */
    TitleShape(IntToDoubleFunction reading, boolean[] starts, Length[] reach, Length room, double extraLine) {
        this.extraLine = extraLine;
        this.length = starts.length;
        this.starts = starts;
        this.reach = new double[reach.length];
        this.readings = new double[length + 1];
        for (int i = 0; i < reach.length; i++) {
            this.reach[i] = (double) reach[i].emu() / room.emu();
        }
        for (int i = 1; i < length; i++) {
            readings[i] = starts[i] ? reading.applyAsDouble(i) : 0;
        }
    }

    /**
     * The places where lines begin, without the first; empty where no cut at the starts fits.
     *
     * @param fewest how many lines there are at least
     */
    List<Integer> breaks(int fewest) {
        int least = Math.max(fewest, (int) Math.ceil(reach[length] - ROUNDING));
        double extra = extraLine + THIN * Math.max(0, WELL_FILLED - reach[length] / least);
        Collection<Way> ways = List.of(new Way(0, 0, false, 0, null));
        Way best = null;
        for (int lines = 1; !ways.isEmpty() && (best == null || lines <= least + 1); lines++) {
            Map<Ending, Way> ends = new LinkedHashMap<>();
            for (Way way : ways) {
                for (int to = way.to + 1; to <= length && width(way.to, to) <= 1 + ROUNDING; to++) {
                    if (to == length || starts[to]) {
                        Way longer = longer(way, to, lines);
                        ends.merge(longer.ending(), longer, TitleShape::lighter);
                    }
                }
            }
            for (boolean narrowed : new boolean[] {false, true}) {
                for (int from = 0; from < length; from++) {
                    Way whole = ends.remove(new Ending(from, length, narrowed));
                    if (whole != null && lines >= least) {
                        Way more = whole.heavier(Math.max(0, lines - least) * extra);
                        best = best == null ? more : lighter(best, more);
                    }
                }
            }
            ways = ends.values();
        }
        List<Integer> breaks = new ArrayList<>();
        for (Way way = best; way != null && way.from > 0; way = way.before) {
            breaks.addFirst(way.from);
        }
        return breaks;
    }

    private static Way lighter(Way one, Way other) {
        return other.weight < one.weight - ROUNDING ? other : one;
    }

    /** A way with one line more, which ends at a place. */
    private Way longer(Way way, int to, int lines) {
        double width = width(way.to, to);
        double weight = way.weight + readings[to] + (width > FULL ? FILLED : width < SHORT ? SHORTER : 0);
        if (to == length && lines > 1) {
            weight += length - way.to <= STUB_LENGTH ? STUB : length - way.to <= SHORT_LENGTH ? SHORT_END : 0;
        }
        if (lines == 1) {
            return new Way(0, to, false, weight, null);
        }
        double above = width(way.from, way.to);
        double difference = Math.abs(width - above) / Math.max(width, above);
        weight += DIFFERENT * difference
                + UNEVEN * Math.max(0, difference - (lines == 2 && to == length ? TWO_EVEN_ENOUGH : EVEN_ENOUGH));
        weight += width > above + SLACK ? GROWING : 0;
        weight += lines > 2 && Math.abs(width - above) < BLOCK ? SAME_WIDTH : 0;
        weight += way.narrowed && width > above + SLACK ? HOURGLASS : 0;
        return new Way(way.to, to, width < above - SLACK, weight, way);
    }

    private double width(int from, int to) {
        return reach[to] - reach[from];
    }
}
