package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.xmlbeans.XmlOptions;
import org.hongtou.diagnostics.Halt;
import org.hongtou.kind.MemoryFolder;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.TestProject;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedNotice;
import org.hongtou.typeset.page.PlacedRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;

/** The status of a draft, 送审稿, on page 1 or on every page. */
@Tag("conformance")
final class DraftsTest {
    private static final String WORDS = "征求意见稿";
    private static final double EDGE = 184;

    @BeforeAll
    static void provide() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private static Composed draft(String style, String file) throws IOException {
        Path path = Path.of("src/test/resources/corpus/" + file + ".yaml");
        String content = Files.readString(path)
                .lines()
                .filter(line -> !line.startsWith("文稿状态"))
                .collect(Collectors.joining("\n"));
        return new TestProject(MemoryFolder.of("common", Map.of("style.yaml", style)))
                .compose(path, content + "\n文稿状态: " + WORDS + "\n")
                .composed();
    }

    /** What stands on page 1 in a style. */
    private static PlacedNotice notice(String style) throws IOException {
        PlacedNotice notice =
                draft(style, "turned-table").pages().pages().getFirst().notice();
        assertThat(notice).isNotNull();
        return notice;
    }

    private static String words(PlacedNotice notice) {
        return notice.runs().stream().map(PlacedRun::text).collect(Collectors.joining());
    }

    private static String onPageOne(Composed composed) {
        return composed.pages().pages().getFirst().lines().stream()
                .map(line -> line.text())
                .collect(Collectors.joining("\n"));
    }

    private static Map<String, String> headers(byte[] docx) throws IOException {
        Map<String, String> headers = new java.util.TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("word/header")) {
                    headers.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return headers;
    }

    @ParameterizedTest
    @CsvSource({
        "every, letter/one-page-with-all-corners", "watermark, letter/one-page-with-all-corners",
        "every, turned-table", "watermark, turned-table",
        "每面, imprint-behind-a-blank-page", "水印, imprint-behind-a-blank-page"
    })
    void itStandsOnEveryPageThatBearsWordsInBothFormats(String shown, String file) throws Exception {
        String style = "文稿状态:\n  印法: " + shown + "\n";
        Composed composed = draft(style, file);
        assertThat(onPageOne(composed)).as("the corner").doesNotContain(WORDS);
        for (Page page : composed.pages().pages()) {
            if (page.lines().isEmpty()) {
                continue;
            }
            PlacedNotice notice = page.notice();
            assertThat(notice).as("page %d", page.number()).isNotNull();
            assertThat(words(notice)).isEqualTo(WORDS);
        }
        byte[] pdf = new TestProject().write(composed, "pdf");
        PdfConformanceTest.assertConforms(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s", ""))
                    .contains(WORDS);
        }
        Map<String, String> headers = headers(new TestProject().write(composed, "docx"));
        assertThat(headers).isNotEmpty();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            assertThat(header.getValue()).as(header.getKey()).contains(WORDS);
            List<Object> errors = new ArrayList<>();
            assertThat(HdrDocument.Factory.parse(header.getValue())
                            .validate(new XmlOptions().setErrorListener((java.util.Collection) errors)))
                    .as("%s: %s", header.getKey(), errors)
                    .isTrue();
        }
    }

    @Test
    void aHeadLineStandsAtTheRightOverTheTypeArea() throws IOException {
        PlacedNotice notice = notice("draft: {shown: every}\n");
        PlacedRun last = notice.runs().getLast();
        assertThat(notice.x().plus(last.x()).plus(last.width()).mm()).isCloseTo(EDGE, within(0.1));
        assertThat(notice.baseline().mm()).isBetween(16.0, 24.0);
        assertThat(notice.rising()).isFalse();
    }

    @Test
    void aWatermarkLiesAcrossTheMiddleOfThePage() throws IOException {
        PlacedNotice notice = notice("draft: {shown: watermark}\n");
        PlacedRun last = notice.runs().getLast();
        double half = last.x().plus(last.width()).mm() / 2 * Math.sqrt(0.5);
        assertThat(notice.rising()).isTrue();
        assertThat(notice.x().mm() + half).isBetween(105.0, 115.0);
        assertThat(notice.baseline().mm() - half).isBetween(148.0, 158.0);
        assertThat(notice.runs().getFirst().type().rgb()).isEqualTo(0xD9D9D9);
    }

    @Test
    void itsFaceSizeAndColourAreThoseOfTheStyle() throws IOException {
        PlacedNotice notice = notice("文稿状态: {印法: 水印, 字体: 楷体, 字号: 60pt, 颜色: ffcccc}\n");
        PlacedRun run = notice.runs().getFirst();
        assertThat(run.type().size().pt()).isCloseTo(60, within(0.01));
        assertThat(run.type().rgb()).isEqualTo(0xFFCCCC);
        assertThat(run.type().face().han()).contains("楷体");
    }

    @Test
    void inTheCornerOfPageOneTheStyleOfTheCornerHoldsAndOtherKeysAreRefused() throws IOException {
        Composed composed = draft("draft: {shown: first}\n", "turned-table");
        assertThat(onPageOne(composed)).contains(WORDS);
        assertThat(composed.pages().pages()).allMatch(page -> page.notice() == null);
        assertThatExceptionOfType(Halt.class)
                .isThrownBy(() -> draft("draft: {shown: first, size: 30pt}\n", "turned-table"));
    }
}
