package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.model.Length;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.line.BrokenParagraph;
import org.hongtou.typeset.line.LineMaker;
import org.hongtou.typeset.page.PlacedStroke;

/** The rows of a table with their heights, and where their cells stand. Lengths in EMU. */
final class TableLayout {
    private final SetTable table;
    private final Length measure;
    private final List<List<List<BrokenParagraph>>> words = new ArrayList<>();
    private final long[] heights;
    /** Which paragraph of the document the first one of each row is. */
    private final int[] firstParagraphs;
    /** How high the rows above each are together. */
    private final long[] tops;
    /** From the table's left edge to each column, and to its right edge. */
    private final long[] lefts;
    /** The cells that a row shares with rows above it, by the row. */
    private final Map<Integer, List<Continued>> continued = new HashMap<>();

    /** @param end the row after a cell's last */
    private record Continued(SetTable.Cell cell, int end) {}

    /**
     * @param table the table
     * @param measure the type area's width
     * @param firstParagraph which paragraph of the document its first cell is
     */
    TableLayout(SetTable table, LineMaker lineMaker, Length measure, int firstParagraph) {
        this.table = table;
        this.measure = measure;
        this.heights = new long[table.rows().size()];
        this.tops = new long[heights.length + 1];
        this.lefts = new long[table.columns().size() + 1];
        for (int column = 0; column < table.columns().size(); column++) {
            lefts[column + 1] = lefts[column] + table.columns().get(column).emu();
        }
        this.firstParagraphs = new int[table.rows().size() + 1];
        firstParagraphs[0] = firstParagraph;
        for (SetTable.Row row : table.rows()) {
            List<List<BrokenParagraph>> cells = new ArrayList<>();
            int paragraphs = 0;
            for (SetTable.Cell cell : row.cells()) {
                cells.add(broken(cell, lineMaker));
                paragraphs += cell.paragraphs().size();
            }
            words.add(cells);
            firstParagraphs[words.size()] = firstParagraphs[words.size() - 1] + paragraphs;
        }
        measureRows();
        for (int row = 0; row < heights.length; row++) {
            tops[row + 1] = tops[row] + heights[row];
            for (SetTable.Cell cell : table.rows().get(row).cells()) {
                for (int below = row + 1; below < Math.min(heights.length, row + cell.rows()); below++) {
                    continued
                            .computeIfAbsent(below, unused -> new ArrayList<>())
                            .add(new Continued(cell, row + cell.rows()));
                }
            }
        }
    }

    /** The table as it is set. */
    SetTable table() {
        List<SetTable.Row> rows = new ArrayList<>(heights.length);
        for (int row = 0; row < heights.length; row++) {
            List<SetTable.Cell> cells = new ArrayList<>();
            for (int i = 0; i < words.get(row).size(); i++) {
                cells.add(table.rows()
                        .get(row)
                        .cells()
                        .get(i)
                        .withParagraphs(set(words.get(row).get(i))));
            }
            rows.add(new SetTable.Row(cells));
        }
        return table.withRows(rows);
    }

    private static List<SetParagraph> set(List<BrokenParagraph> lines) {
        return lines.stream().map(BrokenParagraph::paragraph).toList();
    }

    int rows() {
        return heights.length;
    }

    int headRows() {
        return table.headRows();
    }

    boolean isLastRowKept() {
        return table.isLastRowKept();
    }

    /** How many paragraphs there are in all cells. */
    int paragraphs() {
        return firstParagraphs[heights.length] - firstParagraphs[0];
    }

    /** The paragraphs of rows with their lines. */
    Stream<BrokenParagraph> words(int from, int to) {
        return words.subList(from, to).stream().flatMap(List::stream).flatMap(List::stream);
    }

    /** What stands on a page that holds rows: with the head that repeats above them. */
    Stream<BrokenParagraph> shown(int from, int to) {
        return Stream.concat(words(0, from > 0 ? table.headRows() : 0), words(from, to));
    }

    /** How many rows from {@code from} on a height has room for. */
    int fitting(int from, long room) {
        long used = height(from, from);
        int to = from;
        while (to < heights.length && used + heights[to] <= room) {
            used += heights[to++];
        }
        return to - from;
    }

    private List<BrokenParagraph> broken(SetTable.Cell cell, LineMaker lineMaker) {
        Length room = width(cell).minus(table.white().side().times(2));
        List<BrokenParagraph> broken = new ArrayList<>();
        for (SetParagraph paragraph : cell.paragraphs()) {
            broken.add(lineMaker.lines(paragraph, room));
        }
        return broken;
    }

    private Length width(SetTable.Cell cell) {
        int from = Math.min(cell.column(), table.columns().size());
        return new Length(lefts[Math.min(from + cell.columns(), table.columns().size())] - lefts[from]);
    }

    private void measureRows() {
        for (int row = 0; row < heights.length; row++) {
            for (int c = 0; c < words.get(row).size(); c++) {
                if (table.rows().get(row).cells().get(c).rows() == 1) {
                    heights[row] = Math.max(heights[row], height(words.get(row).get(c)) + rule());
                }
            }
        }
        for (int row = 0; row < heights.length; row++) {
            for (int c = 0; c < words.get(row).size(); c++) {
                int last = Math.min(
                        heights.length,
                        row + table.rows().get(row).cells().get(c).rows());
                long missing = height(words.get(row).get(c)) + rule();
                for (int covered = row; covered < last; covered++) {
                    missing -= heights[covered];
                }
                heights[last - 1] += Math.max(0, missing);
            }
        }
    }

    private long rule() {
        Stroke rule = table.rule();
        return rule == null ? 0 : rule.height().emu();
    }

    /** How high the words of a cell are with the white below them. */
    private long height(List<BrokenParagraph> paragraphs) {
        long height = table.white().below().emu();
        for (BrokenParagraph paragraph : paragraphs) {
            height += paragraph.size() * paragraph.paragraph().format().pitch().emu();
        }
        return height;
    }

    private long sum(int from, int to) {
        return to <= from ? 0 : tops[to] - tops[from];
    }

    /** How high rows are, with the head that repeats above them and the rule under them. */
    long before() {
        return table.before().emu();
    }

    long height(int from, int to) {
        return sum(from, to) + (from > 0 ? sum(0, table.headRows()) : 0) + rule();
    }

    void place(PageBuilder page, int from, int to, long y) {
        long at = y;
        if (from > 0) {
            at = placeRows(page, 0, table.headRows(), at);
        }
        placeRows(page, from, to, at);
    }

    private long placeRows(PageBuilder page, int from, int to, long y) {
        placeContinued(page, from, to, y);
        long at = y;
        for (int row = from; row < to; row++) {
            List<SetTable.Cell> cells = table.rows().get(row).cells();
            int paragraph = firstParagraphs[row];
            for (int c = 0; c < cells.size(); c++) {
                int last = Math.min(to, row + cells.get(c).rows());
                // Of a cell that goes on over the page's end, the words begin with it.
                boolean whole = row + cells.get(c).rows() <= to || to == heights.length;
                long height = sum(row, last);
                box(page, left(page, cells.get(c)), at, width(cells.get(c)).emu(), height);
                long white = whole ? height - rule() - height(words.get(row).get(c)) : 0;
                placeWords(page, cells.get(c), words.get(row).get(c), paragraph, at + rule() + white / 2);
                paragraph += cells.get(c).paragraphs().size();
            }
            at += heights[row];
        }
        return at;
    }

    /** The boxes of cells that go on from the page before; their words stand there. */
    private void placeContinued(PageBuilder page, int from, int to, long y) {
        for (Continued cell : continued.getOrDefault(from, List.of())) {
            long height = sum(from, Math.min(to, cell.end()));
            box(page, left(page, cell.cell()), y, width(cell.cell()).emu(), height);
        }
    }

    /** From the paper's left edge to a cell. */
    private long left(PageBuilder page, SetTable.Cell cell) {
        return page.left().emu() + (measure.emu() - lefts[lefts.length - 1]) / 2 + lefts[cell.column()];
    }

    private void placeWords(
            PageBuilder page, SetTable.Cell cell, List<BrokenParagraph> paragraphs, int number, long y) {
        long x = left(page, cell);
        long at = y;
        int paragraph = number;
        for (BrokenParagraph broken : paragraphs) {
            page.paragraphAt(
                    broken, paragraph++, new Length(x).plus(table.white().side()), at);
            at += broken.size() * broken.paragraph().format().pitch().emu();
        }
    }

    /** Rules along all four sides of a cell; those of neighbours lie on each other. */
    private void box(PageBuilder page, long x, long y, long width, long height) {
        Stroke stroke = table.rule();
        if (stroke == null) {
            return;
        }
        Length rule = stroke.height();
        Length half = rule.times(0.5);
        Length left = new Length(x).minus(half);
        Length right = new Length(x + width).minus(half);
        Length top = new Length(y);
        Length bottom = new Length(y + height);
        Length wide = new Length(width).plus(rule);
        Length high = new Length(height).plus(rule);
        page.stroke(new PlacedStroke(stroke, left, top, wide, rule));
        page.stroke(new PlacedStroke(stroke, left, bottom, wide, rule));
        page.stroke(new PlacedStroke(stroke, left, top, rule, high));
        page.stroke(new PlacedStroke(stroke, right, top, rule, high));
    }
}
