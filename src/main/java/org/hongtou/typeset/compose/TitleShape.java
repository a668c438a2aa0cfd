package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;

/**
 * Chooses where the lines of a title end. Every way of cutting it into as few lines as it needs, or one more, is
 * weighed: how good each break reads, and what shape the lines make. The lightest wins; of equals the first.
 */
final class TitleShape {
    private static final int MOST_LINES = 6;
    private static final double INSIDE_TITLE_MARKS = 3;
    private static final double INSIDE_BRACKETS = 2;
    private static final double AFTER_ABOUT = 2.5;
    private static final double BEFORE_ABOUT = -1.2;
    private static final double AFTER_OF = -0.2;
    private static final double BEFORE_AND = -0.1;
    private static final double AFTER_AND = 0.6;
    private static final double EXTRA_LINE = 1.6;
    private static final double HOURGLASS = 3;
    private static final double SAME_WIDTH = 0.35;
    private static final double UNEVEN = 4;
    private static final String CONJUNCTIONS = "和与及或、";

    private final String text;
    private final boolean[] starts;
    private final long[] reach;
    private final long room;
    private List<Integer> best = List.of();
    private double bestWeight = Double.MAX_VALUE;

    TitleShape(String text, boolean[] starts, long[] reach, long room) {
        this.text = text;
        this.starts = starts;
        this.reach = reach;
        this.room = room;
    }

    /** The places where lines begin, without the first; empty where no cut between words fits. */
    List<Integer> breaks() {
        int least = (int) Math.ceilDiv(reach[text.length()], room);
        for (int lines = least; lines <= MOST_LINES && best.isEmpty(); lines++) {
            search(new ArrayList<>(), 0, lines, (lines - least) * EXTRA_LINE);
            search(new ArrayList<>(), 0, lines + 1, (lines + 1 - least) * EXTRA_LINE);
        }
        return best;
    }

    private void search(List<Integer> chosen, int from, int lines, double weight) {
        if (lines == 1) {
            if (width(from, text.length()) <= room) {
                weigh(chosen, weight);
            }
            return;
        }
        for (int i = from + 1; i < text.length() && width(from, i) <= room; i++) {
            if (starts[i] && width(i, text.length()) <= room * (lines - 1)) {
                chosen.add(i);
                search(chosen, i, lines - 1, weight + reading(i));
                chosen.removeLast();
            }
        }
    }

    private void weigh(List<Integer> chosen, double weight) {
        double total = weight + shape(chosen);
        if (total < bestWeight - 1e-9) {
            bestWeight = total;
            best = List.copyOf(chosen);
        }
    }

    private long width(int from, int to) {
        return reach[to] - reach[from];
    }

    /** How well a line may end before the place. */
    private double reading(int i) {
        double weight = 0;
        if (text.startsWith("关于", i)) {
            weight += BEFORE_ABOUT;
        }
        if (text.startsWith("关于", i - 2)) {
            weight += AFTER_ABOUT;
        }
        char before = text.charAt(i - 1);
        weight += before == '的' ? AFTER_OF : 0;
        weight += CONJUNCTIONS.indexOf(before) >= 0 && before != '、' ? AFTER_AND : 0;
        weight += CONJUNCTIONS.indexOf(text.charAt(i)) >= 0 || before == '、' ? BEFORE_AND : 0;
        weight += inside(i, '《', '》') ? INSIDE_TITLE_MARKS : 0;
        weight += inside(i, '（', '）') || inside(i, '〔', '〕') || inside(i, '“', '”') ? INSIDE_BRACKETS : 0;
        return weight;
    }

    private boolean inside(int i, char open, char close) {
        return text.lastIndexOf(open, i - 1) > text.lastIndexOf(close, i - 1);
    }

    /** A trapezium or a lozenge is light; an hourglass, a block or a very uneven shape is heavy. */
    private double shape(List<Integer> chosen) {
        int lines = chosen.size() + 1;
        double[] widths = new double[lines];
        double widest = 0;
        double narrowest = Double.MAX_VALUE;
        for (int line = 0; line < lines; line++) {
            int from = line == 0 ? 0 : chosen.get(line - 1);
            int to = line == lines - 1 ? text.length() : chosen.get(line);
            widths[line] = (double) width(from, to) / room;
            widest = Math.max(widest, widths[line]);
            narrowest = Math.min(narrowest, widths[line]);
        }
        double weight = 0;
        for (int line = 1; line < lines - 1; line++) {
            boolean waist = widths[line] < widths[line - 1] - 0.02 && widths[line] < widths[line + 1] - 0.02;
            weight += waist ? HOURGLASS : 0;
        }
        double spread = (widest - narrowest) / widest;
        weight += spread < 0.06 ? SAME_WIDTH : 0;
        return weight + UNEVEN * Math.max(0, spread - 0.4) + spread * 0.3;
    }
}
