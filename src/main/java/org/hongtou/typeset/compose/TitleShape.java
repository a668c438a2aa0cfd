package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.model.Length;

/**
 * Chooses where the lines of a title end. Every way of cutting it into as few lines as it needs, or one more, is
 * weighed: how good each break reads, and what shape the lines make. A trapezium or a lozenge is light; an hourglass, a
 * block or a very uneven shape is heavy. The lightest wins; of equals the first. Where there are too many ways, as when a
 * long name stands in a narrow place, it is the lightest of those that were looked at.
 */
final class TitleShape {
    private static final int MOST_LINES = 6;
    /** How many line ends are looked at: titles that ship take less than 5,000, one of eight lines and more may take all. */
    private static final int MOST_LOOKS = 2_000_000;

    private static final double INSIDE_TITLE_MARKS = 3;
    private static final Pattern NUMBERED = Pattern.compile("第[0-9]");
    private static final double INSIDE_BRACKETS = 2;
    private static final double AFTER_ABOUT = 2.5;
    private static final double BEFORE_ABOUT = -1.2;
    /** What a number counts begins a line well: 第41号提案. */
    private static final double BEFORE_NUMBERED = -0.9;

    private static final double AFTER_OF = -0.2;
    private static final double BEFORE_AND = -0.1;
    private static final double AFTER_AND = 0.6;
    private static final double BEFORE_SINGLE = 0.8;
    private static final double EXTRA_LINE = 1.6;
    private static final double HOURGLASS = 3;
    /** A last line of one short word. */
    private static final double STUB = 6;

    private static final int STUB_LENGTH = 2;
    private static final double SAME_WIDTH = 0.35;
    private static final double UNEVEN = 4;
    /** Lines that differ by less make a block. */
    private static final double BLOCK = 0.06;
    /** Lines that differ by less, in parts of a full one, look alike. */
    private static final double SLACK = 0.02;

    private static final double ROUNDING = 1e-9;
    private static final String CONJUNCTIONS = "和与及或、";
    /** Words of one character that a line may well begin with. */
    private static final String OPENING = "和与及或第各全本我新不未再对在为以向从到由经等";

    private final String text;
    private final boolean[] starts;
    /** How far the text reaches before each place, in lines. */
    private final double[] reach;

    private final double[] readings;
    /** The most that breaks behind a place could take off the weight. */
    private final double[] relief;

    private final List<Integer> chosen = new ArrayList<>();
    private List<Integer> best = List.of();
    private double bestWeight = Double.MAX_VALUE;
    private int looks;

    /**
     * @param text the title
     * @param starts for each place, whether a line may begin there
     * @param reach how far the text reaches before each place, and behind the last
     * @param room how wide a line may be
     */
    TitleShape(String text, boolean[] starts, Length[] reach, Length room) {
        this.text = text;
        this.starts = starts;
        this.reach = new double[reach.length];
        this.readings = new double[reach.length];
        this.relief = new double[reach.length];
        for (int i = 0; i < reach.length; i++) {
            this.reach[i] = (double) reach[i].emu() / room.emu();
        }
        for (int i = text.length() - 1; i > 0; i--) {
            readings[i] = starts[i] ? reading(i) : 0;
            relief[i - 1] = relief[i] + Math.max(0, -readings[i]);
        }
    }

    /** The places where lines begin, without the first; empty where no cut between words fits. */
    List<Integer> breaks() {
        int least = (int) Math.ceil(reach[text.length()]);
        for (int lines = least; lines <= Math.max(MOST_LINES, least) && best.isEmpty(); lines++) {
            search(0, lines, (lines - least) * EXTRA_LINE, 0, Double.MAX_VALUE);
            search(0, lines + 1, (lines + 1 - least) * EXTRA_LINE, 0, Double.MAX_VALUE);
        }
        return best;
    }

    /**
     * Tries every place where the line that begins at {@code from} may end, but for those after which no cut could be
     * lighter than the best so far: all that a further line can take off the weight is what its reading does.
     */
    private void search(int from, int lines, double weight, double widest, double narrowest) {
        boolean last = lines == 1;
        for (int i = last ? text.length() : from + 1; i <= text.length() && width(from, i) <= 1; i++) {
            if (++looks > MOST_LOOKS) {
                return;
            }
            if (!last && (i == text.length() || !starts[i] || width(i, text.length()) > lines - 1)) {
                continue;
            }
            double wide = Math.max(widest, width(from, i));
            double narrow = Math.min(narrowest, width(from, i));
            double grown = weight + readings[i] + waist(from, i);
            if (grown + unevenness(wide, narrow) - relief[i] >= bestWeight - ROUNDING) {
                continue;
            }
            if (last) {
                weigh(grown + unevenness(wide, narrow), wide, narrow);
            } else {
                chosen.add(i);
                search(i, lines - 1, grown, wide, narrow);
                chosen.removeLast();
            }
        }
    }

    private void weigh(double weight, double widest, double narrowest) {
        boolean stub = !chosen.isEmpty() && text.length() - chosen.getLast() <= STUB_LENGTH;
        double total = weight + (spread(widest, narrowest) < BLOCK ? SAME_WIDTH : 0) + (stub ? STUB : 0);
        if (total < bestWeight - ROUNDING) {
            bestWeight = total;
            best = List.copyOf(chosen);
        }
    }

    private double width(int from, int to) {
        return reach[to] - reach[from];
    }

    /** An hourglass is heavy: whether the line before the one from {@code from} to {@code to} is narrower than both. */
    private double waist(int from, int to) {
        int before = chosen.size();
        if (before < 2) {
            return 0;
        }
        int start = chosen.get(before - 2);
        int startBefore = before < 3 ? 0 : chosen.get(before - 3);
        double middle = width(start, from) + SLACK;
        return middle < width(startBefore, start) && middle < width(from, to) ? HOURGLASS : 0;
    }

    private static double spread(double widest, double narrowest) {
        return (widest - narrowest) / widest;
    }

    private static double unevenness(double widest, double narrowest) {
        double spread = spread(widest, narrowest);
        return UNEVEN * Math.max(0, spread - 0.4) + spread * 0.3;
    }

    /** How well a line may end before the place. */
    private double reading(int i) {
        double weight = 0;
        if (text.startsWith("关于", i)) {
            weight += BEFORE_ABOUT;
        }
        if (NUMBERED.matcher(text).region(i, text.length()).lookingAt()) {
            weight += BEFORE_NUMBERED;
        }
        if (text.startsWith("关于", i - 2)) {
            weight += AFTER_ABOUT;
        }
        char before = text.charAt(i - 1);
        weight += before == '的' ? AFTER_OF : 0;
        weight += CONJUNCTIONS.indexOf(before) >= 0 && before != '、' ? AFTER_AND : 0;
        weight += CONJUNCTIONS.indexOf(text.charAt(i)) >= 0 || before == '、' ? BEFORE_AND : 0;
        weight += isSingle(i) && OPENING.indexOf(text.charAt(i)) < 0 ? BEFORE_SINGLE : 0;
        weight += inside(i, '《', '》') ? INSIDE_TITLE_MARKS : 0;
        weight += inside(i, '（', '）') || inside(i, '〔', '〕') || inside(i, '“', '”') ? INSIDE_BRACKETS : 0;
        return weight;
    }

    /** Whether the word that begins here is one Han character: often a part of a word that no dictionary has. */
    private boolean isSingle(int i) {
        return Character.isIdeographic(text.codePointAt(i)) && (i + 1 == text.length() || starts[i + 1]);
    }

    private boolean inside(int i, char open, char close) {
        return text.lastIndexOf(open, i - 1) > text.lastIndexOf(close, i - 1);
    }
}
