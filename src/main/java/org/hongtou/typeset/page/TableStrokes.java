package org.hongtou.typeset.page;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.galley.TableEdges;
import org.hongtou.typeset.galley.TableRules;
import org.jspecify.annotations.Nullable;

/** The rules of a table's rows on a page, those that go on from cell to cell as one. Lengths in EMU. */
public final class TableStrokes {
    private final TableEdges edges;
    private final long[] lefts;
    private final int from;
    private final List<Long> tops;

    /**
     * @param lefts from the table's left edge to each column, and to its right edge
     * @param from the first of the rows
     * @param tops from its upper edge to each of the rows, and to the end of the last
     */
    public TableStrokes(TableEdges edges, long[] lefts, int from, List<Long> tops) {
        this.edges = edges;
        this.lefts = lefts;
        this.from = from;
        this.tops = tops;
    }

    /**
     * The rules around and between the rows.
     *
     * @param x the table's left edge
     * @param y the upper edge of the rule above the first row
     */
    public List<PlacedStroke> placed(Length x, Length y) {
        List<PlacedStroke> strokes = new ArrayList<>();
        int end = from + tops.size() - 1;
        for (int row = from; row <= end; row++) {
            across(strokes, x, row, row == from || row == end, y.plus(top(row)));
        }
        for (int column = 0; column < lefts.length; column++) {
            down(strokes, x.plus(new Length(lefts[column])), column, end, y);
        }
        return strokes;
    }

    private Length top(int row) {
        return new Length(tops.get(row - from));
    }

    /**
     * The rules above a row.
     *
     * @param cut whether the rows on this page begin or end there
     */
    private void across(List<PlacedStroke> strokes, Length x, int row, boolean cut, Length y) {
        int columns = lefts.length - 1;
        int begin = 0;
        while (begin < columns) {
            Stroke stroke = above(row, begin, cut);
            int end = begin + 1;
            while (end < columns && same(stroke, above(row, end, cut))) {
                end++;
            }
            if (stroke != null) {
                Length left = x.plus(new Length(lefts[begin])).minus(half(begin));
                Length right = x.plus(new Length(lefts[end])).plus(half(end));
                strokes.add(new PlacedStroke(stroke, left, y, right.minus(left), stroke.height()));
            }
            begin = end;
        }
    }

    private @Nullable Stroke above(int row, int column, boolean cut) {
        return cut ? edges.cut(row, column) : edges.above(row, column);
    }

    /** Half as wide as the rule at the left of a column, which the rules across end with. */
    private Length half(int column) {
        return TableRules.height(edges.usualLeft(column)).times(0.5);
    }

    private void down(List<PlacedStroke> strokes, Length x, int column, int to, Length y) {
        int begin = from;
        while (begin < to) {
            Stroke stroke = edges.left(begin, column);
            int end = begin + 1;
            while (end < to && same(stroke, edges.left(end, column))) {
                end++;
            }
            if (stroke != null) {
                Length top = y.plus(top(begin));
                Length bottom = y.plus(top(end)).plus(TableRules.height(edges.usualAbove(end)));
                Length width = stroke.height();
                strokes.add(new PlacedStroke(stroke, x.minus(width.times(0.5)), top, width, bottom.minus(top)));
            }
            begin = end;
        }
    }

    private static boolean same(@Nullable Stroke one, @Nullable Stroke other) {
        return one == null ? other == null : one.equals(other);
    }
}
