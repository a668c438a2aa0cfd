package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.output.docx.DocxFile.attribute;
import static org.hongtou.output.docx.DocxFile.inside;

import java.nio.file.Path;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Name and date of a sealed document are centred about one place: a later date of more figures stays under its name. */
class SignatureCentreTest {
    private final TestProject project = new TestProject();

    private DocxFile sealed(String date) {
        String content = """
                文种: 通知
                发文机关: 云泽市水务局
                发文字号: 云水〔2026〕7号
                标题: 关于清淤的通知
                主送: 各水管站
                正文: 请于汛前完成。
                成文日期: %s
                """.formatted(date);
        return DocxFile.read(project.write(
                project.compose(Path.of("content/a.yaml"), content).composed(), "docx"));
    }

    private static Element paragraph(DocxFile docx, String style) {
        return docx.elements("word/document.xml", "p").stream()
                .filter(paragraph -> DocxFile.style(paragraph).equals(style))
                .findFirst()
                .orElseThrow();
    }

    private static int centre(DocxFile docx, String style) {
        Element indents = inside(paragraph(docx, style), "ind").getFirst();
        assertThat(attribute(inside(paragraph(docx, style), "jc").getFirst(), "val"))
                .isEqualTo("center");
        return Integer.parseInt(attribute(indents, "left")) - Integer.parseInt(attribute(indents, "right"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-08", "2026-10-29"})
    void theDateIsCentredWhereItsNameIs(String date) {
        DocxFile docx = sealed(date);
        assertThat(centre(docx, "date")).isPositive().isEqualTo(centre(docx, "signature"));
    }
}
