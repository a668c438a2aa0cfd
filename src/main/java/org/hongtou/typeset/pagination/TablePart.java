package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The rows of a table that stand on one page, without the head that repeats above them. The lines of cells that reach
 * over the page's end flow on. Lengths in EMU.
 */
final class TablePart {
    private final TableLayout layout;
    private final Cut from;
    /** From the part's top to each of its rows, and to the end of the last. */
    private final List<Long> tops = new ArrayList<>(List.of(0L));
    /** How many lines stand here and on the pages before: of each cell that reaches over this page's end. */
    private final Map<TableCell, Integer> ends = new HashMap<>();

    private boolean within;

    private TablePart(TableLayout layout, Cut from) {
        this.layout = layout;
        this.from = from;
    }

    /**
     * Where a table goes on on another page.
     *
     * @param row the row that it begins with
     * @param within whether that row began on a page before
     * @param lines how many lines of the cells that began there stand on pages before
     */
    record Cut(int row, boolean within, Map<TableCell, Integer> lines) {
        static final Cut START = new Cut(0, false, Map.of());

        Cut {
            lines = Map.copyOf(lines);
        }

        /** How many lines of some cells stand on pages before. */
        int linesOf(List<TableCell> cells) {
            return cells.stream().mapToInt(cell -> cell.linesIn(lines)).sum();
        }
    }

    /** What a height has room for. */
    static TablePart fitting(TableLayout layout, Cut from, long room) {
        TablePart part = new TablePart(layout, from);
        while (part.endRow() < layout.rows()) {
            long height = part.nextHeight();
            if (part.height() + height + layout.rule(part.endRow() + 1) > room) {
                if (layout.breaks(part.endRow())) {
                    part.breakNext(room);
                }
                break;
            }
            part.tops.add(part.height() + height);
        }
        part.flowOn();
        return part;
    }

    /** All rows before one. */
    static TablePart upTo(TableLayout layout, Cut from, int row) {
        TablePart part = new TablePart(layout, from);
        while (part.endRow() < row) {
            part.tops.add(part.height() + part.nextHeight());
        }
        part.flowOn();
        return part;
    }

    Cut from() {
        return from;
    }

    /** Where the table goes on. */
    Cut end() {
        return new Cut(within ? endRow() - 1 : endRow(), within, ends);
    }

    boolean isEmpty() {
        return tops.size() == 1;
    }

    /** How high it is, without the rule under its last row. */
    long height() {
        return tops.getLast();
    }

    /** The row after the last one of which something stands here. */
    int endRow() {
        return from.row() + tops.size() - 1;
    }

    private int start(TableCell cell) {
        return cell.linesIn(from.lines());
    }

    private int end(TableCell cell) {
        return ends.getOrDefault(cell, cell.lines());
    }

    /** The first row of a cell here. */
    private int first(TableCell cell) {
        return Math.max(cell.row(), from.row());
    }

    /** How high some lines of a cell are with the rule over it and the white below. */
    private long height(TableCell cell, int from, int to) {
        return cell.height(from, to) + layout.around(first(cell));
    }

    /** From the top of a cell's box on this page to a row. */
    private long above(TableCell cell, int row) {
        return top(row) - top(first(cell));
    }

    /** From its top to a row of it, or to the end of its last. */
    long top(int row) {
        return tops.get(row - from.row());
    }

    /** How high the next row is: of a cell that began on a page before, what is left. */
    private long nextHeight() {
        int row = endRow();
        long height = layout.asked(row);
        for (TableCell cell : layout.endingIn(row)) {
            long needed = height(cell, start(cell), cell.lines());
            height = Math.max(height, needed - above(cell, row));
        }
        return height;
    }

    /** Puts as many lines of the next row here as there is room for, if there is some for one of each cell. */
    private void breakNext(long room) {
        int row = endRow();
        long left = room - height() - layout.rule(row + 1);
        long height = 0;
        boolean some = false;
        for (TableCell cell : layout.in(row)) {
            long above = above(cell, row);
            int first = start(cell);
            int without = above == 0 ? first : cell.fitting(first, above - layout.around(first(cell)));
            int to = cell.fitting(first, above + left - layout.around(first(cell)));
            if (above == 0 && to == first && first < cell.lines()) {
                ends.clear();
                return;
            }
            some |= to > without;
            ends.put(cell, to);
            height = Math.max(height, height(cell, first, to) - above);
        }
        if (some) {
            within = layout.endingIn(row).stream().anyMatch(cell -> end(cell) < cell.lines());
            tops.add(height() + height);
        } else {
            ends.clear();
        }
    }

    /** Lets the words of cells that reach over this page's end flow on. */
    private void flowOn() {
        if (within) {
            return;
        }
        int row = endRow();
        for (TableCell cell : row < layout.rows() ? layout.in(row) : List.<TableCell>of()) {
            if (cell.row() < row) {
                ends.put(cell, cell.fitting(start(cell), above(cell, row) - layout.around(first(cell))));
            }
        }
    }

    /** The cells of which something stands here, from above. */
    Stream<TableCell> cells() {
        return isEmpty()
                ? Stream.empty()
                : Stream.concat(layout.in(from.row()).stream(), layout.starting(from.row() + 1, endRow()));
    }

    /** How many lines of words stand here. */
    int lines() {
        return cells().mapToInt(cell -> end(cell) - start(cell)).sum();
    }

    void place(PageBuilder page, long y) {
        if (!isEmpty()) {
            layout.strokes(page, from.row(), tops, y);
        }
        cells().forEach(cell -> place(page, cell, y));
    }

    private void place(PageBuilder page, TableCell cell, long y) {
        int last = Math.min(cell.end(), endRow());
        long top = y + top(first(cell));
        long height = y + top(last) - top;
        int first = start(cell);
        // Of a cell that goes on over the page's end, the words begin with it.
        boolean whole = first == 0 && cell.row() >= from.row() && cell.end() <= endRow() && !layout.breaks(cell);
        long white = whole ? height - height(cell, first, cell.lines()) : 0;
        long above = switch (cell.cell().look().upright()) {
            case TOP -> 0;
            case MIDDLE -> white / 2;
            case BOTTOM -> white;
        };
        cell.place(page, first, end(cell), layout.left(page, cell), top + layout.rule(first(cell)) + above);
    }
}
