package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Test;

/** The list of headings beside the pages. */
class PdfBookmarksTest {
    private static final String BULLETIN = """
            文种: 简报
            刊名: 云泽水利简报
            期号: 9
            编印单位: 云泽市水利局办公室
            日期: 2026-10-16
            稿件:
              - {标题: 修渠, 栏目: 要情, 正文: "一、做法\\n开工。\\n二、成效\\n通水。"}
              - {标题: 修塘, 栏目: 要情, 正文: 蓄水。}
              - {标题: 修路, 栏目: ◆动态, 正文: 通车。}
            """;

    private final TestProject project = new TestProject();

    private static List<String> titles(PDOutlineNode parent) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : parent.children()) {
            List<String> inner = titles(item);
            titles.add(item.getTitle() + (inner.isEmpty() ? "" : inner));
        }
        return titles;
    }

    private List<String> titles(Composed composed) throws IOException {
        try (PDDocument document = Loader.loadPDF(project.write(composed, "pdf"))) {
            return titles(document.getDocumentCatalog().getDocumentOutline());
        }
    }

    private TestProject.Result compose(String content) {
        return project.compose(Path.of("content/a.yaml"), content);
    }

    @Test
    void itemsLieUnderTheirColumn() throws IOException {
        assertThat(titles(compose(BULLETIN).composed())).containsExactly("【要情】[修渠[一、做法, 二、成效], 修塘]", "◆动态[修路]");
        assertThat(titles(compose(BULLETIN.replaceAll("栏目: [^,]*, ", "")).composed()))
                .containsExactly("修渠[一、做法, 二、成效]", "修塘", "修路");
    }

    @Test
    void readersHearColumnsAboveItems() throws IOException {
        Composed composed = compose(BULLETIN).composed();
        try (TaggedFile tagged = TaggedFile.read(project.write(composed, "pdf"))) {
            assertThat(tagged.outline()).contains("H1 【要情】", "H2 修渠", "H3 一、做法", "H2 修塘", "H1 ◆动态", "H2 修路");
        }
    }

    @Test
    void anAttachmentIsListedWithItsNumber() throws IOException {
        String notice = """
                文种: 通知
                发文机关: 云泽市教育局
                发文字号: 泽教〔2026〕52号
                标题: 关于检查的通知
                主送: 各学校
                正文: 请自查。
                附件:
                  - {标题: 检查要点, 正文: 逐校检查。}
                  - {标题: 学校名单, 不随文: 是, 正文: 另册。}
                成文日期: 2026-08-17
                """;
        TestProject.Result result = compose(notice);
        assertThat(titles(result.composed())).containsExactly("关于检查的通知", "附件1　检查要点");
        assertThat(titles(result.separate().getFirst())).containsExactly("附件2　学校名单");
    }
}
