package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongtou.Content;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.hongtou.content.source.Source;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.project.PictureFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Copies of one document, each with its number 份号: one PDF to be printed on both sides. */
final class NumberedCopiesTest {
    private static final String NOTICE = """
            文种: 通知
            份号: 1-8
            密级: 机密★1年
            文稿状态: 送审稿
            发文机关: 云泽市教育局
            发文字号: 泽教〔2026〕52号
            标题: 关于检查的通知
            主送: 各学校
            正文: |
              请自查。
            成文日期: 2026-08-17
            """;

    private final TestProject project = new TestProject();

    private Composed compose(String content) {
        return project.compose(Path.of("content/a.yaml"), content).composed();
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    @Test
    void eachCopyOfOnePageHasASheetOfItsOwn() throws IOException {
        List<String> pages = pages(project.write(compose(NOTICE), "pdf"));
        assertThat(pages).hasSize(15);
        for (int copy = 1; copy <= 8; copy++) {
            assertThat(pages.get(2 * copy - 2)).contains("00000" + copy, "送审稿", "— 1 —");
        }
        assertThat(pages.get(1)).isBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"文件", "信函", "平件"})
    void aCopyIsWhatTheFileWithItsNumberAloneWouldBe(String layout) throws IOException {
        String text = NOTICE.replace("请自查。", "请自查。\n  " + "各学校要逐校检查，不留死角。".repeat(60)) + "版式: " + layout + "\n";
        List<String> all = pages(project.write(compose(text.replace("1-8", "7-11")), "pdf"));
        List<String> expected = new ArrayList<>();
        for (int number = 7; number <= 11; number++) {
            if (expected.size() % 2 == 1) {
                expected.add("");
            }
            expected.addAll(pages(project.write(compose(text.replace("1-8", "" + number)), "pdf")));
        }
        assertThat(all.stream().map(String::strip))
                .containsExactlyElementsOf(expected.stream().map(String::strip).toList());
    }

    @Test
    void wordsAreReadBackOfEveryCopy() throws IOException {
        Composed composed = compose(NOTICE);
        Path file = Files.createTempFile("copies", ".pdf");
        try {
            Files.write(file, project.write(composed, "pdf"));
            PdfDocumentWriter writer = new PdfDocumentWriter(project.pipeline().fonts());
            writer.words(composed).require(writer.words(file), "pdf");
            assertThatThrownBy(() ->
                            writer.words(compose(NOTICE.replace("1-8", "1-7"))).require(writer.words(file), "pdf"))
                    .isInstanceOf(IllegalStateException.class);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void otherFormatsAreTheFirstCopy() {
        assertThat(project.write(compose(NOTICE), "docx"))
                .isEqualTo(project.write(compose(NOTICE.replace("1-8", "1")), "docx"));
        assertThat(project.write(compose(NOTICE), "txt"))
                .isEqualTo(project.write(compose(NOTICE.replace("1-8", "1")), "txt"));
    }

    @Test
    void readersListTheCopiesAndCallPagesByTheirNumbers() throws IOException {
        String text = NOTICE.replace("请自查。", "请自查。\n  一、时间\n  六月。");
        try (PDDocument document = Loader.loadPDF(project.write(compose(text.replace("1-8", "9-10")), "pdf"))) {
            List<String> titles = new ArrayList<>();
            document.getDocumentCatalog().getDocumentOutline().children().forEach(item -> {
                titles.add(item.getTitle());
                item.children().forEach(inner -> titles.add("> " + inner.getTitle()));
            });
            assertThat(titles).containsExactly("关于检查的通知　000009", "> 一、时间", "关于检查的通知　000010", "> 一、时间");
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("1", "", "1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-3",
                "1—3",
                "1——3",
                "1–3",
                "1至3",
                "1到3",
                "1~3",
                "1～3",
                "１－３",
                "000001-000003",
                "000001—000003",
                "1 - 3",
                "１至３",
                "'1-3'"
            })
    void aRangeIsTakenAsClerksWriteIt(String typed) {
        TestProject.Result result = project.compose(Path.of("content/a.yaml"), NOTICE.replace("1-8", typed));
        assertThat(result.composed().numbers().first()).isEqualTo("000001");
        assertThat(result.composed().numbers().count()).isEqualTo(3);
        assertThat(result.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "8-1, content.range-reversed",
        "1-1000, content.range-too-long",
        "0-3, content.whole-range",
        "999999-1000001, content.whole-range",
        "8份, content.range-unreadable",
        "共8份, content.range-unreadable",
        "第12号, content.range-unreadable",
        "十二, content.range-unreadable",
        "1、2、3, content.range-unreadable",
        "1-, content.range-unreadable",
        "1-2-3, content.range-unreadable",
        "若干, content.range-unreadable",
        "-3, content.range-unreadable",
        "'1,000', content.range-unreadable",
    })
    void anythingElseIsAnErrorAtItsPlace(String typed, String code) {
        Source source = new Source("content/a.yaml", NOTICE.replace("1-8", typed));
        PictureFolder folder = new PictureFolder(project.pipeline().files(), "content/a.yaml");
        assertThat(project.pipeline().read(source, folder).diagnostics())
                .filteredOn(one -> one.code().startsWith("content."))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.code()).isEqualTo(code);
                    assertThat(one.place().line()).isEqualTo(2);
                    assertThat(one.place().column()).isEqualTo(5);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "official/template.ftlx, text=title, text=title + copy_number",
        "official/template.ftlx, text=title, text=title + [0][copy_number - 1]",
        "common/parts.ftlx, role=\"copy-number\", role=\"serial\"",
    })
    void aTemplateThatPrintsTheNumberElsewhereOrNotInItsCornerIsTold(String file, String shipped, String own)
            throws IOException {
        String text = Files.readString(Path.of("templates", file));
        assertThat(text).contains(shipped);
        ProjectFiles files = ProjectFiles.inMemory().with("templates/" + file, text.replace(shipped, own));
        try (Hongtou office = Hongtou.open(files)) {
            assertThat(office.render(Content.yaml(NOTICE), Format.PDF).problems())
                    .extracting(Problem::code)
                    .contains("content.range-not-shown");
        }
    }

    @Test
    void lettersToEachPersonHaveOneNumber() {
        String letters = """
                文种: 提案答复
                份号: 1-8
                发文机关: 禾安县教育局
                发文字号: 禾教函〔2026〕9号
                提案: {政协: 县政协, 届次: 五届一次会议, 提案号: 5, 提案题目: 关于校车的提案, 提案人: [易翀, 许珺]}
                逐人: 是
                答复:
                  - 正文: 已经办结。
                成文日期: 2026-06-17
                """;
        try (Hongtou office = Hongtou.open(ProjectFiles.inMemory())) {
            assertThat(office.render(Content.yaml(letters), Format.PDF).problems())
                    .extracting(Problem::code)
                    .contains("content.range-for-persons");
        }
    }

    @Test
    void otherFormatsThanPdfTellThatTheyAreTheFirstCopy() {
        try (Hongtou office = Hongtou.open(ProjectFiles.inMemory())) {
            assertThat(office.render(Content.yaml(NOTICE), Format.DOCX, Format.PDF, Format.TEXT)
                            .problems())
                    .singleElement()
                    .satisfies(told -> assertThat(told.message()).contains("8 份", "DOCX、TXT 只有第一份"));
            assertThat(office.render(Content.yaml(NOTICE), Format.PDF).problems())
                    .isEmpty();
        }
    }
}
