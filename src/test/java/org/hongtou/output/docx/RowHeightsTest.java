package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedStroke;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Rows as high as content asks: at least, or exactly; what can't be is told, and no words are lost. */
class RowHeightsTest {
    private static final String LONG = "逐条渠道登记造册；".repeat(12);

    private final TestProject project = new TestProject();

    private TestProject.Result result(String settings, String... rows) {
        return project.compose(
                Path.of("content/a.yaml"),
                "文种: 信息\n标题: 记录\n正文:\n  - 请填报。\n  - 表格:\n      列: [{宽: 30mm}, {对齐: 居左}]\n" + settings
                        + "      行:\n        - [项目, 内容]\n        - " + String.join("\n        - ", rows) + "\n");
    }

    /** How far the rules under the head and each row lie apart, in mm. */
    private static List<Double> heights(Composed composed) {
        Page page = composed.pages().pages().getFirst();
        List<Double> rules = page.strokes().stream()
                .filter(stroke -> stroke.width().mm() > 20)
                .map(PlacedStroke::y)
                .map(y -> y.mm())
                .distinct()
                .sorted()
                .toList();
        return IntStream.range(2, rules.size())
                .mapToObj(i -> rules.get(i) - rules.get(i - 1))
                .toList();
    }

    private List<Tuple> written(Composed composed) {
        return DocxFile.read(project.write(composed, "docx")).elements("word/document.xml", "trHeight").stream()
                .map(RowHeightsTest::height)
                .toList();
    }

    private static Tuple height(Element height) {
        return Tuple.tuple(DocxFile.attribute(height, "val"), DocxFile.attribute(height, "hRule"));
    }

    @Test
    void aRowIsAsHighAsItSaysAtLeastOrExactly() {
        TestProject.Result result =
                result("", "{格: [钥匙, 五把], 高: 20mm}", "{格: [说明, " + LONG + "], 高: 1cm}", "{格: [签名, ''], 固定高: 12毫米}");
        assertThat(result.diagnostics()).isEmpty();
        List<Double> heights = heights(result.composed());
        assertThat(heights).hasSize(3);
        assertThat(heights.getFirst()).isCloseTo(20, within(0.05));
        assertThat(heights.get(1)).isGreaterThan(15);
        assertThat(heights.get(2)).isCloseTo(12, within(0.05));
        assertThat(written(result.composed()))
                .containsExactly(
                        Tuple.tuple("1134", "atLeast"), Tuple.tuple("567", "atLeast"), Tuple.tuple("680", "exact"));
    }

    @Test
    void aTableSaysItForAllRowsBelowItsHead() {
        TestProject.Result result = result("      行高: 15mm\n", "[甲, '']", "{格: [乙, ''], 高: 25mm}", "[丙, '']");
        assertThat(heights(result.composed()))
                .usingElementComparator((a, b) -> Math.abs(a - b) < 0.05 ? 0 : 1)
                .containsExactly(15.0, 25.0, 15.0);
        assertThat(written(result.composed())).hasSize(3);
    }

    @Test
    void rowsWrittenWithPipesAreHighToo() {
        TestProject.Result result = project.compose(Path.of("content/a.yaml"), """
                文种: 信息
                标题: 记录
                正文:
                  - 请填报。
                  - 表格:
                      行高: 15mm
                      行: |
                        | 项目 | 签名 |
                        |---|---|
                        | 甲 |  |
                """);
        assertThat(heights(result.composed()).getFirst()).isCloseTo(15, within(0.05));
    }

    @Test
    void theWordsStandMidwayBetweenTheRules() {
        Composed composed = result("", "{格: [钥匙, 五把], 固定高: 30mm}").composed();
        Page page = composed.pages().pages().getFirst();
        PlacedLine words = page.lines().stream()
                .filter(line -> line.text().equals("五把"))
                .findFirst()
                .orElseThrow();
        double size = words.runs().getFirst().type().size().mm();
        double middle = words.baseline().mm() - 0.36 * size;
        double below = page.strokes().stream()
                .filter(stroke -> stroke.width().mm() > 20)
                .mapToDouble(stroke -> stroke.y().mm())
                .max()
                .orElseThrow();
        assertThat(below - middle).isCloseTo(15, within(0.3));
    }

    @Test
    void wordsThatFindNoRoomMakeTheRowHigherAndThatIsTold() {
        TestProject.Result result = result("", "{格: [说明, " + LONG + "], 固定高: 10mm}");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("typeset.row-too-low");
        assertThat(result.diagnostics().getFirst().arguments()).startsWith("2", "10");
        assertThat(heights(result.composed()).getFirst()).isGreaterThan(15);
        assertThat(written(result.composed())).containsExactly(Tuple.tuple("567", "atLeast"));
        assertThat(result.composed().pages().pages().getFirst().lines())
                .anyMatch(line -> line.text().endsWith("造册；"));
    }

    @Test
    void aRowAskedToBeHigherThanAPageIsAsHighAsThePageAndThatIsTold() {
        TestProject.Result result = result("", "{格: [说明, 甲], 高: 400mm}", "[完, 乙]");
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("typeset.row-too-high");
        assertThat(result.composed().pages().pages()).hasSize(3);
        for (Page page : result.composed().pages().pages()) {
            assertThat(page.strokes()).allMatch(stroke -> stroke.y().mm() < 265);
        }
    }
}
