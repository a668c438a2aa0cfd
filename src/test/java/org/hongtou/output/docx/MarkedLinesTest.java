package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What is said of a line at its end, {居右}, shows in every output and stands in none as words. */
class MarkedLinesTest {
    private static final double CELL = 5.571;
    private static final double LEFT = 28;
    private static final double RIGHT = 184;
    private static final String BODY = "word/document.xml";
    private static final String TEXT = """
            文种: 信息
            标题: 发言
            正文: |
              同志们：{顶格}
              一、做法
              逐户登记。
              二、以上意见供参考。{正文}
              （样张）{居中}
              2026年6月17日{居右}
              第二部分{标题}{居中}{另页}
              完工。
            """;

    private final TestProject project = new TestProject();

    private static Element paragraph(DocxFile docx, String words) {
        return docx.elements(BODY, "p").stream()
                .filter(paragraph -> paragraph.getTextContent().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static PlacedLine line(Composed composed, String words) {
        return composed.pages().pages().stream()
                .map(Page::lines)
                .flatMap(List::stream)
                .filter(line -> line.text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static double left(PlacedLine line) {
        return line.runs().getFirst().x().mm();
    }

    private static double right(PlacedLine line) {
        return line.runs().getLast().x().plus(line.runs().getLast().width()).mm();
    }

    private Composed composed() {
        return project.compose(Path.of("content/a.yaml"), TEXT).composed();
    }

    @Test
    void inAWordProcessorTheyAreStylesAndProperties() {
        DocxFile docx = DocxFile.read(project.write(composed(), "docx"));
        assertThat(DocxFile.style(paragraph(docx, "同志们："))).isEqualTo("flush-line");
        assertThat(DocxFile.style(paragraph(docx, "一、做法"))).isEqualTo("heading-1");
        assertThat(DocxFile.style(paragraph(docx, "二、以上意见供参考。"))).isEqualTo("paragraph");
        assertThat(DocxFile.style(paragraph(docx, "（样张）"))).isEqualTo("center-line");
        assertThat(DocxFile.style(paragraph(docx, "2026年6月17日"))).isEqualTo("right-line");
        Element part = paragraph(docx, "第二部分");
        assertThat(DocxFile.style(part)).isEqualTo("heading-1");
        assertThat(part.getElementsByTagNameNS("*", "pageBreakBefore").getLength())
                .isEqualTo(1);
    }

    @Test
    void onPaperTheyStandAtTheEdgesAndInTheMiddle() {
        Composed composed = composed();
        assertThat(left(line(composed, "同志们："))).isCloseTo(LEFT, within(0.1));
        assertThat(left(line(composed, "逐户登记。"))).isCloseTo(LEFT + 2 * CELL, within(0.1));
        assertThat(right(line(composed, "2026年6月17日"))).isCloseTo(RIGHT, within(0.2));
        PlacedLine middle = line(composed, "（样张）");
        assertThat((left(middle) + right(middle)) / 2).isCloseTo((LEFT + RIGHT) / 2, within(0.2));
        assertThat(composed.pages().pages()).hasSize(2);
        assertThat(composed.pages().pages().getLast().lines())
                .extracting(PlacedLine::text)
                .contains("第二部分", "完工。");
    }

    @Test
    void plainTextHasTheWordsAlone() {
        String text = new String(project.write(composed(), "txt"), StandardCharsets.UTF_8);
        assertThat(text).contains("\n同志们：\n").contains("\n2026年6月17日\n第二部分\n").doesNotContain("{");
    }

    @Test
    void theStyleSaysHowFarFromTheRight() {
        TestProject own = new TestProject(
                MemoryFolder.of("common", Map.of("style.yaml", "elements:\n  right-line: {right: 2字}\n")));
        Composed composed = own.compose(Path.of("content/a.yaml"), TEXT).composed();
        assertThat(right(line(composed, "2026年6月17日"))).isCloseTo(RIGHT - 2 * CELL, within(0.2));
    }
}
