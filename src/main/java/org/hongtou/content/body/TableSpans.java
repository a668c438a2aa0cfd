package org.hongtou.content.body;

import java.util.List;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Table;

/** Checks that the cells of a table fill its rows, where cells cover several columns and rows. */
final class TableSpans {
    /** A cell that goes down further than that names no head. */
    private static final int MOST_HEAD_ROWS = 5;

    private final List<Table.Row> rows;
    private final List<Place> places;
    private final Report report;

    /**
     * @param rows all rows of a table
     * @param places where each is written
     */
    TableSpans(List<Table.Row> rows, List<Place> places, Report report) {
        this.rows = rows;
        this.places = places;
        this.report = report;
    }

    /** The number of columns; a row that covers another number, or cells that meet, are errors. */
    int columns() {
        int[] widths = widths();
        int columns = widths.length == 0 ? 0 : widths[0];
        boolean even = true;
        for (int row = 0; row < widths.length; row++) {
            if (widths[row] != columns) {
                even = false;
                report.add(Diagnostic.error("content.table-cells", places.get(row), widths[row], columns));
            }
        }
        if (even) {
            checkMeeting(columns);
        }
        checkEnds();
        return columns;
    }

    private int[] widths() {
        int[] widths = new int[rows.size()];
        for (int row = 0; row < widths.length; row++) {
            for (Table.Cell cell : rows.get(row).cells()) {
                int end = Math.min(widths.length, row + cell.rows());
                for (int covered = row; covered < end; covered++) {
                    widths[covered] += cell.columns();
                }
            }
        }
        return widths;
    }

    /** A cell of several columns can't stand where one from above comes down between them. */
    private void checkMeeting(int columns) {
        int[] covered = new int[columns];
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Table.Cell cell : rows.get(row).cells()) {
                while (column < columns && covered[column] > row) {
                    column++;
                }
                for (int i = 0; i < cell.columns(); i++, column++) {
                    if (column >= columns || covered[column] > row) {
                        report.add(Diagnostic.error("content.table-cells-meet", places.get(row), cell.columns()));
                        return;
                    }
                    covered[column] = row + cell.rows();
                }
            }
        }
    }

    private void checkEnds() {
        for (int row = 0; row < rows.size(); row++) {
            int left = rows.size() - row;
            for (Table.Cell cell : rows.get(row).cells()) {
                if (cell.rows() > left) {
                    report.add(Diagnostic.error("content.table-span-below", places.get(row), cell.rows(), left));
                }
            }
        }
    }

    /**
     * How many of the first rows are the head: those that are said to be, and those that their cells reach down to. Where
     * a cell reaches down further than a head would, there is none.
     *
     * @param said how many the block says, or null
     */
    int headRows(Data.@org.jspecify.annotations.Nullable Whole said) {
        int asked = (int) Math.min(said == null ? 1 : said.value(), rows.size());
        int head = asked;
        for (int row = 0; row < head; row++) {
            for (Table.Cell cell : rows.get(row).cells()) {
                head = Math.max(head, Math.min(rows.size(), row + cell.rows()));
            }
        }
        if (head > asked && head > MOST_HEAD_ROWS) {
            report.add(Diagnostic.warning("content.table-no-head", places.getFirst(), head));
            return 0;
        }
        if (head > asked && said != null) {
            report.add(Diagnostic.warning("content.table-head-higher", said.place(), asked, head));
        }
        return head;
    }
}
