package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Makes lines of letters, in the order in which a person reads them. */
final class LineFinder {
    private static final double SAME_BASE = 0.32;
    private static final double RAISED = 0.78;
    private static final int FEWEST_OF_COLUMNS = 8;
    private static final double GUTTER = 1.1;
    private static final int LONGEST_BESIDE = 4;

    private LineFinder() {}

    /** The lines from top to bottom; two columns one after the other. */
    static List<SeenLine> lines(List<Letter> letters, double pageWidth) {
        return besideOthers(columns(onBases(letters), pageWidth));
    }

    /** The lines from top to bottom. */
    static List<SeenLine> onBases(List<Letter> letters) {
        List<Letter> sorted = new ArrayList<>(letters);
        sorted.sort(Comparator.comparingDouble(Letter::base));
        List<List<Letter>> lines = new ArrayList<>();
        List<Letter> line = new ArrayList<>();
        double base = 0;
        double size = 0;
        for (Letter letter : sorted) {
            if (!line.isEmpty() && letter.base() - base > SAME_BASE * Math.min(size, letter.size())) {
                lines.add(line);
                line = new ArrayList<>();
            }
            if (line.isEmpty()) {
                base = letter.base();
                size = letter.size();
            }
            line.add(letter);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        List<SeenLine> found = new ArrayList<>();
        for (List<Letter> one : lines) {
            if (one.stream().anyMatch(letter -> !letter.isBlank())) {
                found.add(new SeenLine(one));
            }
        }
        return withRaised(found);
    }

    /** Puts raised and lowered letters into the lines that they stand in. */
    private static List<SeenLine> withRaised(List<SeenLine> lines) {
        List<SeenLine> whole = new ArrayList<>(lines);
        for (int i = 0; i < whole.size(); i++) {
            SeenLine small = whole.get(i);
            for (int other : new int[] {i + 1, i - 1}) {
                if (other >= 0 && other < whole.size() && isRaised(small, whole.get(other))) {
                    List<Letter> both = new ArrayList<>(whole.get(other).letters());
                    both.addAll(small.letters());
                    whole.set(other, new SeenLine(both));
                    whole.remove(i);
                    i--;
                    break;
                }
            }
        }
        return whole;
    }

    private static boolean isRaised(SeenLine small, SeenLine line) {
        return small.size() < RAISED * line.size()
                && Math.abs(small.base() - line.base()) < 0.62 * line.size()
                && small.left() > line.left()
                && small.left() < line.right() + line.size()
                && small.letters().stream()
                        .noneMatch(one -> line.letters().stream()
                                .anyMatch(letter -> !letter.isBlank()
                                        && letter.left() < one.middle()
                                        && letter.right() > one.middle()));
    }

    /** Reads the left of two columns first where there clearly are two. */
    private static List<SeenLine> columns(List<SeenLine> lines, double pageWidth) {
        List<SeenLine> ordered = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = at;
            double from = pageWidth * 0.3;
            double to = pageWidth * 0.7;
            while (end < lines.size()) {
                double[] gutter = gutter(lines.get(end), from, to);
                if (gutter.length == 0) {
                    break;
                }
                from = gutter[0];
                to = gutter[1];
                end++;
            }
            if (end - at >= FEWEST_OF_COLUMNS && areColumns(lines.subList(at, end), (from + to) / 2)) {
                List<SeenLine> right = new ArrayList<>();
                for (SeenLine line : lines.subList(at, end)) {
                    split(line, (from + to) / 2, ordered, right);
                }
                ordered.addAll(right);
                at = end;
            } else {
                ordered.add(lines.get(at));
                at++;
            }
        }
        return ordered;
    }

    /** What is left of a gutter that a line leaves free; nothing where it leaves none. */
    private static double[] gutter(SeenLine line, double from, double to) {
        double distance = GUTTER * line.size();
        double[] best = {};
        double end = Double.NEGATIVE_INFINITY;
        for (int i = 0; i <= line.letters().size(); i++) {
            Letter letter = i < line.letters().size() ? line.letters().get(i) : null;
            if (letter != null && letter.isBlank()) {
                continue;
            }
            double start = letter == null ? Double.POSITIVE_INFINITY : letter.left();
            double left = Math.max(end, from);
            double right = Math.min(start, to);
            if (right - left >= distance && (best.length == 0 || right - left > best[1] - best[0])) {
                best = new double[] {left, right};
            }
            if (letter != null) {
                end = letter.right();
            }
        }
        return best;
    }

    /** Whether both sides are text: most lines have both, and the left ones mostly are full. */
    private static boolean areColumns(List<SeenLine> lines, double middle) {
        double leftMost = lines.stream().mapToDouble(SeenLine::left).min().orElse(0);
        double[] ends = lines.stream().mapToDouble(line -> end(line, middle)).toArray();
        double edge = Arrays.stream(ends).max().orElse(middle);
        int both = 0;
        int full = 0;
        for (int i = 0; i < ends.length; i++) {
            both += ends[i] > leftMost && lines.get(i).right() > middle ? 1 : 0;
            full += ends[i] - leftMost > 0.85 * (edge - leftMost) ? 1 : 0;
        }
        return both * 10 >= lines.size() * 6 && full * 10 >= lines.size() * 6;
    }

    /** Where the letters left of the middle end; 0 where there are none. */
    private static double end(SeenLine line, double middle) {
        return line.letters().stream()
                .filter(letter -> !letter.isBlank() && letter.right() <= middle)
                .mapToDouble(Letter::right)
                .max()
                .orElse(0);
    }

    private static void split(SeenLine line, double middle, List<SeenLine> left, List<SeenLine> right) {
        List<Letter> before = new ArrayList<>();
        List<Letter> after = new ArrayList<>();
        line.letters().forEach(letter -> (letter.middle() < middle ? before : after).add(letter));
        if (before.stream().anyMatch(letter -> !letter.isBlank())) {
            left.add(new SeenLine(before));
        }
        if (after.stream().anyMatch(letter -> !letter.isBlank())) {
            right.add(new SeenLine(after));
        }
    }

    /** Puts a word that stands to the right of several red lines, midway, behind them: 文件 beside the names of bodies. */
    private static List<SeenLine> besideOthers(List<SeenLine> lines) {
        List<SeenLine> ordered = new ArrayList<>(lines);
        for (int i = 0; i + 1 < ordered.size(); i++) {
            SeenLine line = ordered.get(i);
            double edge = Math.max(i == 0 ? 0 : edge(ordered.get(i - 1)), edge(ordered.get(i + 1))) - 1;
            List<Letter> left = new ArrayList<>();
            List<Letter> right = new ArrayList<>();
            line.letters().stream()
                    .filter(letter -> !letter.isBlank())
                    .forEach(letter -> (letter.left() < edge ? left : right).add(letter));
            if (!line.isRed() || edge < 0 || right.isEmpty() || right.size() > LONGEST_BESIDE) {
                continue;
            }
            SeenLine beside = new SeenLine(right);
            int from = i;
            while (from > 0 && isLeftOf(ordered.get(from - 1), beside)) {
                from--;
            }
            int to = i + 1;
            while (to < ordered.size() && isLeftOf(ordered.get(to), beside)) {
                to++;
            }
            double middle = (ordered.get(from).base() + ordered.get(to - 1).base()) / 2;
            if (to > i + 1 && to - from >= 2 && Math.abs(middle - beside.base()) < 0.7 * beside.size()) {
                ordered.add(to, beside);
                if (left.isEmpty()) {
                    ordered.remove(i);
                } else {
                    ordered.set(i, new SeenLine(left));
                }
                i = to;
            }
        }
        return ordered;
    }

    private static double edge(SeenLine line) {
        return line.isRed() ? line.right() : 0;
    }

    private static boolean isLeftOf(SeenLine line, SeenLine beside) {
        return line.isRed() && line.right() < beside.left();
    }
}
