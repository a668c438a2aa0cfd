package org.hongtou.output.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.typeset.galley.SetTable;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/** Tables as rows and cells that say what they cover (ISO 32000-1 14.8.5.7). */
final class PdfTables {
    private static final PdfName COLUMNS = new PdfName("ColSpan");
    private static final PdfName ROWS = new PdfName("RowSpan");
    private static final PdfName SCOPE = new PdfName("Scope");

    private PdfTables() {}

    /** Adds all rows, and returns the elements of the paragraphs in them; a cell of one paragraph is that itself. */
    static List<PdfElement> fill(PdfElement table, SetTable set) {
        List<PdfElement> words = new ArrayList<>();
        for (int row = 0; row < set.rows().size(); row++) {
            PdfElement cells = table.add("TR");
            for (SetTable.Cell cell : set.rows().get(row).cells()) {
                int rows = Math.min(cell.rows(), set.rows().size() - row);
                PdfElement element = cells.add(cell(row < set.headRows(), cell.columns(), rows));
                int paragraphs = cell.paragraphs().size();
                for (int i = 0; i < paragraphs; i++) {
                    words.add(paragraphs == 1 ? element : element.add("P"));
                }
            }
        }
        return words;
    }

    private static PdfElement cell(boolean head, int columns, int rows) {
        PdfElement cell = new PdfElement(head ? "TH" : "TD");
        if (!head && columns == 1 && rows == 1) {
            return cell;
        }
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(PdfName.O, PdfName.TABLE);
        if (head) {
            attributes.put(SCOPE, new PdfName("Column"));
        }
        if (columns > 1) {
            attributes.put(COLUMNS, new PdfNumber(columns));
        }
        if (rows > 1) {
            attributes.put(ROWS, new PdfNumber(rows));
        }
        return cell.with(PdfName.A, attributes);
    }
}
