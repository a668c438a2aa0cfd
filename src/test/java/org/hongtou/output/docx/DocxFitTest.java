package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.output.docx.DocxFile.attribute;
import static org.hongtou.output.docx.DocxFile.inside;

import java.nio.file.Path;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** What a content file asks of its style stands in the styles that a word processor lists. */
class DocxFitTest {
    private final TestProject project = new TestProject();

    private DocxFile built(String name) {
        Path file = Path.of("src/test/resources/corpus/fit/" + name + ".yaml");
        return DocxFile.read(project.write(project.compose(file).composed(), "docx"));
    }

    /** A value of a style, in twentieths or halves of a point. */
    private static String value(DocxFile docx, String style, String tag, String attribute) {
        Element found = docx.elements("word/styles.xml", "style").stream()
                .filter(one -> attribute(one, "styleId").equals(style))
                .findFirst()
                .orElseThrow();
        return attribute(inside(found, tag).getFirst(), attribute);
    }

    @Test
    void thePitchIsThatOfTheBodyAndTheSizeThatOfTables() {
        DocxFile docx = built("pitch-of-28-points-and-small-tables");
        assertThat(value(docx, "paragraph", "spacing", "line")).isEqualTo("560");
        assertThat(value(docx, "title", "spacing", "line")).isEqualTo("720");
        assertThat(value(docx, "table-cell", "sz", "val")).isEqualTo("18");
        assertThat(value(docx, "table-head", "sz", "val")).isEqualTo("18");
        assertThat(value(docx, "table-cell", "spacing", "line")).isEqualTo("300");
    }

    @Test
    void whatSavedPagesIsInTheStylesToo() {
        DocxFile docx = built("attachments-kept-to-four-pages");
        assertThat(value(docx, "paragraph", "spacing", "line")).isEqualTo("560");
        assertThat(docx.elements("word/styles.xml", "style").stream()
                        .filter(one -> attribute(one, "styleId").equals("paragraph"))
                        .flatMap(one -> inside(one, "spacing").stream())
                        .map(spacing -> attribute(spacing, "val")))
                .contains("-9");
    }
}
