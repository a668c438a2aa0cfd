package org.hongtou.content.workbook;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.hongtou.content.sheet.DataSheet;
import org.hongtou.content.sheet.SheetReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Severity;

/**
 * Reads spreadsheets: workbooks of Excel and WPS, new ({@code .xlsx}) and old ({@code .xls}), and CSV files. What a file
 * is, its first bytes say, whatever it is called.
 */
public final class SpreadsheetReader {
    /** The largest file that is read, in bytes. */
    public static final long MAX_BYTES = 16L << 20;

    private static final byte[] ZIP = HexFormat.of().parseHex("504B0304");
    private static final byte[] OLD = HexFormat.of().parseHex("D0CF11E0");

    private SpreadsheetReader() {}

    /**
     * Reads a file.
     *
     * @param file its name as messages show it
     * @return its sheets in order; none after an error
     */
    public static List<Worksheet> read(String file, byte[] bytes, Report report) {
        if (startsWith(bytes, ZIP)) {
            return grids(new PackagedBook(file, bytes), file, report);
        }
        return startsWith(bytes, OLD) ? grids(new RecordedBook(file, bytes), file, report) : text(file, bytes, report);
    }

    /** A workbook in one of its forms. */
    interface Book {
        /**
         * Its sheets.
         *
         * @throws RefusedBookException if it is one that isn't read
         * @throws Exception whatever a library makes of a damaged file
         */
        List<Worksheet> grids(Report report) throws Exception;
    }

    private static List<Worksheet> grids(Book book, String file, Report report) {
        Report own = new Report();
        try {
            List<Worksheet> grids = book.grids(own);
            if (grids.isEmpty()) {
                throw new RefusedBookException("content.workbook-damaged");
            }
            own.diagnostics().forEach(report::add);
            return own.hasErrors() ? List.of() : grids;
        } catch (RefusedBookException e) {
            report.add(Diagnostic.error(e.code(), Place.file(file), e.arguments()));
        } catch (Exception e) {
            report.add(Diagnostic.error("content.workbook-damaged", Place.file(file)));
        }
        return List.of();
    }

    private static List<Worksheet> text(String file, byte[] bytes, Report report) {
        Report own = new Report();
        DataSheet sheet = SheetReader.read(file, bytes, own);
        // A title over the columns has fewer cells, and so may the rows of any list.
        own.diagnostics().stream()
                .filter(told -> told.severity() == Severity.ERROR
                        || !(told.code().equals("content.sheet-short")
                                || told.code().equals("content.sheet-more")))
                .forEach(report::add);
        if (sheet == null) {
            return List.of();
        }
        List<Worksheet.Line> lines = new ArrayList<>();
        sheet.rows().forEach(row -> lines.add(new Worksheet.Line(row.line(), false, row.cells())));
        return List.of(new Worksheet(file, "", false, lines, List.of()));
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
