package org.hongtou.output.pdf;

import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;

/** What readers call the pages of several documents (ISO 32000-1 12.4.2): the number that each bears, a blank page nothing. */
final class PdfLabels {
    private static final PdfName FIRST = new PdfName("St");

    private final PdfArray labels = new PdfArray();

    /**
     * A document begins.
     *
     * @param before how many pages the file has already
     * @param number that its first page bears
     */
    void begin(int before, int number) {
        PdfDictionary figures = new PdfDictionary();
        figures.put(PdfName.S, PdfName.D);
        if (number > 1) {
            figures.put(FIRST, new PdfNumber(number));
        }
        add(before, figures);
    }

    /** A blank page comes. */
    void blank(int before) {
        add(before, new PdfDictionary());
    }

    private void add(int before, PdfDictionary label) {
        labels.add(new PdfNumber(before));
        labels.add(label);
    }

    /** Says it in the catalogue. */
    void write(PdfFile file) {
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NUMS, labels);
        file.getExtraCatalog().put(PdfName.PAGELABELS, tree);
    }
}
