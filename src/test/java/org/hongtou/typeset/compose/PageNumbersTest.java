package org.hongtou.typeset.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.model.Element;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;

/** Page numbers as a style asks for them. */
final class PageNumbersTest {
    private static final Path FILE = Path.of("content/a.yaml");
    private static final String TOTAL =
            "page-number: {align: center, before: 第, total: 是, between: 页共, after: 页, start: 3}\n";

    /** Two full pages, a blank one and the imprint's. */
    private static Composed withBlankPage(TestProject project) {
        for (int lines = 30; lines < 60; lines++) {
            Composed composed = project.compose(FILE, """
                    文种: 通知
                    标题: 关于修渠的通知
                    发文机关: 禾安县水利局
                    成文日期: 2026-06-17
                    正文: |
                    %s抄送: 县财政局。
                    """.formatted("  修渠通水。\n".repeat(lines)))
                    .composed();
            List<Page> pages = composed.pages().pages();
            if (pages.size() == 4 && pages.get(2).lines().isEmpty()) {
                return composed;
            }
        }
        throw new AssertionError("no blank page");
    }

    private static Composed composed(TestProject project, Path file) {
        return project.compose(file).composed();
    }

    private static TestProject project(String style) {
        return new TestProject(MemoryFolder.of("common", Map.of("style.yaml", style)));
    }

    private static List<String> numbers(Composed composed) {
        return composed.pages().pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.element() == Element.PAGE_NUMBER)
                .map(PlacedLine::text)
                .toList();
    }

    @Test
    void theTotalIsTheLastNumberPrinted() {
        Composed composed = withBlankPage(project(TOTAL));
        int pages = composed.pages().pages().size();
        List<String> numbers = numbers(composed);
        assertThat(numbers).as("two pages bear none").hasSize(pages - 2);
        int last = 2 + numbers.size();
        assertThat(numbers.getFirst()).isEqualTo("第3页共" + last + "页");
        assertThat(numbers.getLast()).isEqualTo("第" + last + "页共" + last + "页");
    }

    @Test
    void aCentredNumberStandsInTheMiddleOfTheTypeArea() {
        Composed composed = withBlankPage(project(TOTAL));
        for (Page page : composed.pages().pages()) {
            for (PlacedLine line : page.lines()) {
                if (line.element() == Element.PAGE_NUMBER) {
                    double left = line.runs().getFirst().x().mm();
                    double end = line.runs().getLast().x().mm()
                            + line.runs().getLast().width().mm();
                    assertThat((left + end) / 2).isCloseTo(106, org.assertj.core.data.Offset.offset(0.1));
                }
            }
        }
    }

    @Test
    void aWordProcessorIsPointedAtTheLastNumberedPage() throws IOException {
        TestProject project = project(TOTAL);
        String docx = xml(project.write(withBlankPage(project), "docx"));
        assertThat(docx).contains(" PAGEREF last_page ").doesNotContain("NUMPAGES");
        assertThat(docx.split("w:name=\"last_page\"", -1)).as("one bookmark").hasSize(2);
        assertThat(docx).contains("<w:pgNumType w:start=\"3\"/>");
    }

    @Test
    void contentsNameTheNumbersThatArePrinted() {
        Path bulletin = Path.of("content/bulletin.yaml");
        String from1 = contents(composed(new TestProject(), bulletin));
        String from5 = contents(composed(project("page-number: {start: 5}\n"), bulletin));
        assertThat(from1).endsWith("\t1");
        assertThat(from5).endsWith("\t5");
    }

    private static String contents(Composed composed) {
        return composed.galley().flow().stream()
                .filter(org.hongtou.typeset.galley.SetParagraph.class::isInstance)
                .map(strip -> (org.hongtou.typeset.galley.SetParagraph) strip)
                .filter(paragraph -> paragraph.element() == Element.CONTENTS_ENTRY)
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void aRedRuleThatIsLeftOutKeepsItsRoom() {
        Path file = Path.of("src/test/resources/corpus/seal-of-one.yaml");
        Composed with = composed(new TestProject(), file);
        Composed without = composed(project("red-rule: {shown: 否}\n"), file);
        Page one = with.pages().pages().getFirst();
        Page other = without.pages().pages().getFirst();
        assertThat(other.strokes()).hasSize(one.strokes().size() - 1);
        assertThat(title(other).baseline().mm())
                .isCloseTo(title(one).baseline().mm(), org.assertj.core.data.Offset.offset(0.1));
    }

    private static PlacedLine title(Page page) {
        return page.lines().stream()
                .filter(line -> line.element() == Element.TITLE)
                .findFirst()
                .orElseThrow();
    }

    private static String xml(byte[] docx) throws IOException {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return all.toString();
    }
}
