package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All letters in one file to print on both sides: what comes out of the printer. */
@Tag("commands")
final class MergeTest {
    private static final String SENTENCE = "      各学校要按照上述要求，结合实际认真抓好落实，及时报告工作中的情况和问题。\n";

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
    }

    private int run(String... arguments) {
        Ran ran = Ran.in(folder, arguments);
        out = ran.out();
        err = ran.err();
        return ran.code();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve("content").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }

    private static String letter(int number, int sentences, String more) {
        return """
                文种: 提案答复
                发文机关: 禾安县教育局
                发文字号: 禾教函〔2026〕%d号
                提案: {政协: 县政协, 届次: 五届一次会议, 提案号: %d, 提案题目: 关于校车的提案, 提案人: [易翀]}
                答复:
                  - 正文: |
                %s成文日期: 2026-06-17
                %s""".formatted(number, number, SENTENCE.repeat(sentences), more);
    }

    private static String notice(String title, String more) {
        return "文种: 通知\n发文机关: 云泽市教育局\n标题: " + title + "\n主送: 各学校\n正文: 请自查。\n成文日期: 2026-08-17\n" + more;
    }

    /** A page of a file. */
    private record Sheet(String text, String label, float width, float height) {}

    private List<Sheet> pages(String file) throws IOException {
        try (PDDocument document = Loader.loadPDF(folder.resolve(file).toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            String[] labels = document.getDocumentCatalog().getPageLabels() == null
                    ? new String[document.getNumberOfPages()]
                    : document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            List<Sheet> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                int number = pages.size() + 1;
                stripper.setStartPage(number);
                stripper.setEndPage(number);
                PDRectangle size = page.getMediaBox();
                pages.add(new Sheet(
                        stripper.getText(document).strip(),
                        String.valueOf(labels[number - 1]),
                        size.getWidth(),
                        size.getHeight()));
            }
            return pages;
        }
    }

    /** The entries of the list of headings, each with its page. */
    private List<String> bookmarks(String file) throws IOException {
        List<String> entries = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(folder.resolve(file).toFile())) {
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                PDPage page = item.findDestinationPage(document);
                entries.add(item.getTitle() + " " + (document.getPages().indexOf(page) + 1));
            }
        }
        return entries;
    }

    @Test
    void thirtyLettersEachBeginOnAnOddPageWithTheirOwnPagesUnchanged() throws IOException {
        String landscape = "附件:\n  - {标题: 线路表, 横排: 是, 正文: \"|线路|车次|\\n|---|---|\\n|一|3|\"}\n";
        for (int i = 1; i <= 30; i++) {
            write("第" + i + "号.yaml", letter(i, new int[] {2, 14, 28}[i % 3], i % 5 == 0 ? landscape : ""));
        }
        assertThat(run("build", "-f", "pdf", "--merge", "合并.pdf")).as(err).isZero();
        assertThat(out.lines()).hasSize(31).last().isEqualTo("out/合并.pdf");
        assertThat(err).contains("“out/合并.pdf”里有 30 份");

        List<Sheet> merged = pages("out/合并.pdf");
        List<String> entries = new ArrayList<>();
        int at = 0;
        int blanks = 0;
        int turned = 0;
        for (int i = 1; i <= 30; i++) {
            List<Sheet> own = pages("out/第" + i + "号.pdf");
            if (at % 2 == 1) {
                Sheet blank = merged.get(at);
                assertThat(blank.text()).isEmpty();
                assertThat(blank.label()).isEmpty();
                assertThat(blank.width()).isEqualTo(merged.get(at - 1).width());
                at++;
                blanks++;
            }
            entries.add("关于县政协五届一次会议第" + i + "号提案办理情况的函 " + (at + 1));
            for (int page = 0; page < own.size(); page++, at++) {
                assertThat(merged.get(at).text()).isEqualTo(own.get(page).text());
                assertThat(merged.get(at).label()).isEqualTo(String.valueOf(page + 1));
                assertThat(merged.get(at).width()).isEqualTo(own.get(page).width());
                assertThat(merged.get(at).height()).isEqualTo(own.get(page).height());
                turned += own.get(page).width() > own.get(page).height() ? 1 : 0;
            }
        }
        assertThat(merged).hasSize(at);
        assertThat(blanks).isBetween(5, 25);
        assertThat(turned).isEqualTo(6);
        assertThat(bookmarks("out/合并.pdf")).isEqualTo(entries);
    }

    @Test
    void whatIsUnchangedIsMergedTooAndTheSameBytesComeOut() throws IOException {
        write("乙.yaml", notice("关于检查的通知", ""));
        write("甲.yaml", notice("关于修路的通知", ""));
        run("build", "--merge", "合并.pdf");
        byte[] first = Files.readAllBytes(folder.resolve("out/合并.pdf"));
        Files.delete(folder.resolve("out/合并.pdf"));
        assertThat(run("build", "--merge", "合并", "-f", "docx", "--jobs", "1")).isZero();
        assertThat(err).contains("没有变化").contains("里有 2 份");
        assertThat(Files.readAllBytes(folder.resolve("out/合并.pdf"))).isEqualTo(first);
        run("build", "content/乙.yaml", "content/甲.yaml", "--merge", "./印/全部.pdf");
        assertThat(bookmarks("印/全部.pdf")).isEqualTo(bookmarks("out/合并.pdf"));
    }

    @Test
    void aLetterWithAnErrorKeepsTheStackFromBeingWritten() throws IOException {
        write("第1号.yaml", letter(1, 2, ""));
        write("第2号.yaml", letter(2, 2, ""));
        run("build", "--merge", "合并.pdf");
        byte[] before = Files.readAllBytes(folder.resolve("out/合并.pdf"));
        write("第2号.yaml", letter(2, 2, "主题词: 校车\n"));
        assertThat(run("build", "--merge", "合并.pdf")).isEqualTo(1);
        assertThat(err)
                .containsOnlyOnce("[content.unknown-key")
                .contains("out/合并.pdf: 错误[build.merge-incomplete]", "“content/第2号.yaml”没有排出来", "不要拿它印");
        assertThat(out).doesNotContain("合并");
        assertThat(Files.readAllBytes(folder.resolve("out/合并.pdf"))).isEqualTo(before);
    }

    @Test
    void eachPersonsLetterAndEachNumberedCopyHasItsSheet() throws IOException {
        write("第1号.yaml", letter(1, 2, "逐人: 是\n").replace("[易翀]", "[易翀, 许珺]"));
        write("第2号.yaml", notice("关于检查的通知", "份号: 1-3\n密级: 机密★1年\n"));
        run("build", "-f", "pdf", "--merge", "合并.pdf");
        assertThat(bookmarks("out/合并.pdf"))
                .containsExactly(
                        "关于县政协五届一次会议第1号提案办理情况的函　易翀 1",
                        "关于县政协五届一次会议第1号提案办理情况的函　许珺 3",
                        "关于检查的通知　000001 5",
                        "关于检查的通知　000002 7",
                        "关于检查的通知　000003 9");
        assertThat(err).contains("里有 5 份");
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲.pdf", "甲"})
    void aDocumentsOwnOutputIsNeverWrittenOver(String target) throws IOException {
        write("甲.yaml", notice("关于检查的通知", ""));
        assertThat(run("build", "-f", "docx", "--merge", target)).isEqualTo(1);
        assertThat(err).contains("build.merge-over-output", "--merge 合并.pdf");
        assertThat(folder.resolve("out/甲.pdf")).doesNotExist();
        run("build", "-f", "pdf");
        byte[] own = Files.readAllBytes(folder.resolve("out/甲.pdf"));
        write("乙.yaml", notice("关于修路的通知", ""));
        assertThat(run("build", "content/乙.yaml", "--merge", target)).isEqualTo(1);
        assertThat(Files.readAllBytes(folder.resolve("out/甲.pdf"))).isEqualTo(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/合并.pdf", "content/甲.yaml", "templates/合并.pdf", "合并.docx", "", ".pdf", "印/"})
    void whatIsNoPlaceForAMergedFileIsWrongUsage(String target) throws IOException {
        String content = notice("关于检查的通知", "");
        write("甲.yaml", content);
        assertThat(run("build", "--merge", target)).isEqualTo(2);
        assertThat(err).contains("--merge 合并.pdf");
        assertThat(folder.resolve("content/甲.yaml")).hasContent(content);
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void mergingIsDoneOnceAndOfFiles() throws IOException {
        write("甲.yaml", notice("关于检查的通知", ""));
        assertThat(run("build", "--watch", "--merge", "合并.pdf")).isEqualTo(2);
        assertThat(err).contains("--watch");
        assertThat(run("build", "-", "--merge", "合并.pdf")).isEqualTo(2);
    }

    @Test
    void otherProgramsFindTheMergedFileAmongTheResults() throws IOException {
        write("甲.yaml", notice("关于检查的通知", ""));
        assertThat(run("build", "--json", "--merge", "合并.pdf")).isZero();
        assertThat(out.lines()).last().asString().contains("\"file\":\"out/合并.pdf\",\"outcome\":\"written\"");
    }

    @Test
    void aStackWithALetterThatIsNoMoreIsToldAndCleaned() throws IOException {
        write("第1号.yaml", letter(1, 2, ""));
        write("第2号.yaml", letter(2, 2, ""));
        run("build", "-f", "pdf", "--merge", "合并.pdf");
        assertThat(run("build", "-f", "pdf")).isZero();
        assertThat(err).doesNotContain("合并");
        assertThat(run("build", "--clean", "-f", "pdf")).isZero();
        assertThat(folder.resolve("out/合并.pdf")).exists();
        Files.delete(folder.resolve("content/第2号.yaml"));
        run("build", "-f", "pdf");
        assertThat(err).contains("build.output-of-gone", "还在：合并.pdf");
        run("build", "-f", "pdf", "--clean");
        assertThat(folder.resolve("out/合并.pdf")).doesNotExist();
        run("build", "-f", "pdf");
        assertThat(err).doesNotContain("合并");
    }

    @Test
    void aStackThatSomebodyChangedStays() throws IOException {
        write("第1号.yaml", letter(1, 2, ""));
        run("build", "-f", "pdf", "--merge", "合并.pdf");
        Files.writeString(folder.resolve("out/合并.pdf"), "改过");
        Files.delete(folder.resolve("content/第1号.yaml"));
        run("build", "-f", "pdf", "--clean");
        assertThat(err).contains("build.old-output-left");
        assertThat(folder.resolve("out/合并.pdf")).hasContent("改过");
    }

    @Test
    void noLinkLeadsOutOfTheProject(@TempDir Path elsewhere) throws IOException {
        write("甲.yaml", notice("关于检查的通知", ""));
        Files.createSymbolicLink(folder.resolve("印"), elsewhere);
        assertThat(run("build", "-f", "pdf", "--merge", "印/合并.pdf")).isEqualTo(3);
        assertThat(err).contains("build.linked-folder");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void withoutContentNothingIsMerged() {
        assertThat(run("build", "--merge", "合并.pdf")).isZero();
        assertThat(err).contains("没有找到稿件");
        assertThat(folder.resolve("out/合并.pdf")).doesNotExist();
    }
}
