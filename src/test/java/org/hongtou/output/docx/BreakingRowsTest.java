package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedStroke;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A row that no page has room for goes on line by line, on paper and in a word processor; no other row does. */
class BreakingRowsTest {
    private static final String BODY = "word/document.xml";
    private static final double BOTTOM = 262.2;

    private final TestProject project = new TestProject();

    /** The numbered lines of a cell. */
    private static String lines(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> "'第" + i + "项。'")
                .collect(Collectors.joining(", ", "{文字: [", "]}"));
    }

    private TestProject.Result result(String head, String... rows) {
        String table = "文种: 信息\n标题: 任务\n正文:\n  - 分工如下。\n  - 表1　任务\n  - 表格:\n" + head + "      行:\n"
                + String.join(
                        "",
                        List.of(rows).stream()
                                .map(row -> "        - [" + row + "]\n")
                                .toList());
        return project.compose(Path.of("content/a.yaml"), table);
    }

    private Composed composed(String... rows) {
        TestProject.Result result = result("", rows);
        assertThat(result.diagnostics()).isEmpty();
        return result.composed();
    }

    private static List<String> words(Composed composed, String wanted) {
        List<String> words = new ArrayList<>();
        for (Page page : composed.pages().pages()) {
            for (PlacedLine line : page.lines()) {
                if (line.text().matches(wanted)) {
                    words.add(line.text());
                }
            }
        }
        return words;
    }

    private List<Element> tableRows(Composed composed) {
        return DocxFile.read(project.write(composed, "docx")).elements(BODY, "tr");
    }

    private static boolean splits(Element row) {
        return DocxFile.inside(row, "cantSplit").isEmpty();
    }

    @Test
    void allOfItsLinesStandOnPagesOnceAndInOrder() {
        Composed composed = composed("序号, 措施", "'1', " + lines(90), "'2', 完");
        assertThat(composed.pages().pages()).hasSizeGreaterThan(2);
        assertThat(words(composed, "第[0-9]+项。"))
                .isEqualTo(IntStream.rangeClosed(1, 90)
                        .mapToObj(i -> "第" + i + "项。")
                        .toList());
        for (Page page : composed.pages().pages()) {
            assertThat(page.lines()).anyMatch(line -> line.text().equals("措施"));
            assertThat(page.lines().stream().filter(line -> line.text().startsWith("第")))
                    .allMatch(line -> line.baseline().mm() < BOTTOM);
            assertThat(page.strokes().stream()
                            .mapToDouble(
                                    stroke -> stroke.y().plus(stroke.height()).mm())
                            .max()
                            .orElseThrow())
                    .as("the lowest rule of page " + page.number())
                    .isLessThan(BOTTOM + 3);
        }
    }

    @Test
    void itsRulesCloseWhereAPageEndsAndOpenOnTheNext() {
        for (Page page : composed("序号, 措施", "'1', " + lines(60)).pages().pages()) {
            double last = page.lines().stream()
                    .filter(line -> line.text().startsWith("第"))
                    .mapToDouble(line -> line.baseline().mm())
                    .max()
                    .orElseThrow();
            List<PlacedStroke> level = page.strokes().stream()
                    .filter(stroke -> stroke.width().mm() > 5 && stroke.y().mm() > last)
                    .toList();
            assertThat(level).as("rules below the last line").isNotEmpty();
            double bottom = level.getFirst().y().mm();
            assertThat(page.strokes().stream().filter(stroke -> stroke.width().mm() < 1))
                    .as("upright rules down to the last one")
                    .anyMatch(
                            stroke -> Math.abs(stroke.y().plus(stroke.height()).mm() - bottom) < 0.5);
        }
    }

    @Test
    void itBeginsInTheRoomThatIsLeftWithTheCaptionAndTheHead() {
        Page first = composed("序号, 措施", "'1', " + lines(60)).pages().pages().getFirst();
        assertThat(first.lines()).extracting(PlacedLine::text).contains("表1　任务", "措施", "第1项。", "第20项。");
    }

    @Test
    void aCellThatEndsEarlierStandsAtTheTop() {
        Composed composed = composed("序号, 措施", "甲, " + lines(60));
        Page first = composed.pages().pages().getFirst();
        assertThat(words(composed, "甲")).hasSize(1);
        assertThat(baseline(first, "甲")).isCloseTo(baseline(first, "第1项。"), within(0.01));
    }

    private static double baseline(Page page, String words) {
        return page.lines().stream()
                .filter(line -> line.text().equals(words))
                .mapToDouble(line -> line.baseline().mm())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordProcessorsMaySplitThatRowAndNoOther() {
        List<Element> rows = tableRows(composed("序号, 措施", "'1', " + lines(15), "'2', " + lines(60), "'3', 完"));
        assertThat(rows).hasSize(4);
        assertThat(rows.stream().map(BreakingRowsTest::splits)).containsExactly(false, false, true, false);
        assertThat(DocxFile.inside(rows.get(2), "vAlign"))
                .allMatch(place -> DocxFile.attribute(place, "val").equals("top"));
        assertThat(DocxFile.inside(rows.get(2), "widowControl"))
                .as("lines that are counted alike by all word processors")
                .hasSize(60)
                .allMatch(one -> DocxFile.attribute(one, "val").equals("0"));
    }

    @Test
    void theWordsOfACellOfSeveralRowsGoOnWithItsRows() {
        Composed composed = composed("任务, 措施", lines(60).replace("]}", "], 跨行: 2}") + ", 乙", "丙", "丁, 完");
        assertThat(words(composed, "第[0-9]+项。")).hasSize(60).doesNotHaveDuplicates();
        assertThat(composed.pages().pages().getFirst().lines())
                .extracting(PlacedLine::text)
                .contains("乙", "丙", "第20项。");
        assertThat(tableRows(composed).stream().map(BreakingRowsTest::splits))
                .containsExactly(false, false, true, false);
    }

    @Test
    void aHeadThatLeavesTooLittleRoomStandsOnceAndThatIsTold() {
        TestProject.Result result = result("", "序号, " + lines(30), "'1', " + lines(60));
        assertThat(result.diagnostics()).extracting(Diagnostic::code).containsExactly("typeset.head-too-high");
        assertThat(result.diagnostics().getFirst().place().line()).isEqualTo(7);
        assertThat(words(result.composed(), "第30项。")).hasSize(2);
        assertThat(words(result.composed(), "第60项。")).hasSize(1);
        assertThat(DocxFile.read(project.write(result.composed(), "docx")).elements(BODY, "tblHeader"))
                .isEmpty();
    }

    @Test
    void aTableThatIsAllHeadGoesOnAsOthersDo() {
        String[] rows = IntStream.rangeClosed(1, 50)
                .mapToObj(i -> "'" + i + "', 第" + i + "项。")
                .toArray(String[]::new);
        TestProject.Result result = result("      表头行数: 50\n", rows);
        assertThat(words(result.composed(), "第[0-9]+项。")).hasSize(50).doesNotHaveDuplicates();
    }

    @Test
    void aRowThatOnlyAPageWithoutItsTitleHasRoomForGoesOnToo() {
        for (int count = 20; count < 40; count++) {
            Composed composed = project.compose(
                            Path.of("content/a.yaml"),
                            "文种: 通知\n标题: 关于任务的通知\n发文机关: 澜坪县水务局\n发文字号: 澜水〔2026〕8号\n主送: 各乡镇\n"
                                    + "正文: 见附件。\n成文日期: 2026-06-17\n附件:\n  - 标题: 任务表\n    正文:\n      - 表格:\n          行:\n"
                                    + "            - [序号, 措施]\n            - ['1', " + lines(count) + "]\n")
                    .composed();
            Page page = composed.pages().pages().get(1);
            assertThat(page.lines())
                    .as("of %d lines", count)
                    .extracting(PlacedLine::text)
                    .contains("任务表", "第1项。");
            assertThat(words(composed, "第[0-9]+项。")).hasSize(count);
        }
    }

    @Test
    void aTableHasItsCaptionAndItsHeadsReadAloud() {
        DocxFile docx = DocxFile.read(project.write(composed("序号, 措施", "'1', 巡查"), "docx"));
        assertThat(docx.elements(BODY, "tblCaption"))
                .extracting(one -> DocxFile.attribute(one, "val"))
                .containsExactly("表1　任务");
        assertThat(docx.elements(BODY, "tblDescription"))
                .extracting(one -> DocxFile.attribute(one, "val"))
                .containsExactly("序号、措施");
    }
}
