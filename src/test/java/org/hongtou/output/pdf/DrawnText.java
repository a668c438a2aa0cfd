package org.hongtou.output.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The letters of a page of a PDF in the order in which they are drawn. */
final class DrawnText extends PDFTextStripper {
    private static final double MM_PER_PT = 25.4 / 72;

    private final List<Drawn> letters = new ArrayList<>();

    private DrawnText() {
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    static List<Drawn> of(PDDocument document, int page) throws IOException {
        DrawnText reader = new DrawnText();
        reader.setStartPage(page);
        reader.setEndPage(page);
        reader.getText(document);
        return reader.letters;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        int rgb;
        try {
            rgb = getGraphicsState().getNonStrokingColor().toRGB();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        letters.add(new Drawn(
                text.getUnicode(),
                text.getXDirAdj() * MM_PER_PT,
                text.getYDirAdj() * MM_PER_PT,
                (text.getXDirAdj() + text.getWidthDirAdj()) * MM_PER_PT,
                text.getFontSize(),
                text.getFont().getName(),
                rgb,
                getGraphicsState().getTextState().getRenderingMode() == RenderingMode.FILL_STROKE));
        super.processTextPosition(text);
    }

    /** One letter; places in millimetres from the paper's upper left corner. */
    record Drawn(
            String text, double x, double baseline, double right, double size, String font, int rgb, boolean stroked) {}
}
