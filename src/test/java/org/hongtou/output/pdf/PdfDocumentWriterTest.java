package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hongtou.font.FontLibrary;
import org.hongtou.model.Document;
import org.hongtou.model.Element;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.hongtou.typeset.page.PlacedRun;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PdfDocumentWriterTest {
    private static FontLibrary library = FontLibrary.shipped();
    private static Pages pages = Sheets.everything(library);
    private static byte[] file = write(pages);
    private static PDDocument document;

    @BeforeAll
    static void open() throws IOException {
        document = Loader.loadPDF(file);
    }

    @AfterAll
    static void close() throws IOException {
        document.close();
    }

    private static byte[] write(Pages pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new PdfDocumentWriter(library).write(pages, List.of(), Sheets::picture, "图片", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    @Test
    void extractsAsItWasWritten() throws IOException {
        for (Page page : pages.pages()) {
            PDFTextStripper words = new PDFTextStripper();
            words.setStartPage(page.number());
            words.setEndPage(page.number());
            assertThat(words.getText(document).strip().lines().map(String::strip))
                    .containsExactlyElementsOf(
                            page.lines().stream().map(PlacedLine::text).toList());
        }
    }

    @Test
    void putsEveryRunWhereThePagesHaveIt() throws IOException {
        for (Page page : pages.pages()) {
            List<DrawnText.Drawn> drawn = DrawnText.of(document, page.number());
            int next = 0;
            for (PlacedLine line : page.lines()) {
                for (PlacedRun run : line.runs()) {
                    DrawnText.Drawn first = drawn.get(next);
                    next += run.text().codePointCount(0, run.text().length());
                    DrawnText.Drawn last = drawn.get(next - 1);
                    assertThat(first.x()).as(run.text()).isCloseTo(run.x().mm(), within(0.05));
                    assertThat(first.baseline())
                            .as(run.text())
                            .isCloseTo(line.baseline().mm(), within(0.05));
                    assertThat(last.right()).as(run.text()).isCloseTo(end(run), within(0.05));
                    assertThat(first.size()).isCloseTo(run.type().size().pt(), within(0.01));
                    assertThat(first.font()).endsWith(library.font(run.font()).postScriptName());
                    assertThat(first.rgb()).as(run.text()).isEqualTo(run.type().rgb());
                }
            }
            assertThat(next).isEqualTo(drawn.size());
        }
    }

    private static double end(PlacedRun run) {
        return run.x().plus(run.width()).minus(run.spacing()).mm();
    }

    @Test
    void drawsBoldHanHeavierAndBoldLettersWithTheirOwnFont() throws IOException {
        List<DrawnText.Drawn> drawn = DrawnText.of(document, 1);
        List<String> stroked = drawn.stream()
                .filter(DrawnText.Drawn::stroked)
                .map(DrawnText.Drawn::text)
                .toList();
        assertThat(String.join("", stroked)).isEqualTo("加粗文字，其后正文。");
        assertThat(drawn.stream().filter(letter -> letter.font().endsWith("LiberationSerif-Bold")))
                .extracting(DrawnText.Drawn::text)
                .contains("B", "1");
    }

    @Test
    void embedsEveryFontAsASubset() throws IOException {
        Set<String> names = new TreeSet<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                PDFont font = page.getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+[A-Za-z0-9-]+");
                names.add(font.getName().substring(7));
            }
        }
        assertThat(names)
                .as("a face each, and the companions that hold the Fangsong's rare characters")
                .containsExactly(
                        "CwtexFang-Regular",
                        "FandolFang-Regular",
                        "FandolKai-Regular",
                        "HongtouFang-Regular",
                        "LiberationSerif",
                        "LiberationSerif-Bold",
                        "NotoSansSC-Medium",
                        "NotoSerifSC-Black",
                        "NotoSerifSC-Regular");
        assertThat(file).hasSizeLessThan(60_000);
    }

    @Test
    void listsTheHeadings() {
        assertThat(outline(document.getDocumentCatalog().getDocumentOutline()))
                .containsExactly("关于加强林业和草原工作的通知[一、总体要求[（一）“两山”理念——2026年目标], 二、工作措施]");
    }

    private static List<String> outline(PDOutlineNode parent) {
        List<String> titles = new ArrayList<>();
        for (PDOutlineItem item : parent.children()) {
            List<String> inner = outline(item);
            titles.add(item.getTitle() + (inner.isEmpty() ? "" : inner));
        }
        return titles;
    }

    @Test
    void pointsHeadingsAtTheirPages() throws IOException {
        PDOutlineItem title = document.getDocumentCatalog()
                .getDocumentOutline()
                .children()
                .iterator()
                .next();
        List<PDPage> shown = new ArrayList<>();
        for (PDOutlineItem item : title.children()) {
            shown.add(item.findDestinationPage(document));
        }
        assertThat(shown).containsExactly(document.getPage(0), document.getPage(2));
    }

    @Test
    void saysWhatItIs() throws IOException {
        var info = document.getDocumentInformation();
        assertThat(info.getTitle()).isEqualTo("关于加强<林业> & 草原工作的通知");
        assertThat(info.getAuthor()).isEqualTo("林海县人民政府办公室");
        assertThat(info.getSubject()).isEqualTo("林政办〔2026〕7号");
        assertThat(info.getCOSObject().getString(COSName.CREATION_DATE)).isEqualTo("D:20260617000000+08'00'");
        assertThat(info.getCOSObject().getString(COSName.MOD_DATE)).isEqualTo("D:20260617000000+08'00'");
        var catalog = document.getDocumentCatalog();
        assertThat(document.getVersion()).isEqualTo(1.7f);
        assertThat(catalog.getLanguage()).isEqualTo("zh-CN");
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(catalog.getOutputIntents()).hasSize(1);
        assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                .contains("<pdfaid:part>2</pdfaid:part>", "<pdfaid:conformance>A</pdfaid:conformance>")
                .contains("关于加强&lt;林业&gt; &amp; 草原工作的通知", "2026-06-17T00:00:00+08:00");
    }

    /** PDF/A-2a wants to be told what every character is, and nobody knows that of these (ISO 19005-2 6.2.11.7.3). */
    @Test
    void claimsLessWithACharacterThatOnlyItsFontKnows() throws IOException {
        Sheets sheets =
                new Sheets(library).line(Element.PARAGRAPH, 0, Sheets.type(Sheets.FANGSONG, 16), 28, 41, 0, "张\uE863");
        try (PDDocument told = Loader.loadPDF(write(sheets.page().pages()))) {
            byte[] metadata = told.getDocumentCatalog().getMetadata().toByteArray();
            assertThat(new String(metadata, StandardCharsets.UTF_8))
                    .contains("<pdfaid:conformance>B</pdfaid:conformance>");
        }
    }

    @Test
    void bearsNoDateWhereTheDocumentHasNone() throws IOException {
        Sheets sheets =
                new Sheets(library).line(Element.PARAGRAPH, 0, Sheets.type(Sheets.FANGSONG, 16), 28, 41, 0, "文");
        try (PDDocument undated =
                Loader.loadPDF(write(sheets.page().pages(new Document.Properties("题", "", "", ""))))) {
            assertThat(undated.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Creator", "Producer");
        }
    }

    @Test
    void givesTheSameBytesWhateverTheMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String language : List.of("th-TH-u-ca-buddhist-nu-thai", "ar-EG-u-nu-arab", "tr-TR")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                library = FontLibrary.shipped();
                assertThat(write(Sheets.everything(library))).as(language).isEqualTo(file);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void givesTheSameBytesToManyThreads() {
        assertThat(java.util.stream.IntStream.range(0, 8).parallel().mapToObj(i -> write(pages)))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(file));
    }

    @Test
    void passesOnThatTheDiskIsFull() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> new PdfDocumentWriter(library).write(pages, List.of(), Sheets::picture, "图片", full))
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }
}
