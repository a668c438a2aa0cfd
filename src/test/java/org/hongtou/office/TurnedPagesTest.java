package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.office.Geometry.assertLength;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tables that lie sideways (GB/T 9704-2012 7.3.7): as the page is read, its upper edge is the sheet's left one, and the
 * page number stands where the upright sheet has it. In the PDF and in LibreOffice's drawing of the DOCX.
 */
@Tag("office")
class TurnedPagesTest {
    private static final double CELL = 5.571;

    @Test
    void theNumberKeepsItsPlaceAndTheHeadIsAtTheSheetsLeftEdge() {
        Samples.Sample sample = Samples.of(Path.of("src/test/resources/corpus/turned-attachment.yaml"));
        byte[] drawn = OfficeDrawing.installed().draw(List.of(sample.docx())).getFirst();
        check(Geometry.of(sample.pdf()), 0.2);
        check(Geometry.of(drawn), 1);
    }

    private static void check(Geometry document, double tolerance) {
        PdfPage odd = document.page(3);
        PdfPage even = document.page(4);
        for (PdfPage page : List.of(odd, even)) {
            assertLength("宽", page.width(), 297, 0.2);
            assertLength("高", page.height(), 210, 0.2);
        }
        assertThat(document.page(2).width()).isLessThan(211);
        assertThat(document.page(6).width()).isLessThan(211);
        // The sheet's left margin is above, its lower one at the left, its upper one at the right.
        assertLength("附件顶格在第一行", document.line("附件2").ink().top(), 28, tolerance);
        assertLength("左边", document.line("附件2").start(), 35, tolerance);
        double right = odd.rules().stream()
                .mapToDouble(rule -> rule.box().right())
                .max()
                .orElseThrow();
        double left = odd.rules().stream()
                .mapToDouble(rule -> rule.box().left())
                .min()
                .orElseThrow();
        assertLength("表格居中", (left + right) / 2, (35 + 297 - 37) / 2.0, tolerance);
        // Read upright: 7 mm below the type area, which ends 35 mm above the sheet's lower edge, 1字 from the side.
        PdfGlyph oddEnd = number(odd).getLast();
        PdfGlyph evenStart = number(even).getFirst();
        assertLength("单页码距右边一字", oddEnd.outline().bottom(), 28 + 156 - CELL, 1.2);
        assertLength("双页码距左边一字", evenStart.outline().top(), 28 + CELL, 1.2);
        assertLength("一字线距版心下边缘7mm", oddEnd.outline().right(), 35 - 7, tolerance);
        assertLength("一字线距版心下边缘7mm", evenStart.outline().right(), 35 - 7, tolerance);
    }

    /** The signs of the page number, in the order in which the upright sheet has them. */
    private static List<PdfGlyph> number(PdfPage page) {
        List<PdfGlyph> glyphs = page.folio().stream()
                .flatMap(line -> line.glyphs().stream())
                .filter(glyph -> glyph.outline().right() < 30 && !glyph.blank())
                .sorted(java.util.Comparator.comparingDouble(
                        glyph -> glyph.outline().top()))
                .toList();
        assertThat(glyphs).as("the page number").hasSize(3);
        return glyphs;
    }
}
