package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.hongtou.font.FontLibrary;
import org.hongtou.model.Element;
import org.hongtou.output.Composed;
import org.hongtou.output.text.TextWriter;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Pages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a reading program is told: every word, in order, as a part of what it is a part of. */
final class PdfTagsTest {
    private final TestProject project = new TestProject();

    static Stream<Path> documents() {
        return TestProject.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void structureReadsAsTheTextIsWritten(Path file) throws IOException {
        Composed composed = project.compose(file).composed();
        try (TaggedFile tagged = TaggedFile.read(project.write(composed, "pdf"))) {
            assertThat(squeezed(tagged.lines())).isEqualTo(squeezed(new TextWriter().lines(composed.galley())));
            assertThat(tagged.unmarked()).isEmpty();
            assertThat(tagged.parentTree()).isEqualTo(tagged.pieces()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void headingsLieInEachOtherWithoutAGap(Path file) throws IOException {
        try (TaggedFile tagged = read(project.compose(file).composed())) {
            List<Integer> depths = tagged.outline().stream()
                    .filter(line -> line.matches("H\\d .*"))
                    .map(line -> line.charAt(1) - '0')
                    .toList();
            // An order may have neither a title nor a heading.
            assertThat(depths.isEmpty() || depths.getFirst() == 1)
                    .as("%s", depths)
                    .isTrue();
            for (int i = 1; i < depths.size(); i++) {
                assertThat(depths.get(i)).as("%s", depths).isLessThanOrEqualTo(depths.get(i - 1) + 1);
            }
        }
    }

    @Test
    void tellsPartsFromOneAnother() throws IOException {
        try (TaggedFile tagged = TaggedFile.read(write(Sheets.everything(FontLibrary.shipped())))) {
            assertThat(tagged.unmarked()).isEmpty();
            assertThat(tagged.parentTree()).isEqualTo(tagged.pieces());
            assertThat(tagged.outline())
                    .startsWith("Document", "P 000001", "P 机密★1年", "P 林海县人民政府文件")
                    .containsSubsequence(
                            "H1 关于加强林业和草原工作的通知",
                            "P 各乡镇人民政府，县直各部门：",
                            "H2 一、总体要求",
                            "H3 （一）“两山”理念——2026年目标",
                            "P 2026年6月17日",
                            "Figure 印章",
                            "Figure 印章",
                            "H2 二、工作措施",
                            "Figure 印章")
                    .hasSize(17);
        }
    }

    @Test
    void readsAPictureWhereItStandsAndAParagraphAsOne() throws IOException {
        Sheets sheets = new Sheets(FontLibrary.shipped())
                .line(Element.PAGE_NUMBER, 0, Sheets.type(Sheets.SONGTI, 14), 28, 270, 0, "— 1 —")
                .line(Element.PARAGRAPH, 0, Sheets.type(Sheets.FANGSONG, 16), 28, 41, 0, "图前。")
                .picture("photo.jpg", 30, 50, 40, 30)
                .line(Element.PICTURE_CAPTION, 0, Sheets.type(Sheets.FANGSONG, 14), 28, 90, 0, "图1")
                .line(Element.HEADING_3, 4, Sheets.type(Sheets.FANGSONG, 16), 28, 120, 0, "1.标题")
                .line(Element.PARAGRAPH, 0, Sheets.type(Sheets.FANGSONG, 16), 28, 130, 0, "前一页，")
                .page()
                .turned(Element.PARAGRAPH, 0, Sheets.type(Sheets.FANGSONG, 16), 28, 41, "后一页。")
                .line(Element.PAGE_NUMBER, 0, Sheets.type(Sheets.SONGTI, 14), 28, 270, 0, "— 2 —")
                .page();
        try (TaggedFile tagged = TaggedFile.read(write(sheets.pages()))) {
            assertThat(tagged.outline())
                    .containsExactly("Document", "P 图前。", "Figure 印章", "P 图1", "H1 1.标题", "P 前一页，后一页。");
        }
    }

    @Test
    void readsATableOnceThoughItsHeadStandsOnEveryPage() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 60; row++) {
            rows.append("  | 第").append(row).append("乡 | ").append(row).append(" |\n");
        }
        Composed composed = notice("任务见下表。\n  表1　造林任务\n  | 乡镇 | 面积 |\n  |---|--:|\n" + rows);
        assertThat(composed.pages().pages()).hasSizeGreaterThan(2);
        try (TaggedFile tagged = read(composed)) {
            assertThat(tagged.outline())
                    .containsSequence("Table", "Caption", "P 表1　造林任务", "TR", "TH 乡镇", "TH 面积", "TR", "TD 第1乡")
                    .containsSequence("TD 第1乡", "TD 1", "TR")
                    .containsSequence("TD 59", "TR", "TD 第60乡", "TD 60")
                    .containsOnlyOnce("Table", "TH 乡镇", "TH 面积");
        }
    }

    @Test
    void listsAttachmentsAndContents() throws IOException {
        try (TaggedFile tagged = read(notice("请照办。\n附件:\n  - 标题: 名单\n    正文: 略。\n  - 标题: 表样\n    正文: 略。\n"))) {
            assertThat(tagged.outline()).containsSequence("P 请照办。", "L", "LI", "LBody 附件：1.名单", "LI", "LBody 2.表样");
        }
        Path bulletin = Path.of("content/bulletin.yaml");
        try (TaggedFile tagged = read(project.compose(bulletin).composed())) {
            assertThat(tagged.outline()).containsOnlyOnce("TOC").containsSequence("TOC", "TOCI", "Reference");
            assertThat(tagged.outline()).contains("Link ★ 工作简讯 5");
            assertThat(tagged.links()).hasSize(6).isEqualTo(tagged.parentsOfLinks());
        }
    }

    @Test
    void partsWordsThatOnlyTheirPlacesPart() throws IOException {
        String words =
                "Department of Forestry and Grassland, ".repeat(6) + "https://example.invalid/" + "ab".repeat(60);
        Composed composed = notice("发" + words + "。");
        try (TaggedFile tagged = read(composed)) {
            assertThat(tagged.outline()).contains("P 发" + words + "。");
        }
    }

    private Composed notice(String body) {
        return project.compose(Path.of("content/table.yaml"), """
                文种: 通知
                发文机关: 林海县人民政府办公室
                标题: 关于下达造林任务的通知
                日期: 2026-06-17
                正文: |
                """ + "  " + body).composed();
    }

    private TaggedFile read(Composed composed) throws IOException {
        return TaggedFile.read(project.write(composed, "pdf"));
    }

    private static byte[] write(Pages pages) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfDocumentWriter(FontLibrary.shipped()).write(pages, List.of(), Sheets::picture, "图片", out);
        return out.toByteArray();
    }

    /** A tab is a full-width blank in the text and an ordinary one in the PDF. */
    private static List<String> squeezed(List<String> lines) {
        return lines.stream()
                .map(line -> line.replaceAll("[\\s\\u3000]+", " ").strip())
                .toList();
    }
}
