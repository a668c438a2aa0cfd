package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A telegram says in its head how many pages it has; a word processor counts them anew. */
class PageTotalTest {
    private static final String TELEGRAM = """
            文种: 电报
            发文机关: 云泽市水务局
            发文字号: 泽水明电〔2026〕2号
            标题: 关于防汛的紧急通知
            主送: 各县（区）水务局
            正文: |
            %s成文日期: 2026-06-19
            抄送: 市委办公室
            """;

    private final TestProject project = new TestProject();

    private Composed composed(int paragraphs) {
        return project.compose(
                        Path.of("content/a.yaml"), TELEGRAM.formatted("  请各地严格落实值班值守要求，及时报告险情。\n".repeat(paragraphs)))
                .composed();
    }

    private static List<String> words(Composed composed) {
        return composed.pages().pages().stream()
                .map(Page::lines)
                .flatMap(List::stream)
                .map(PlacedLine::text)
                .toList();
    }

    /** The page of the imprint counts, where it bears a number. */
    private static long numbered(Composed composed) {
        return words(composed).stream().filter(line -> line.startsWith("— ")).count();
    }

    @Test
    void asManyAsBearANumberOnPaper() {
        assertThat(numbered(composed(3))).isEqualTo(2);
        assertThat(words(composed(3))).contains("共2页");
        Composed many = composed(250);
        assertThat(numbered(many)).isGreaterThan(9);
        assertThat(words(many)).contains("共" + numbered(many) + "页");
    }

    @Test
    void inPlainTextToo() {
        Composed composed = composed(30);
        String text = new String(project.write(composed, "txt"), StandardCharsets.UTF_8);
        assertThat(text).contains("共" + numbered(composed) + "页");
    }

    @Test
    void aFieldThatPointsAtTheLastPage() {
        DocxFile docx = DocxFile.read(project.write(composed(30), "docx"));
        String body = "word/document.xml";
        List<String> fields = docx.elements(body, "instrText").stream()
                .map(Element::getTextContent)
                .map(String::strip)
                .toList();
        assertThat(fields).containsExactly("PAGEREF last_page \\h");
        assertThat(docx.elements(body, "bookmarkStart"))
                .extracting(mark -> DocxFile.attribute(mark, "name"))
                .containsExactly("last_page");
    }
}
