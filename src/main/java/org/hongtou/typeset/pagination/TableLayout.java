package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.line.BrokenParagraph;
import org.hongtou.typeset.line.LineMaker;
import org.hongtou.typeset.page.PlacedStroke;

/** The rows of a table with their heights, and the groups of rows that stay together. Lengths in EMU. */
final class TableLayout {
    private final SetTable table;
    private final Length measure;
    private final int firstParagraph;
    private final List<List<List<BrokenParagraph>>> words = new ArrayList<>();
    private final long[] heights;
    /** The first row of each group, and behind the last group the number of rows. */
    private final List<Integer> groupStarts = new ArrayList<>();

    /**
     * @param table the table
     * @param measure the type area's width
     * @param firstParagraph which paragraph of the document its first cell is
     */
    TableLayout(SetTable table, LineMaker lineMaker, Length measure, int firstParagraph) {
        this.table = table;
        this.measure = measure;
        this.firstParagraph = firstParagraph;
        this.heights = new long[table.rows().size()];
        for (SetTable.Row row : table.rows()) {
            List<List<BrokenParagraph>> cells = new ArrayList<>();
            for (SetTable.Cell cell : row.cells()) {
                cells.add(broken(cell, lineMaker));
            }
            words.add(cells);
        }
        measureRows();
        groupRows();
    }

    int groups() {
        return groupStarts.size() - 1;
    }

    boolean firstGroupIsHead() {
        return table.headRows() > 0 && groupStarts.get(1) <= table.headRows();
    }

    private List<BrokenParagraph> broken(SetTable.Cell cell, LineMaker lineMaker) {
        Length room = width(cell).minus(table.padding().times(2));
        List<BrokenParagraph> broken = new ArrayList<>();
        for (SetParagraph paragraph : cell.paragraphs()) {
            broken.add(lineMaker.lines(paragraph, room));
        }
        return broken;
    }

    private Length width(SetTable.Cell cell) {
        Length width = Length.ZERO;
        for (int i = 0;
                i < cell.columns() && cell.column() + i < table.columns().size();
                i++) {
            width = width.plus(table.columns().get(cell.column() + i));
        }
        return width;
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
                long missing = height(words.get(row).get(c)) + rule() - sum(row, last);
                heights[last - 1] += Math.max(0, missing);
            }
        }
    }

    private long rule() {
        return table.rule().height().emu();
    }

    private static long height(List<BrokenParagraph> paragraphs) {
        long height = 0;
        for (BrokenParagraph paragraph : paragraphs) {
            height += paragraph.size() * paragraph.paragraph().format().pitch().emu();
        }
        return height;
    }

    private long sum(int from, int to) {
        long sum = 0;
        for (int row = from; row < to; row++) {
            sum += heights[row];
        }
        return sum;
    }

    private void groupRows() {
        int end = 0;
        for (int row = 0; row < heights.length; row++) {
            if (row >= end) {
                groupStarts.add(row);
                end = row == 0 ? Math.max(1, table.headRows()) : row + 1;
            }
            for (SetTable.Cell cell : table.rows().get(row).cells()) {
                end = Math.max(end, row + cell.rows());
            }
        }
        groupStarts.add(heights.length);
    }

    long height(int from, int to) {
        return sum(groupStarts.get(from), groupStarts.get(to)) + (from > 0 ? sum(0, table.headRows()) : 0) + rule();
    }

    void place(PageBuilder page, int from, int to, long y) {
        long at = y;
        if (from > 0) {
            at = placeRows(page, 0, table.headRows(), at);
        }
        placeRows(page, groupStarts.get(from), groupStarts.get(to), at);
    }

    private long placeRows(PageBuilder page, int from, int to, long y) {
        long tableWidth = table.columns().stream().mapToLong(Length::emu).sum();
        long left = page.left().emu() + (measure.emu() - tableWidth) / 2;
        long at = y;
        int paragraph = firstParagraph;
        for (int row = 0; row < to; row++) {
            List<SetTable.Cell> cells = table.rows().get(row).cells();
            for (int c = 0; c < cells.size(); c++) {
                if (row >= from) {
                    int last = Math.min(to, row + cells.get(c).rows());
                    placeCell(page, cells.get(c), words.get(row).get(c), paragraph, left, at, sum(row, last));
                }
                paragraph += cells.get(c).paragraphs().size();
            }
            at += row >= from ? heights[row] : 0;
        }
        return at;
    }

    private void placeCell(
            PageBuilder page,
            SetTable.Cell cell,
            List<BrokenParagraph> paragraphs,
            int number,
            long tableLeft,
            long y,
            long height) {
        long x = tableLeft;
        for (int i = 0; i < cell.column(); i++) {
            x += table.columns().get(i).emu();
        }
        box(page, x, y, width(cell).emu(), height);
        long at = y + rule() + (height - rule() - height(paragraphs)) / 2;
        int paragraph = number;
        for (BrokenParagraph broken : paragraphs) {
            page.paragraphAt(broken, paragraph++, new Length(x).plus(table.padding()), at);
            at += broken.size() * broken.paragraph().format().pitch().emu();
        }
    }

    /** Rules along all four sides of a cell; those of neighbours lie on each other. */
    private void box(PageBuilder page, long x, long y, long width, long height) {
        Stroke stroke = table.rule();
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
