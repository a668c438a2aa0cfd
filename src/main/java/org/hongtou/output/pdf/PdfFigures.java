package org.hongtou.output.pdf;

import org.hongtou.model.Length;
import org.hongtou.typeset.page.PlacedPicture;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Pictures as parts of the document, with what they show in words and where they stand. */
final class PdfFigures {
    private PdfFigures() {}

    /** @param undescribed what a picture is called of which the content says nothing */
    static PdfElement figure(PlacedPicture picture, String undescribed, PdfContent content) {
        String shown = picture.description().isEmpty() ? undescribed : picture.description();
        PdfArray box = new PdfArray();
        box.add(number(picture.x()));
        box.add(number(content.upwards(picture.y().plus(picture.height()))));
        box.add(number(picture.x().plus(picture.width())));
        box.add(number(content.upwards(picture.y())));
        PdfDictionary place = new PdfDictionary();
        place.put(PdfName.O, new PdfName("Layout"));
        place.put(new PdfName("Placement"), new PdfName("Block"));
        place.put(PdfName.BBOX, box);
        return new PdfElement("Figure")
                .with(PdfName.ALT, new PdfString(shown, PdfObject.TEXT_UNICODE))
                .with(PdfName.A, place);
    }

    private static PdfNumber number(Length length) {
        return new PdfNumber(PdfContent.milliPoints(length) / 1000.0);
    }
}
