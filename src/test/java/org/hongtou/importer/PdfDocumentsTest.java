package org.hongtou.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.hongtou.Answer;
import org.hongtou.Content;
import org.hongtou.Format;
import org.hongtou.Hongtou;
import org.hongtou.ImportedDraft;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;
import org.hongtou.Result;
import org.hongtou.pipeline.TestProject;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that were built as PDF come back as those that were built as Word do: the same words in the same places. */
class PdfDocumentsTest {
    private static final double MOST_LOST = 0.005;
    private static final double FEWEST_FOUND = 0.97;
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[。；！？])");

    private static Result built(String name, String yaml) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.of(Path.of("").toAbsolutePath()))) {
            return hongtou.render(Content.yaml(name, yaml), Format.PDF, Format.DOCX);
        }
    }

    private static byte[] pdf(String yaml) {
        return built("content/a.yaml", yaml).file(Format.PDF).bytes();
    }

    private static Answer<ImportedDraft> imported(String name, byte[] bytes) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            return hongtou.importDraft(name, bytes, "");
        }
    }

    /** The lines of content without comments, blanks and bold, which a PDF has otherwise. */
    private static List<String> elements(byte[] bytes) {
        List<String> elements = new ArrayList<>();
        for (String line : imported("a", bytes).get().yaml().split("\n", -1)) {
            String bare = line.replaceAll("\\*\\*|[\\s　\"']|<br>", "");
            if (!bare.isEmpty() && !bare.startsWith("#")) {
                elements.add(bare);
            }
        }
        return elements;
    }

    /** Without the signs of tables: what Word has in one without rules, a PDF has in lines. */
    private static String bare(String words) {
        return words.replaceAll("[|-]", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bulletin", "notice", "reply-letter", "minutes", "order"})
    void aDocumentComesBackAsItDoesFromWord(String name) throws IOException {
        Result result = built("content/" + name + ".yaml", Files.readString(Path.of("content", name + ".yaml")));
        assertThat(elements(result.file(Format.PDF).bytes()))
                .isEqualTo(elements(result.file(Format.DOCX).bytes()));
    }

    @Test
    @Tag("corpus")
    void allSamplesKeepTheirSentencesAndParts() throws IOException {
        int sentences = 0;
        int lost = 0;
        int parts = 0;
        int found = 0;
        for (Path sample : TestProject.samples()) {
            Result result = built("content/" + sample.getFileName(), Files.readString(sample));
            if (!result.ok()) {
                continue;
            }
            List<String> word = elements(result.file(Format.DOCX).bytes());
            List<String> pdf = elements(result.file(Format.PDF).bytes());
            String words = bare(String.join("", pdf));
            for (String part : word) {
                parts++;
                for (String sentence : SENTENCE_ENDS.split(part.replaceFirst("^[-\\p{IsHan}]{1,6}:", ""))) {
                    sentences++;
                    lost += words.contains(bare(sentence)) ? 0 : 1;
                }
            }
            List<String> rest = new ArrayList<>(pdf);
            found += (int) word.stream().filter(rest::remove).count();
        }
        System.out.printf(
                "PDF import: %d of %d sentences, %d of %d lines as from Word%n",
                sentences - lost, sentences, found, parts);
        assertThat(lost).isLessThanOrEqualTo((int) (sentences * MOST_LOST));
        assertThat(found).isGreaterThanOrEqualTo((int) (parts * FEWEST_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"云泽市教育局,云泽市公安局", "云泽市教育局,云泽市公安局,云泽市水务局", "甲县教育局,甲县公安局,甲县水务局,甲县民政局"})
    void theBodiesOfACommonMarkAreThoseWhoIssueIt(String names) {
        String yaml = "文种: 通知\n发文机关: [" + names + "]\n发文字号: 泽教〔2026〕3号\n标题: 关于做好安全工作的通知\n主送: 各县（区）\n"
                + "正文: |\n  请各县（区）抓紧落实安全责任，逐所学校排查隐患，发现问题立即整改，整改情况于月底前报送。\n成文日期: 2026年5月8日\n";
        Result result = built("content/a.yaml", yaml);
        for (Format format : List.of(Format.PDF, Format.DOCX)) {
            List<String> elements = elements(result.file(format).bytes());
            for (String name : names.split(",", -1)) {
                assertThat(elements).as(format + " " + elements).contains("-" + name);
            }
            assertThat(elements).contains("发文字号:泽教〔2026〕3号", "标题:关于做好安全工作的通知", "主送:各县（区）");
            assertThat(String.join("", elements)).doesNotContain("文件");
        }
    }

    @Test
    void aTableOverTwoPagesIsOneAgain() {
        StringBuilder rows = new StringBuilder("  | 县（区） | 座数 | 完成 |\n  |---|---|---|\n");
        for (int i = 1; i <= 60; i++) {
            rows.append("  | 第")
                    .append(i)
                    .append("乡镇 | ")
                    .append(i)
                    .append(" | ")
                    .append(i / 2)
                    .append(" |\n");
        }
        String yaml = "文种: 通知\n发文机关: 云泽市水务局\n发文字号: 泽水〔2026〕3号\n标题: 关于水库除险情况的通知\n主送: 各县（区）水务局\n"
                + "正文: |\n  现将水库除险情况通知如下。\n" + rows + "  请抓紧完成。\n成文日期: 2026年5月8日\n";
        List<String> elements = elements(pdf(yaml));
        assertThat(elements).containsOnlyOnce("|县（区）|座数|完成|").contains("|第60乡镇|60|30|", "请抓紧完成。");
        assertThat(elements.stream().filter(line -> line.startsWith("|第")).count())
                .isEqualTo(60);
    }

    @Test
    void aFileWhoseFontsDoNotSayWhatTheyShowIsRefused() throws IOException {
        byte[] whole = pdf(Files.readString(Path.of("content/notice.yaml")));
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(whole)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    page.getResources().getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
                }
            }
            document.save(bare);
        }
        assertThat(imported("a.pdf", bare.toByteArray()).problems())
                .extracting(Problem::code)
                .containsExactly("import.pdf-map");
    }

    @Test
    void whatAPdfBecomesHasNoError() throws IOException {
        String yaml = imported("a.pdf", pdf(Files.readString(Path.of("content/reply-letter.yaml"))))
                .get()
                .yaml();
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory())) {
            assertThat(hongtou.check(Content.yaml("a.yaml", yaml)))
                    .filteredOn(Problem::isError)
                    .isEmpty();
        }
    }
}
