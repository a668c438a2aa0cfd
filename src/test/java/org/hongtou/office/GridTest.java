package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.office.Geometry.assertLength;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The grid that a style sets, in the PDF and in LibreOffice's drawing of the DOCX, in mm: a line's box is its pitch
 * high, its baseline lies at 0.8 of it.
 */
@Tag("office")
class GridTest {
    private static final String BOX = "page: {grid: box}\n";
    private static final double BOX_PITCH = 28.95 * 25.4 / 72;
    private static final double PDF = 0.2;
    private static final double DRAWN = 1;
    private static final double TOP = 37;
    private static final double BOTTOM = 262;

    /** A document's PDF, the drawing of its DOCX, and how they compare. */
    private record Drawn(Geometry pdf, Geometry docx, Comparison comparison) {}

    private static Drawn drawn(String file, String style) {
        Samples.Sample sample = Samples.inStyle(Path.of("content", file), style);
        byte[] drawing = OfficeDrawing.installed().draw(List.of(sample.docx())).getFirst();
        return new Drawn(
                Geometry.of(sample.pdf()), Geometry.of(drawing), Comparison.of(sample.name(), sample.pdf(), drawing));
    }

    private static int fullPage(Geometry geometry, int lines) {
        for (int page = 2; page <= geometry.pdf().pages().size(); page++) {
            if (geometry.page(page).lines().size() == lines) {
                return page;
            }
        }
        throw new AssertionError("No page has " + lines + " lines");
    }

    private static void assertAlike(Comparison comparison) {
        assertThat(comparison.firstDifferentWords()).as("where the words part").isEmpty();
        assertThat(comparison.samePageCount()).as("pages").isTrue();
        assertThat(comparison.sameFolios()).as("page numbers").isTrue();
        assertThat(comparison.differences()).as("lines that differ").isEmpty();
    }

    @Test
    void lineBoxesFillTheTypeAreaFromEdgeToEdge() {
        Drawn drawn = drawn("special-report.yaml", BOX);
        assertAlike(drawn.comparison());
        assertBoxes(drawn.pdf(), PDF);
        assertBoxes(drawn.docx(), DRAWN);
    }

    private static void assertBoxes(Geometry geometry, double tolerance) {
        List<PdfLine> lines = geometry.page(fullPage(geometry, 22)).lines();
        double first = lines.getFirst().baseline() - 0.8 * BOX_PITCH;
        double last = lines.getLast().baseline() + 0.2 * BOX_PITCH;
        assertLength("first line box", first, TOP, tolerance);
        assertLength("last line box", last, TOP + 22 * BOX_PITCH, tolerance);
        assertThat(last).isBetween(BOTTOM - 0.5 - tolerance, BOTTOM + tolerance);
        assertLength("a line", lines.get(1).baseline() - lines.getFirst().baseline(), BOX_PITCH, 0.05);
        for (PdfLine line : lines) {
            assertThat(line.start()).as(line.text()).isGreaterThan(28 - tolerance);
            assertThat(line.end()).as(line.text()).isLessThan(184 + tolerance);
        }
    }

    @Test
    void whatIsMeasuredFromTheTypeAreaStaysInItsPlace() {
        Drawn drawn = drawn("notice.yaml", BOX);
        assertAlike(drawn.comparison());
        assertEdges(drawn.pdf(), PDF);
        assertEdges(drawn.docx(), DRAWN);
    }

    private static void assertEdges(Geometry page, double tolerance) {
        PdfLine mark = page.line("云泽市人民政府办公室文件");
        PdfLine number = page.line("泽府办发〔2026〕64号");
        assertLength("发文机关标志", mark.ink().top(), TOP + 35, tolerance);
        assertLength("发文字号空二行", Geometry.gap(mark, number), 2 * 10.39, tolerance);
        assertLength("分隔线", Geometry.gap(number, page.redRules(1).getFirst()), 4, tolerance);
        int last = page.pdf().pages().size();
        assertLength("版记末条线", page.rules(last).getLast().box().bottom(), BOTTOM, tolerance);
        PdfLine folio = page.page(3).folio().orElseThrow();
        assertLength("一字线", folio.glyphs().getFirst().outline().top(), BOTTOM + 7, tolerance);
    }

    @ParameterizedTest
    @CsvSource({
        // 4号 with 26 pt: 24 lines of 26 pt, the first ink at the type area's edge by the ink grid.
        "ink, 14, 26, 24",
        "box, 14, 26, 24",
        "ink, 15, 28, 23",
        "box, 16, 33, 19",
        "ink, 16, 33, 19"
    })
    void otherSizesAndPitchesAreAlikeInBothFormats(String grid, double size, double pitch, int linesAPage) {
        Drawn drawn = drawn(
                "special-report.yaml",
                "page: {grid: %s, pitch: %spt}%nelements:%n  paragraph: {size: %spt}%n".formatted(grid, pitch, size));
        assertAlike(drawn.comparison());
        double point = 25.4 / 72;
        double white = (0.8 * pitch - 0.86 * size) * point;
        double top = grid.equals("ink") ? TOP : TOP + white;
        int full = fullPage(drawn.pdf(), linesAPage);
        assertLength("first ink", drawn.pdf().inkTop(full), top, PDF);
        assertLength("first ink, drawn", drawn.docx().inkTop(full), top, DRAWN);
        double bottom = top + ((linesAPage - 1) * pitch + size) * point;
        assertLength("last ink", drawn.pdf().inkBottom(full), bottom, PDF);
        assertLength("last ink, drawn", drawn.docx().inkBottom(full), bottom, DRAWN);
        assertThat(bottom).isLessThan(BOTTOM + PDF);
    }
}
