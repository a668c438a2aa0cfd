package org.hongtou.output.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hongtou.output.docx.DocxFile.attribute;

import java.nio.file.Path;
import org.hongtou.Content;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.ProjectFiles;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;

/** A word processor on a machine without one of the faces is told one other name, since Word reads no list. */
class OtherFaceNamesTest {
    private static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    @ParameterizedTest
    @CsvSource({"仿宋_GB2312, 仿宋", "楷体_GB2312, 楷体", "方正小标宋简体, 华文中宋", "黑体, SimHei", "宋体, SimSun"})
    void aFaceIsWrittenWithTheNameThatMostMachinesHave(String face, String name) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            Content content = Content.yaml("文种: 通知\n发文机关: 云泽市档案局\n标题: 关于晒书的通知\n主送: 各科室\n正文: 请按时晒书。\n成文日期: 2026年6月1日\n");
            byte[] docx = hongtou.render(content, Format.DOCX).file(Format.DOCX).bytes();
            Element font = DocxFile.read(docx).elements("word/fontTable.xml", "font").stream()
                    .filter(one -> one.getAttributeNS(MAIN, "name").equals(face))
                    .findFirst()
                    .orElseThrow();
            Element other =
                    (Element) font.getElementsByTagNameNS(MAIN, "altName").item(0);
            assertThat(other.getAttributeNS(MAIN, "val")).isEqualTo(name);
        }
    }

    /** By what kind of letters a face has, Word looks for the nearest one on a machine that has none of the names. */
    @ParameterizedTest
    @CsvSource({
        "仿宋_GB2312, 02010609030101010101, 00040000",
        "方正小标宋简体, 02010601030101010101, 00040000",
        "黑体, 02010609060101010101, 00040001",
        "Times New Roman, 02020603050405020304, 000001FF"
    })
    void aFaceIsWrittenWithTheKindOfItsLetters(String face, String panose, String codePages) {
        DocxFile docx = DocxFile.read(new TestProject()
                .write(new TestProject().compose(Path.of("content/notice.yaml")).composed(), "docx"));
        assertThat(docx.elements("word/fontTable.xml", "font")).allSatisfy(font -> {
            assertThat(DocxFile.inside(font, "altName")).hasSize(1);
            assertThat(DocxFile.inside(font, "panose1")).hasSize(1);
            assertThat(DocxFile.inside(font, "sig")).hasSize(1);
        });
        Element font = docx.elements("word/fontTable.xml", "font").stream()
                .filter(one -> attribute(one, "name").equals(face))
                .findFirst()
                .orElseThrow();
        assertThat(attribute(DocxFile.inside(font, "panose1").getFirst(), "val"))
                .isEqualTo(panose);
        assertThat(attribute(DocxFile.inside(font, "sig").getFirst(), "csb0")).isEqualTo(codePages);
    }
}
