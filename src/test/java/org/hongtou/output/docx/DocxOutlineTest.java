package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.output.docx.DocxFile.attribute;
import static org.hongtou.output.docx.DocxFile.inside;

import java.nio.file.Path;
import java.util.List;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The levels of a bulletin's headings in a word processor's navigation. */
class DocxOutlineTest {
    private final TestProject project = new TestProject();

    private DocxFile sample() {
        Path file = Path.of("src/test/resources/corpus/bulletin/columns-with-marks-of-their-own.yaml");
        return DocxFile.read(project.write(project.compose(file).composed(), "docx"));
    }

    private static String level(DocxFile docx, String style) {
        Element found = docx.elements("word/styles.xml", "style").stream()
                .filter(one -> attribute(one, "styleId").equals(style))
                .findFirst()
                .orElseThrow();
        return attribute(inside(found, "outlineLvl").getFirst(), "val");
    }

    @Test
    void columnsItemsAndTheirHeadingsLieUnderEachOther() {
        DocxFile docx = sample();
        assertThat(List.of("column", "item-title", "heading-1", "heading-2", "heading-3", "heading-4"))
                .extracting(style -> level(docx, style))
                .containsExactly("0", "1", "2", "3", "4", "5");
    }

    @Test
    void aColumnStandsBetweenItsMarksOnce() {
        List<String> columns = sample().elements("word/document.xml", "p").stream()
                .filter(paragraph -> DocxFile.style(paragraph).equals("column"))
                .map(paragraph ->
                        paragraph.getTextContent().replaceFirst(".*\\\\l 1", "").strip())
                .toList();
        assertThat(columns).containsExactly("【经验交流】", "◆ 部门动态", "【“十五五”开局】", "【工作简讯】");
    }
}
