package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.output.docx.DocxFile.attribute;

import java.nio.file.Path;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures and seals say how far they reach and which lies over which, so that Word has nothing to guess. */
class DrawingsTest {
    private static final String BODY = "word/document.xml";

    private final TestProject project = new TestProject();

    private DocxFile docx(String name) {
        Path file = Path.of("src/test/resources/corpus/" + name + ".yaml");
        return DocxFile.read(project.write(project.compose(file).composed(), "docx"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seals-of-three", "seals-of-four", "picture/in-an-attachment", "stamp-with-picture"})
    void eachHasItsOwnPlaceInTheOrderAndItsExtent(String name) {
        DocxFile docx = docx(name);
        assertThat(docx.elements(BODY, "anchor").stream().map(anchor -> attribute(anchor, "relativeHeight")))
                .doesNotHaveDuplicates();
        assertThat(docx.elements(BODY, "effectExtent")).isNotEmpty().hasSameSizeAs(docx.elements(BODY, "docPr"));
        assertThat(docx.elements(BODY, "docPr").stream().map(picture -> attribute(picture, "id")))
                .doesNotHaveDuplicates();
    }
}
