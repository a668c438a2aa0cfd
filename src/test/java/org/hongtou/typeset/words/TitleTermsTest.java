package org.hongtou.typeset.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Layout;
import org.hongtou.model.Paragraph;
import org.hongtou.typeset.Laid;
import org.junit.jupiter.api.Test;

/**
 * Three hundred titles of offices that don't exist, written before anybody had seen how they break, with the breaks that
 * they have. × marks those that a reader finds wrong; {@code -Daccept} writes the breaks anew and keeps the marks.
 */
class TitleTermsTest {
    private static final Path SHEET = Path.of("src/test/resources/titles/titles.txt");
    private static final String WRONG = "×";
    private static final String BREAK = "／";

    private static List<String> sheet() throws IOException {
        return Files.readAllLines(SHEET).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static String broken(String line) {
        String mark = line.startsWith(WRONG) ? WRONG : "";
        String title = line.substring(mark.length()).replace(BREAK, "");
        List<String> lines =
                Laid.out(Layout.OFFICIAL, Paragraph.of(Element.TITLE, title)).words(1);
        return mark + String.join(BREAK, lines);
    }

    @Test
    void breakAsRecorded() throws IOException {
        List<String> broken = new ArrayList<>();
        for (String line : sheet()) {
            broken.add(broken(line));
        }
        if (System.getProperty("accept") != null) {
            List<String> whole = new ArrayList<>(Files.readAllLines(SHEET).stream()
                    .filter(line -> line.startsWith("#"))
                    .toList());
            whole.addAll(broken);
            Files.write(SHEET, whole);
        }
        assertThat(broken).isEqualTo(sheet());
    }

    @Test
    void atMostOneInTwentyReadsWrong() throws IOException {
        assertThat(sheet().stream().filter(line -> line.startsWith(WRONG)).count())
                .isLessThanOrEqualTo(sheet().size() / 20);
    }

    @Test
    void noLineEndsWithinATermThatALineHasRoomFor() throws IOException {
        for (String line : sheet()) {
            boolean[] within =
                    TitleWords.shipped().withinTerms(line.replace(BREAK, "").replace(WRONG, ""));
            int at = 0;
            for (String part : line.replace(WRONG, "").split(BREAK)) {
                at += part.length();
                assertThat(at < within.length - 1 && within[at]).as(line).isFalse();
            }
        }
    }
}
