package org.hongtou.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Stream;
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
    /** Formats in which the head of a table stands on each of its pages. */
    private static final Set<String> PAGED = Set.of("pdf");

    /** What is told of documents that ask for more than a page can give. */
    private static final Map<String, List<String>> TOLD = Map.of(
            "exact-height-with-too-many-words.yaml", List.of("typeset.row-too-high", "typeset.row-too-low"),
            "head-too-high-to-repeat.yaml", List.of("typeset.head-too-high"));

    private final TestProject project = new TestProject();

    static Stream<Path> documents() {
        return TestProject.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isFinishedWithoutAWord(Path file) {
        assertThat(project.compose(file).diagnostics().stream()
                        .filter(found -> !isOfLayout(found))
                        .map(Diagnostic::code))
                .containsExactlyInAnyOrderElementsOf(TOLD.getOrDefault(String.valueOf(file.getFileName()), List.of()));
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
            String printed = WrittenWords.of("txt", project.write(composed, "txt"));
            String paged = printed + repeatedHeads(composed);
            for (String format : project.pipeline().formats().names()) {
                String expected = PAGED.contains(format) ? paged : printed;
                assertThat(WrittenWords.sorted(WrittenWords.of(format, project.write(composed, format))))
                        .as(format)
                        .isEqualTo(WrittenWords.sorted(expected));
            }
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
        return WrittenWords.squeezed(repeated.toString());
    }

    /** What stands between the markup's tags, and every attribute that is printed. */
    private static List<String> markupPieces(String markup) {
        String text = markup.replaceAll("<[^>]*>", "\u0000")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
        return Stream.of(text.split("\u0000"))
                .map(WrittenWords::squeezed)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }
}
