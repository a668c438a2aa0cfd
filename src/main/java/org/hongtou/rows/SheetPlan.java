package org.hongtou.rows;

import java.util.List;

/**
 * What a spreadsheet was understood to say: which column holds what, the files that its rows begin, and what was passed over.
 *
 * @param columns the columns of all sheets, in order
 * @param starts the files
 * @param passed the rows that begin none
 */
public record SheetPlan(List<ColumnUse> columns, List<RowStart> starts, List<PassedRow> passed) {
    public SheetPlan {
        columns = List.copyOf(columns);
        starts = List.copyOf(starts);
        passed = List.copyOf(passed);
    }

    /**
     * A column.
     *
     * @param sheet the sheet's name; empty for a CSV file
     * @param letters the column, as spreadsheets call it
     * @param words its heading
     * @param keys what it holds: 提案.提案号; empty where it is left out
     */
    public record ColumnUse(String sheet, String letters, String words, List<String> keys) {
        public ColumnUse {
            keys = List.copyOf(keys);
        }
    }

    /**
     * The file that a row begins.
     *
     * @param row the row's number
     * @param name the file's name without an ending, of characters that every system takes
     * @param yaml its text
     */
    public record RowStart(String sheet, int row, String name, String yaml) {}
}
