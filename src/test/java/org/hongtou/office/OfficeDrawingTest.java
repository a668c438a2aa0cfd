package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hongtou.office.Geometry.assertLength;

import java.util.List;
import java.util.Map;
import org.hongtou.office.TestDocument.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The harness itself: what it draws is where {@code format.md} wants it, and a change shows as one run. */
class OfficeDrawingTest {
    private static final String FULL = "山川湖海".repeat(7);
    private static final String TEXT =
            "上半年，全区新建便民服务点12个，改造老旧小区楼道照明3.5千米，受理群众来信，" + "2026年办结率达到98.6%。各街道把“小事不过夜”作为要求，A类事项当日答复，B类事项三日内答复。";
    private static final List<String> PARAGRAPHS =
            List.of("云" + FULL + FULL, TEXT.repeat(3), TEXT, "此件公开", "云".repeat(25) + "——" + "雾".repeat(3));

    private static final List<String> FACES = List.of("方正小标宋简体", "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体");

    private static byte[] whole = {};
    private static byte[] changed = {};
    private static byte[] faces = {};

    @BeforeAll
    static void draw() {
        List<byte[]> drawn = OfficeDrawing.installed()
                .draw(List.of(
                        TestDocument.of(PARAGRAPHS),
                        TestDocument.of(
                                List.of(PARAGRAPHS.get(0), TEXT.repeat(2), TEXT, PARAGRAPHS.get(3), PARAGRAPHS.get(4))),
                        TestDocument.inFaces(
                                FACES.stream().map(face -> new Text(face, FULL)).toList())));
        whole = drawn.get(0);
        changed = drawn.get(1);
        faces = drawn.get(2);
    }

    @Test
    void aDrawingAgreesWithItself() {
        Comparison same = Comparison.of("same", whole, whole);
        assertThat(same.samePageCount()).isTrue();
        assertThat(same.sameWords()).isTrue();
        assertThat(same.equalLines()).isEqualTo(same.lineCount()).isGreaterThan(10);
        assertThat(same.runs()).isZero();
        assertThat(same.greatestDx()).isZero();
        assertThat(same.greatestDy()).isZero();
    }

    @Test
    void aChangedParagraphIsOneRun() {
        Comparison comparison = Comparison.of("changed", whole, changed);
        assertThat(comparison.sameWords()).isFalse();
        assertThat(comparison.firstDifferentWords()).isNotEmpty();
        assertThat(comparison.runs()).as(comparison.differences()).isEqualTo(1);
        assertThat(comparison.greatestDy()).isGreaterThan(10);
        assertThat(Comparison.table(List.of(comparison))).contains("changed", "words differ");
    }

    @Test
    void wordsComeBackAsTheyWere() {
        assertThat(PdfLines.read(whole).words()).isEqualTo(String.join("", PARAGRAPHS));
    }

    @Test
    void linesHoldTwentyEightCharactersWithoutHangingMarksOrGaps() {
        List<PdfLine> lines = PdfLines.read(whole).pages().getFirst().lines();
        assertThat(lines.get(0).words()).hasSize(26);
        assertThat(lines.get(1).words()).hasSize(28);
        assertThat(lines).allSatisfy(line -> assertThat(line.end()).isLessThan(184.05));
        PdfLine mixed = lines.stream()
                .filter(line -> line.words().contains("服务点12个"))
                .findFirst()
                .orElseThrow();
        PdfGlyph one = mixed.glyphs().stream()
                .filter(glyph -> glyph.text().equals("1"))
                .findFirst()
                .orElseThrow();
        PdfGlyph before = mixed.glyphs().get(mixed.glyphs().indexOf(one) - 1);
        assertThat(one.x() - before.x()).isCloseTo(5.57, within(0.3));
    }

    @Test
    void eachFaceIsDrawnInTheFontThatStandsForIt() {
        Map<String, String> families = FontAliases.shipped().families();
        List<PdfLine> lines = PdfLines.read(faces).pages().getFirst().lines();
        assertThat(lines).hasSize(2 * FACES.size());
        for (int i = 0; i < FACES.size(); i++) {
            String family = families.get(FACES.get(i)).replace(" ", "");
            assertThat(lines.get(2 * i).font().replace("-", ""))
                    .as(FACES.get(i))
                    .startsWith(family);
        }
    }

    @Test
    void outlinesAreWhatIsReallyDrawn() {
        PdfGlyph one = PdfLines.read(whole).pages().getFirst().lines().stream()
                .flatMap(line -> line.glyphs().stream())
                .filter(glyph -> glyph.text().equals("1"))
                .findFirst()
                .orElseThrow();
        assertLength("foot of the digit", one.outline().bottom(), one.baseline(), 0.1);
        assertLength("height of the digit", one.outline().height(), 0.676 * 16 * 25.4 / 72, 0.1);
    }

    @Test
    void theInkStandsOnTheGrid() {
        Geometry page = Geometry.of(whole);
        List<PdfLine> lines = page.page(1).lines();
        assertLength("ink of the first line", page.inkTop(1), 37, 0.5);
        assertLength("left edge", lines.get(1).start(), 28, 0.2);
        assertLength("indent", lines.get(0).start(), 28 + 11.1, 0.2);
        assertLength("pitch", lines.get(2).baseline() - lines.get(1).baseline(), 10.44, 0.05);
        assertLength("gap", Geometry.gap(lines.get(1), lines.get(2)), 10.44 - 16 * 25.4 / 72, 0.05);
        assertThat(page.pageOf("此件公开")).isEqualTo(1);
        assertLength("公开", page.startOf("公开"), 28 + 4 * 5.57, 0.3);
    }
}
