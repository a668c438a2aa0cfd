package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.output.docx.DocxFile.attribute;
import static org.hongtou.output.docx.DocxFile.inside;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.output.Composed;
import org.hongtou.output.docx.body.DocxBookmarks;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Page;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Contents are a field that a word processor can make anew, and whose numbers are right before it does. */
class DocxContentsTest {
    private static final String BODY = "word/document.xml";
    private static final String ISSUE = """
            文种: 简报
            刊名: 云泽水利简报
            期号: 9
            编印单位: 云泽市水利局办公室
            日期: 2026-10-16
            稿件:
            """;

    private final TestProject project = new TestProject();

    private Composed sample(String name) {
        return project.compose(Path.of("content", name)).composed();
    }

    private DocxFile docx(Composed composed) {
        return DocxFile.read(project.write(composed, "docx"));
    }

    private DocxFile issue(String items) {
        return docx(project.compose(Path.of("content/a.yaml"), ISSUE + items).composed());
    }

    private static List<String> instructions(DocxFile docx) {
        return docx.elements(BODY, "instrText").stream()
                .map(instruction -> instruction.getTextContent().strip())
                .filter(instruction -> !instruction.startsWith("PAGEREF"))
                .toList();
    }

    private static List<Element> entries(DocxFile docx) {
        return docx.elements(BODY, "p").stream()
                .filter(paragraph -> DocxFile.style(paragraph).equals("contents-entry"))
                .toList();
    }

    @Test
    void titlesOfTheirOwnAreFoundByTheirStyle() {
        DocxFile docx = issue("  - {标题: 修渠, 正文: 通水。}\n  - {标题: 修塘, 正文: 蓄水。}\n");
        assertThat(instructions(docx)).containsExactly("TOC \\o \"2-2\" \\h \\z");
        Element style = docx.elements("word/styles.xml", "style").stream()
                .filter(one -> attribute(one, "styleId").equals("contents-entry"))
                .findFirst()
                .orElseThrow();
        assertThat(attribute(inside(style, "name").getFirst(), "val"))
                .as("Word's own style for entries")
                .isEqualTo("toc 1");
        assertThat(inside(style, "numId")).as("the star").hasSize(1);
        assertThat(attribute(inside(style, "tab").getFirst(), "leader")).isEqualTo("dot");
    }

    @Test
    void titlesThatRunInBearTheirWordsInAFieldOfTheirOwn() {
        DocxFile docx = issue("  - {标题: '修\"渠', 标题样式: 接排, 正文: 通水。}\n  - {标题: 修塘, 正文: 蓄水。}\n");
        assertThat(instructions(docx)).containsExactly("TOC \\o \"2-2\" \\h \\z \\f", "TC \"修\\\"渠\" \\l 1");
        Element text = docx.elements(BODY, "p").stream()
                .filter(paragraph -> paragraph.getTextContent().contains("通水"))
                .findFirst()
                .orElseThrow();
        assertThat(text.getTextContent()).contains("TC");
    }

    @Test
    void aStyleOfWhichOnlySomeAreEntriesFindsNone() {
        DocxFile docx = issue("  - {栏目: 要情, 标题: 修渠, 正文: 通水。}\n简讯:\n  条目:\n    - {来源: 石渚区, 正文: 修塘。}\n");
        assertThat(instructions(docx)).containsExactly("TOC \\o \"2-2\" \\h \\z \\f", "TC \"工作简讯\" \\l 1");
    }

    @Test
    void numbersAreRightBeforeAnythingIsUpdated() {
        for (String name : List.of("bulletin-long.yaml", "bulletin.yaml")) {
            Composed composed = sample(name);
            DocxFile docx = docx(composed);
            List<String> shown = new ArrayList<>();
            for (Element entry : entries(docx)) {
                Element link = inside(entry, "hyperlink").getFirst();
                List<Element> texts = inside(link, "t");
                shown.add(attribute(link, "anchor") + " " + texts.getLast().getTextContent());
            }
            List<String> pages = new ArrayList<>();
            for (Page page : composed.pages().pages()) {
                page.lines().stream()
                        .filter(line -> !line.id().isEmpty())
                        .forEach(line -> pages.add(DocxBookmarks.name(line.id()) + " " + page.number()));
            }
            assertThat(shown).as(name).isEqualTo(pages);
            assertThat(docx.elements(BODY, "bookmarkStart"))
                    .extracting(mark -> attribute(mark, "name"))
                    .containsAll(shown.stream().map(one -> one.split(" ")[0]).toList());
        }
    }

    @Test
    void nobodyIsAskedToUpdateAndEveryFieldIsClosed() {
        DocxFile docx = docx(sample("bulletin-long.yaml"));
        assertThat(new String(docx.parts().get(BODY), StandardCharsets.UTF_8)).doesNotContain("w:dirty");
        assertThat(new String(docx.parts().get("word/settings.xml"), StandardCharsets.UTF_8))
                .doesNotContain("updateFields");
        int open = 0;
        for (Element mark : docx.elements(BODY, "fldChar")) {
            open += attribute(mark, "fldCharType").equals("begin") ? 1 : 0;
            open -= attribute(mark, "fldCharType").equals("end") ? 1 : 0;
            assertThat(open).isBetween(0, 2);
        }
        assertThat(open).isZero();
    }

    @Test
    void theFieldEndsWhereTheTextAfterItBegins() {
        Element after =
                (Element) entries(docx(sample("bulletin-long.yaml"))).getLast().getNextSibling();
        assertThat(after.getTextContent()).startsWith("编者按");
        assertThat(inside(after, "fldChar"))
                .extracting(mark -> attribute(mark, "fldCharType"))
                .containsExactly("end");
    }
}
