package org.hongtou;

import java.util.List;
import org.hongtou.rows.SheetPlan;

/**
 * What a spreadsheet was understood to say, and the files that its rows begin.
 *
 * @param columns which column holds what
 * @param starts the files, one a row
 * @param passed the rows that begin none, and why
 */
public record SheetStarts(List<Column> columns, List<Start> starts, List<Passed> passed) {
    public SheetStarts {
        columns = List.copyOf(columns);
        starts = List.copyOf(starts);
        passed = List.copyOf(passed);
    }

    /**
     * A column.
     *
     * @param sheet the sheet's name; empty for a CSV file
     * @param letters the column as spreadsheets call it: {@code C}
     * @param heading what stands over it
     * @param keys what it holds: 提案.提案号; empty where documents don't get it
     */
    public record Column(String sheet, String letters, String heading, List<String> keys) {
        public Column {
            keys = List.copyOf(keys);
        }
    }

    /**
     * The file that a row begins.
     *
     * @param sheet the sheet's name; empty for a CSV file
     * @param row the row's number
     * @param name the file's name without an ending, of characters that every system takes; no two are the same
     * @param yaml its text
     */
    public record Start(String sheet, int row, String name, String yaml) {}

    /**
     * A row that begins no file.
     *
     * @param sheet the sheet's name; empty for a CSV file
     * @param row the row's number
     * @param words the first that it has
     */
    public record Passed(String sheet, int row, String words, Reason reason) {}

    /** Why a row begins no file. */
    public enum Reason {
        /** It stands above the columns' names. */
        TITLE,
        /** It sums up others. */
        TOTAL,
        /** It has words in one cell alone. */
        NOTE,
        /** It names the columns once more. */
        HEADING,
        /** It has nothing that a document needs. */
        EMPTY,
        /** The spreadsheet doesn't show it. */
        HIDDEN,
        /** It says what an earlier one says. */
        REPEATED
    }

    static SheetStarts of(SheetPlan plan) {
        return new SheetStarts(
                plan.columns().stream()
                        .map(column -> new Column(column.sheet(), column.letters(), column.words(), column.keys()))
                        .toList(),
                plan.starts().stream()
                        .map(start -> new Start(start.sheet(), start.row(), start.name(), start.yaml()))
                        .toList(),
                plan.passed().stream()
                        .map(row -> new Passed(
                                row.sheet(),
                                row.row(),
                                row.words(),
                                Reason.valueOf(row.reason().name())))
                        .toList());
    }
}
