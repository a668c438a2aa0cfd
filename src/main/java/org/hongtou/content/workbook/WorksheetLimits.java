package org.hongtou.content.workbook;

import org.hongtou.content.sheet.SheetReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/** How much a workbook may hold: rows and columns as a CSV file, and so many characters in all. */
final class WorksheetLimits {
    private static final long MOST_CHARACTERS = 8L << 20;
    private static final int MOST_COLUMNS = 100;

    private final Report report;
    private long characters;
    private boolean told;

    WorksheetLimits(Report report) {
        this.report = report;
    }

    /** Whether a cell has room; what is beyond is told once. */
    boolean takes(Place place, int rows, int column, String words) {
        characters += words.length();
        if (column >= MOST_COLUMNS) {
            tell(Diagnostic.error("content.sheet-columns", place, column + 1, MOST_COLUMNS));
        } else if (rows > SheetReader.MOST_ROWS) {
            tell(Diagnostic.error("content.sheet-rows", place, rows, SheetReader.MOST_ROWS));
        } else if (characters > MOST_CHARACTERS) {
            tell(Diagnostic.error("content.workbook-too-much", place, MOST_CHARACTERS >> 20));
        }
        return !told;
    }

    private void tell(Diagnostic error) {
        if (!told) {
            report.add(error);
        }
        told = true;
    }
}
