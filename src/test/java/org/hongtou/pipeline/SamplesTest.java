package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Severity;
import org.hongtou.model.Element;
import org.hongtou.output.Composed;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.PlacedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a clerk sees of every sample: finished documents, the same words in each, the same bytes each time. */
final class SamplesTest {
    private static final Pattern WHITE = Pattern.compile("[\\s\\u3000]+");
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?m)^\\s*— \\d+ —\\s*$");

    private final TestProject project = new TestProject();

    static Stream<Path> documents() {
        return Stream.of(TestProject.samples(), TestProject.starts(), TestProject.corpus())
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isFinishedWithoutAWord(Path file) {
        assertThat(project.compose(file).diagnostics().stream().filter(found -> !isOfLayout(found)))
                .isEmpty();
    }

    /** The typesetter says how it has made room. */
    private static boolean isOfLayout(Diagnostic found) {
        return found.severity() == Severity.ADVICE && found.code().startsWith("typeset.");
    }

    @Test
    void everyKindAndBothReplyLayoutsHaveASample() throws IOException {
        Set<String> shown = new HashSet<>();
        for (Path file : TestProject.samples()) {
            Composed composed = project.compose(file).composed();
            shown.add(composed.document().kind());
            shown.add(composed.document().kind() + " "
                    + composed.document().layout().key());
        }
        List<String> kinds = project.pipeline().kinds().kinds().stream()
                .map(kind -> kind.name())
                .toList();
        assertThat(shown).containsAll(kinds).contains("proposal-reply letter", "proposal-reply official");
    }

    @Test
    void aLongBulletinHasTenPagesOrMore() {
        Composed composed =
                project.compose(Path.of("content/bulletin-long.yaml")).composed();
        assertThat(composed.pages().pages()).hasSizeGreaterThanOrEqualTo(10);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void wordsAreTheSameInEveryOutput(Path file) throws IOException {
        StringBuilder whole = new StringBuilder();
        for (Composed composed : project.compose(file).all()) {
            String printed = words(new String(project.write(composed, "txt"), java.nio.charset.StandardCharsets.UTF_8));
            assertThat(pdfWords(project.write(composed, "pdf")))
                    .as("PDF")
                    .isEqualTo(sorted(printed + repeatedHeads(composed)));
            assertThat(sorted(docxWords(project.write(composed, "docx"))))
                    .as("DOCX")
                    .isEqualTo(sorted(printed));
            whole.append(printed);
        }
        for (String piece : markupPieces(project.markup(file))) {
            // Addressees that move to the imprint end with another mark.
            assertThat(whole).as("a piece of the markup").contains(piece.replaceFirst("：$", ""));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void bytesAreTheSameWhateverTheLocaleAndTimeZone(Path file) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        byte[] docx = project.write(project.compose(file).composed(), "docx");
        byte[] pdf = project.write(project.compose(file).composed(), "pdf");
        try {
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-nu-thai"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Composed again = new TestProject().compose(file).composed();
            assertThat(project.write(again, "docx")).isEqualTo(docx);
            assertThat(project.write(again, "pdf")).isEqualTo(pdf);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** The words of table heads that stand again on a later page. */
    private static String repeatedHeads(Composed composed) {
        StringBuilder repeated = new StringBuilder();
        Set<Integer> seen = new HashSet<>();
        for (Page page : composed.pages().pages()) {
            Set<Integer> here = new HashSet<>();
            for (PlacedLine line : page.lines()) {
                if (line.element() == Element.TABLE_HEAD) {
                    here.add(line.paragraph());
                    repeated.append(seen.contains(line.paragraph()) ? line.text() : "");
                }
            }
            seen.addAll(here);
        }
        return words(repeated.toString());
    }

    private static String words(String text) {
        return WHITE.matcher(text).replaceAll("");
    }

    /** Reading order differs between a foot and a text flow; letters don't. */
    private static String sorted(String text) {
        return text.codePoints()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String pdfWords(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return sorted(words(PAGE_NUMBER.matcher(stripper.getText(document)).replaceAll("")));
        }
    }

    private static String docxWords(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            // POI tells no bullets: the stars of contents.
            long stars = document.getParagraphs().stream()
                    .filter(paragraph -> "contents-entry".equals(paragraph.getStyleID()))
                    .count();
            // It puts a field's result on a line of its own where the field stands in a table.
            String text = extractor.getText().replaceAll("—\\s+1\\s+—", "");
            return words(PAGE_NUMBER.matcher(text).replaceAll("")) + "★".repeat((int) stars);
        }
    }

    /** What stands between the markup's tags, and every attribute that is printed. */
    private static List<String> markupPieces(String markup) {
        String text = markup.replaceAll("<[^>]*>", "\u0000")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return Stream.of(text.split("\u0000"))
                .map(SamplesTest::words)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
