package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.output.docx.DocxFile.attribute;
import static org.hongtou.output.docx.DocxFile.inside;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** A letter's mark stands in the text, where a clerk sees and changes it; headers only hold room. */
class LetterheadTest {
    private static final String BODY = "word/document.xml";

    private final TestProject project = new TestProject();

    private DocxFile docx(String file) {
        return DocxFile.read(project.write(project.compose(Path.of(file)).composed(), "docx"));
    }

    private static int twips(DocxFile docx, String name) {
        return Integer.parseInt(attribute(docx.elements(BODY, "pgMar").getFirst(), name));
    }

    /** The height of a header's lines, in twips. */
    private static int height(DocxFile docx, String header) {
        return docx.elements(header, "spacing").stream()
                .mapToInt(spacing -> number(attribute(spacing, "before")) + number(attribute(spacing, "line")))
                .sum();
    }

    private static int number(String value) {
        return value.isEmpty() ? 0 : Integer.parseInt(value);
    }

    @Test
    void theMarkIsTheFirstParagraphOfTheText() {
        DocxFile docx = docx("content/letter.yaml");
        Element first = docx.elements(BODY, "p").getFirst();
        assertThat(DocxFile.style(first)).isEqualTo("mark");
        assertThat(first.getTextContent()).isNotBlank();
        assertThat(inside(first, "pBdr")).as("the red rule under it").hasSize(1);
        for (String header : docx.names("word/header.*\\.xml")) {
            assertThat(new String(docx.parts().get(header), StandardCharsets.UTF_8))
                    .doesNotContain("<w:t");
        }
    }

    @Test
    void theFirstPageBeginsWithTheMarkAndTheOthersUnderAHeaderThatFillsTheirMargin() {
        DocxFile docx = docx("content/reply-letter.yaml");
        int top = twips(docx, "top");
        assertThat(top).as("above the type area's edge").isBetween(1200, 1899);
        List<Element> references = docx.elements(BODY, "headerReference");
        assertThat(references)
                .extracting(reference -> attribute(reference, "type"))
                .contains("default", "even", "first");
        int header = twips(docx, "header");
        assertThat(header + height(docx, "word/header5.xml"))
                .as("as far down as 37 mm of ink")
                .isEqualTo(1899);
        assertThat(header + height(docx, "word/header1.xml"))
                .as("the first page's pushes nothing")
                .isLessThan(top);
    }

    @Test
    void theImprintHangsOnThePapersEdge() {
        for (Element table : docx("content/reply-letter.yaml").elements(BODY, "tblpPr")) {
            assertThat(attribute(table, "vertAnchor")).isEqualTo("page");
            assertThat(attribute(table, "tblpYSpec")).isEqualTo("bottom");
        }
        assertThat(attribute(
                        docx("content/notice.yaml").elements(BODY, "tblpPr").getFirst(), "vertAnchor"))
                .as("no footer pushes the text of other pages")
                .isEqualTo("margin");
    }
}
