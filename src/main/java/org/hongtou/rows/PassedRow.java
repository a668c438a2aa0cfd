package org.hongtou.rows;

/**
 * A row that no file is begun from.
 *
 * @param sheet the sheet's name; empty for a CSV file
 * @param row its number
 * @param words the first that it has
 */
public record PassedRow(String sheet, int row, String words, Reason reason) {
    /** Why. */
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
}
