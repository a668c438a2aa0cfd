package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.util.Matrix;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** The reader finds what PDFBox drew, where it drew it. */
class PdfLinesTest {
    private static final float MM = 72 / 25.4f;
    private static final Offset<Double> NEAR = within(0.01);
    private static final double A4_HEIGHT = PDRectangle.A4.getHeight() / MM;

    private interface Drawing {
        void on(PDPageContentStream content, PDDocument document) throws IOException;
    }

    private static PdfPage drawn(int rotation, Drawing drawing) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                drawing.on(content, document);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return PdfLines.read(bytes.toByteArray()).pages().getFirst();
        }
    }

    private static void text(PDPageContentStream content, String text, double size, double x, double baseline)
            throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), (float) size);
        content.newLineAtOffset((float) x * MM, (float) (A4_HEIGHT - baseline) * MM);
        content.showText(text);
        content.endText();
    }

    @Test
    void linesAreGroupedByBaselineFromLeftToRight() throws IOException {
        PdfPage page = drawn(0, (content, document) -> {
            text(content, "below", 16, 28, 60);
            text(content, "right", 14, 120, 50.4);
            text(content, " left ", 16, 28, 50);
        });
        assertThat(page.lines()).extracting(PdfLine::text).containsExactly("left right", "below");
        assertThat(page.lines().getFirst().words()).isEqualTo("leftright");
    }

    @Test
    void placesAreInMillimetres() throws IOException {
        PdfPage page = drawn(0, (content, document) -> {
            content.setNonStrokingColor(Color.RED);
            text(content, "HHH", 20, 28, 50);
        });
        PdfLine line = page.lines().getFirst();
        assertThat(line.start()).isCloseTo(28, NEAR);
        assertThat(line.baseline()).isCloseTo(50, NEAR);
        assertThat(line.size()).isCloseTo(20, NEAR);
        assertThat(line.end()).isCloseTo(28 + 3 * 0.722 * 20 / MM, NEAR);
        assertThat(line.ink().top()).isCloseTo(50 - 0.86 * 20 / MM, NEAR);
        assertThat(line.ink().bottom()).isCloseTo(50 + 0.14 * 20 / MM, NEAR);
        assertThat(line.font()).isEqualTo("Helvetica");
        assertThat(line.colour()).isEqualTo(0xFF0000);
        assertThat(page.width()).isCloseTo(210, within(0.1));
        assertThat(page.height()).isCloseTo(297, within(0.1));
    }

    @Test
    void thePageNumberIsNoLine() throws IOException {
        PdfPage page = drawn(0, (content, document) -> {
            text(content, "2026", 16, 28, 50);
            text(content, "words", 16, 28, 260);
            text(content, "- 12 -", 14, 160, 273);
        });
        assertThat(page.lines()).extracting(PdfLine::text).containsExactly("2026", "words");
        assertThat(page.folio()).map(PdfLine::text).contains("- 12 -");
    }

    @Test
    void rulesAreStrokesAndThinRectangles() throws IOException {
        PdfPage page = drawn(0, (content, document) -> {
            content.setStrokingColor(Color.RED);
            content.setLineWidth(MM);
            content.moveTo(28 * MM, (float) (A4_HEIGHT - 80) * MM);
            content.lineTo(184 * MM, (float) (A4_HEIGHT - 80) * MM);
            content.stroke();
            content.addRect(28 * MM, (float) (A4_HEIGHT - 100) * MM, 78 * MM, 0.35f * MM);
            content.fill();
            content.addRect(106 * MM, (float) (A4_HEIGHT - 100) * MM, 78 * MM, 0.35f * MM);
            content.fill();
            content.addRect(28 * MM, 28 * MM, 50 * MM, 40 * MM);
            content.fill();
        });
        assertThat(page.rules()).hasSize(2).allMatch(PdfRule::horizontal);
        PdfRule red = page.rules().getFirst();
        assertThat(red.colour()).isEqualTo(0xFF0000);
        assertThat(red.box().middle()).isCloseTo(80, NEAR);
        assertThat(red.thickness()).isCloseTo(1, NEAR);
        PdfRule black = page.rules().getLast();
        assertThat(black.box().left()).isCloseTo(28, NEAR);
        assertThat(black.box().right()).isCloseTo(184, NEAR);
        assertThat(black.box().bottom()).isCloseTo(100, NEAR);
        assertThat(page.surfaces()).hasSize(1);
    }

    @Test
    void picturesHavePlaces() throws IOException {
        PdfPage page = drawn(
                0,
                (content, document) -> content.drawImage(
                        LosslessFactory.createFromImage(document, new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB)),
                        28 * MM,
                        (float) (A4_HEIGHT - 90) * MM,
                        40 * MM,
                        30 * MM));
        assertThat(page.pictures()).hasSize(1);
        assertThat(page.pictures().getFirst().left()).isCloseTo(28, NEAR);
        assertThat(page.pictures().getFirst().top()).isCloseTo(60, NEAR);
        assertThat(page.pictures().getFirst().height()).isCloseTo(30, NEAR);
    }

    @Test
    void aTurnedPageIsReadAsItIsSeen() throws IOException {
        PdfPage page = drawn(90, (content, document) -> {
            content.beginText();
            content.setFont(new PDType1Font(FontName.HELVETICA), 16);
            // Upright once the page is turned clockwise: it runs up the sheet.
            content.setTextMatrix(new Matrix(0, 1, -1, 0, 50 * MM, 28 * MM));
            content.showText("turned");
            content.endText();
        });
        assertThat(page.width()).isGreaterThan(page.height());
        assertThat(page.lines()).extracting(PdfLine::text).containsExactly("turned");
        assertThat(page.lines().getFirst().start()).isCloseTo(28, NEAR);
        assertThat(page.lines().getFirst().baseline()).isCloseTo(50, NEAR);
    }
}
