package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hongtou.output.docx.DocxFile.attribute;
import static org.hongtou.output.docx.DocxFile.inside;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/**
 * First lines stand in by letters, as Word shows it, and by twips for other programs, both the same. Word takes the
 * letters where there are any, from the paragraph or from the nearest style that says how many.
 */
class IndentsInLettersTest {
    private static final String STYLES = "word/styles.xml";

    private final TestProject project = new TestProject();

    static Stream<Path> documents() {
        return TestProject.documents();
    }

    private DocxFile docx(Path file) {
        return DocxFile.read(project.write(project.compose(file).composed(), "docx"));
    }

    private static Map<String, Element> styles(DocxFile docx) {
        Map<String, Element> styles = new HashMap<>();
        docx.elements(STYLES, "style").forEach(style -> styles.put(attribute(style, "styleId"), style));
        return styles;
    }

    /** A value as it holds for a paragraph: its own, or that of the nearest style which has one; empty if none has. */
    private static String value(Element paragraph, Map<String, Element> styles, String tag, String name) {
        String own = own(paragraph, tag, name);
        String id = DocxFile.style(paragraph);
        Element style = styles.get(id.isEmpty() ? "paragraph" : id);
        while (own.isEmpty() && style != null) {
            own = own(style, tag, name);
            List<Element> based = inside(style, "basedOn");
            style = based.isEmpty() ? null : styles.get(attribute(based.getFirst(), "val"));
        }
        return own;
    }

    private static String own(Element element, String tag, String name) {
        return inside(element, tag).stream()
                .filter(found -> found.getParentNode().getParentNode() == element)
                .map(found -> attribute(found, name))
                .findFirst()
                .orElse("");
    }

    private static double number(String value) {
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void lettersAndTwipsOfAFirstLineAreTheSame(Path file) {
        DocxFile docx = docx(file);
        Map<String, Element> styles = styles(docx);
        for (String part : docx.names("word/[^/]*\\.xml")) {
            for (Element indent : docx.elements(part, "ind")) {
                assertThat(attribute(indent, "firstLineChars"))
                        .as("letters, or 0 of them")
                        .isNotEmpty();
            }
            for (Element paragraph : docx.elements(part, "p")) {
                double letters = number(value(paragraph, styles, "ind", "firstLineChars")) / 100;
                double size = number(value(paragraph, styles, "sz", "val")) / 2;
                String hanging = value(paragraph, styles, "ind", "hanging");
                double twips = number(value(paragraph, styles, "ind", "firstLine"));
                if (letters > 0) {
                    assertThat(twips / 20)
                            .as("%s: %s letters of %s pt", paragraph.getTextContent(), letters, size)
                            .isCloseTo(letters * size, within(0.6 * letters));
                }
                if (!hanging.isEmpty()) {
                    assertThat(letters).as(paragraph.getTextContent()).isZero();
                }
            }
        }
    }

    @Test
    void textStandsInByTwoLettersAndHeadsByNone() {
        DocxFile docx = docx(Path.of("content/notice.yaml"));
        Map<String, Element> styles = styles(docx);
        assertThat(docx.elements("word/document.xml", "p"))
                .filteredOn(paragraph -> DocxFile.style(paragraph).equals("paragraph"))
                .isNotEmpty()
                .allSatisfy(paragraph -> assertThat(value(paragraph, styles, "ind", "firstLineChars"))
                        .isEqualTo("200"));
        assertThat(docx.elements("word/document.xml", "p"))
                .filteredOn(paragraph -> DocxFile.style(paragraph).equals("addressee"))
                .isNotEmpty()
                .allSatisfy(paragraph -> assertThat(value(paragraph, styles, "ind", "firstLineChars"))
                        .isEqualTo("0"));
    }
}
