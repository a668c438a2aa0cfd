package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hongtou.importer.draft.DraftTable;
import org.jspecify.annotations.Nullable;

/** The places that rules make, and which of them are one cell. */
final class RuledGrid {
    private static final double SAME = 4;
    private static final double COVERED = 0.6;
    private static final int MOST_PLACES = 20_000;

    private final double[] xs;
    private final double[] ys;
    private final List<PageRule> rules;
    private final int[] parents;
    private final boolean closed;

    private RuledGrid(double[] xs, double[] ys, List<PageRule> rules, boolean closed) {
        this.xs = xs;
        this.ys = ys;
        this.rules = rules;
        this.closed = closed;
        this.parents = new int[columns() * rows()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
        join();
    }

    /** The grid of rules that meet; null where they make no table. */
    static @Nullable RuledGrid of(List<PageRule> rules) {
        List<PageRule> upright = rules.stream().filter(PageRule::upright).toList();
        List<PageRule> level = rules.stream().filter(rule -> !rule.upright()).toList();
        if (upright.isEmpty() || level.size() < 2) {
            return null;
        }
        double[] xs = edges(upright, level);
        double[] ys = edges(level, upright);
        long places = (long) (xs.length - 1) * (ys.length - 1);
        if (xs.length < 2 || ys.length < 2 || places < 2 || places > MOST_PLACES) {
            return null;
        }
        double last = level.stream().mapToDouble(PageRule::at).max().orElse(0);
        RuledGrid grid = new RuledGrid(xs, ys, rules, ys[ys.length - 1] - last < SAME);
        return grid.cells() < 2 ? null : grid;
    }

    /** Where rules of one direction stand, each place once, and how far the others go beyond: a table may have open sides. */
    private static double[] edges(List<PageRule> standing, List<PageRule> crossing) {
        double from = crossing.stream().mapToDouble(PageRule::from).min().orElse(0);
        double to = crossing.stream().mapToDouble(PageRule::to).max().orElse(0);
        double[] places = standing.stream().mapToDouble(PageRule::at).sorted().toArray();
        List<Double> edges = new ArrayList<>();
        if (places[0] - from > SAME) {
            edges.add(from);
        }
        for (double place : places) {
            if (edges.isEmpty() || place - edges.getLast() > SAME) {
                edges.add(place);
            }
        }
        if (to - edges.getLast() > SAME) {
            edges.add(to);
        }
        return edges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private int columns() {
        return xs.length - 1;
    }

    private int rows() {
        return ys.length - 1;
    }

    Box box() {
        return new Box(xs[0], ys[0], xs[xs.length - 1], ys[ys.length - 1]);
    }

    /** How many cells it has. */
    int cells() {
        return (int) java.util.stream.IntStream.range(0, parents.length)
                .filter(place -> root(place) == place)
                .count();
    }

    private void join() {
        for (int row = 0; row < rows(); row++) {
            for (int column = 0; column < columns(); column++) {
                int place = row * columns() + column;
                if (column + 1 < columns() && !isParted(true, xs[column + 1], ys[row], ys[row + 1])) {
                    parents[root(place)] = root(place + 1);
                }
                if (row + 1 < rows() && !isParted(false, ys[row + 1], xs[column], xs[column + 1])) {
                    parents[root(place)] = root(place + columns());
                }
            }
        }
        partWhatIsNoRectangle();
    }

    private boolean isParted(boolean upright, double at, double from, double to) {
        double covered = 0;
        for (PageRule rule : rules) {
            if (rule.upright() == upright && Math.abs(rule.at() - at) <= SAME) {
                covered = Math.max(covered, Math.min(rule.to(), to) - Math.max(rule.from(), from));
            }
        }
        return covered >= COVERED * (to - from);
    }

    private int root(int place) {
        int at = place;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    /** Columns and rows that a cell covers: first column, last column, first row, last row, how many places. */
    private int[][] extents() {
        int[][] extents = new int[parents.length][];
        for (int place = 0; place < parents.length; place++) {
            int row = place / columns();
            int column = place % columns();
            int root = root(place);
            int[] extent = extents[root];
            if (extent == null) {
                extents[root] = new int[] {column, column, row, row, 1};
            } else {
                extent[0] = Math.min(extent[0], column);
                extent[1] = Math.max(extent[1], column);
                extent[2] = Math.min(extent[2], row);
                extent[3] = Math.max(extent[3], row);
                extent[4]++;
            }
        }
        return extents;
    }

    private void partWhatIsNoRectangle() {
        int[][] extents = extents();
        boolean[] part = new boolean[parents.length];
        for (int place = 0; place < parents.length; place++) {
            int[] extent = extents[root(place)];
            part[place] = extent[4] != (extent[1] - extent[0] + 1) * (extent[3] - extent[2] + 1);
        }
        for (int place = 0; place < parents.length; place++) {
            if (part[place]) {
                parents[place] = place;
            }
        }
    }

    /** The table with the words of its cells. */
    RuledTable filled(List<Letter> letters) {
        List<List<Letter>> held = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            held.add(new ArrayList<>());
        }
        for (Letter letter : letters) {
            int column = index(xs, letter.middle());
            int row = index(ys, letter.base() - letter.size() * 0.3);
            if (column >= 0 && row >= 0) {
                held.get(root(row * columns() + column)).add(letter);
            }
        }
        int[][] extents = extents();
        List<List<DraftTable.Cell>> all = new ArrayList<>();
        for (int row = 0; row < rows(); row++) {
            List<DraftTable.Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns(); column++) {
                int root = root(row * columns() + column);
                int[] extent = extents[root];
                if (extent[0] == column && extent[2] == row) {
                    double width = xs[extent[1] + 1] - xs[column];
                    cells.add(new DraftTable.Cell(
                            CellParagraphs.of(held.get(root), xs[column], width),
                            extent[1] - extent[0] + 1,
                            extent[3] - extent[2] + 1));
                }
            }
            all.add(cells);
        }
        return new RuledTable(box(), Arrays.stream(xs).boxed().toList(), all, closed);
    }

    private static int index(double[] edges, double at) {
        for (int i = 0; i + 1 < edges.length; i++) {
            if (at >= edges[i] && at <= edges[i + 1]) {
                return i;
            }
        }
        return -1;
    }
}
