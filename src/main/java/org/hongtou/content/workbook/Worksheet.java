package org.hongtou.content.workbook;

import java.util.List;
import org.hongtou.diagnostics.Place;

/**
 * A sheet of a spreadsheet: the rows that have words, as they are shown.
 *
 * @param file the file's name as messages show it
 * @param name the sheet's; empty for a CSV file, which is its only one
 * @param hidden whether the spreadsheet doesn't show it
 * @param lines its rows, in order
 * @param spans the cells that are merged
 */
public record Worksheet(String file, String name, boolean hidden, List<Line> lines, List<Span> spans) {
    private static final int LETTERS = 26;

    public Worksheet {
        lines = List.copyOf(lines);
        spans = List.copyOf(spans);
    }

    /**
     * A row.
     *
     * @param number as the spreadsheet counts, from 1; of a CSV file the line that it starts on
     * @param hidden whether the spreadsheet doesn't show it
     * @param cells their words up to the last that has some; lines are parted by {@code \n}
     */
    public record Line(int number, boolean hidden, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** The words of a cell, from 0; empty behind the last. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        /** How many cells have words. */
        public long filled() {
            return cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }

    /**
     * Cells that are merged into one.
     *
     * @param top the first row's number
     * @param bottom the last row's
     * @param left the first column, from 0
     * @param right the last
     */
    public record Span(int top, int bottom, int left, int right) {
        /** Whether a cell is one of them. */
        public boolean holds(int row, int column) {
            return top <= row && row <= bottom && left <= column && column <= right;
        }
    }

    /** Where a cell stands, as spreadsheets write it: {@code 交办表.xlsx:Sheet1!C7}. */
    public Place place(int row, int column) {
        return Place.file(shown() + (name.isEmpty() ? ":" : "!") + column(column) + row);
    }

    /** Where a row stands: {@code 交办表.xlsx:Sheet1!7}. */
    public Place place(int row) {
        return Place.file(shown() + (name.isEmpty() ? ":" : "!") + row);
    }

    /** The sheet as a whole. */
    public Place place() {
        return Place.file(shown());
    }

    private String shown() {
        return name.isEmpty() ? file : file + ":" + name;
    }

    /** The letters of a column: {@code C} of 2, {@code AA} of 26. */
    public static String column(int column) {
        String last = String.valueOf((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : column(column / LETTERS - 1) + last;
    }
}
