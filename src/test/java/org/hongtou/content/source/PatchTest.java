package org.hongtou.content.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.diagnostics.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amendments are made at their places, and all else stays. */
class PatchTest {
    /**
     * A text whose lines are parted by ⏎, its amendments as {@code line:column found→replacement}, what comes of them, and
     * which were made; = before one that the reader has taken as made.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "甲乙⏎丙 ~ 1:1 甲→丁 ~ 丁乙⏎丙 ~ 1:1",
                "甲乙⏎丙 ~ 2:1 丙→ ~ `甲乙⏎` ~ 2:1",
                "甲乙⏎丙 ~ 1:2 乙→丁戊, 2:1 丙→己 ~ 甲丁戊⏎己 ~ 1:2 2:1",
                "甲乙⏎丙 ~ 2:1 丙→己, 1:2 乙→丁 ~ 甲丁⏎己 ~ 1:2 2:1",
                "𠮷𠮷甲乙 ~ 1:3 甲→丁 ~ 𠮷𠮷丁乙 ~ 1:3",
                // One that isn't there as it was found, or nowhere at all.
                "甲乙⏎丙 ~ 1:1 乙→丁 ~ 甲乙⏎丙 ~ ``",
                "甲乙⏎丙 ~ 3:1 丙→丁 ~ 甲乙⏎丙 ~ ``",
                "甲乙⏎丙 ~ 1:0 甲→丁 ~ 甲乙⏎丙 ~ ``",
                "甲乙⏎丙 ~ 1:4 丙→丁 ~ 甲乙⏎丙 ~ ``",
                "甲乙⏎丙 ~ 2:1 丙丁→戊 ~ 甲乙⏎丙 ~ ``",
                "甲乙 ~ 1:1 甲→甲 ~ 甲乙 ~ ``",
                // Of two that touch the same character the first is made.
                "甲乙丙 ~ 1:1 甲乙→丁, 1:2 乙丙→戊 ~ 丁丙 ~ 1:1",
                "甲乙丙 ~ 1:1 甲乙→丁, 1:3 丙→戊 ~ 丁戊 ~ 1:1 1:3",
                "甲乙丙 ~ 1:1 甲→丁, 1:1 甲乙→戊 ~ 丁乙丙 ~ 1:1",
                // What is only put in, at the start, at the end, behind another.
                "甲乙 ~ 1:1 →丁 ~ 丁甲乙 ~ 1:1",
                "甲乙 ~ 1:3 →丁 ~ 甲乙丁 ~ 1:3",
                "甲乙 ~ 1:2 →丁, 1:2 →戊 ~ 甲丁乙 ~ 1:2",
                "甲乙 ~ 1:1 甲→丁, 1:2 →戊 ~ 丁乙 ~ 1:1",
                // No line begins or ends by one, but where the reader takes it so already.
                "甲⏎乙 ~ 1:1 甲⏎乙→丁 ~ 甲⏎乙 ~ ``",
                "甲␍⏎乙 ~ 1:1 甲␍→丁 ~ 甲␍⏎乙 ~ ``",
                "甲乙 ~ 1:2 乙→⏎丁 ~ 甲乙 ~ ``",
                "甲乙 ~ 1:2 乙→␍丁 ~ 甲乙 ~ ``",
                "甲乙 ~ =1:2 乙→⏎丁 ~ 甲⏎丁 ~ 1:2",
                "甲⏎乙 ~ =1:1 甲⏎乙→丁 ~ 甲⏎乙 ~ ``",
            })
    void eachIsMadeWhereItIsFound(String text, String amendments, String result, String made) {
        List<Amendment> wanted = new ArrayList<>();
        for (String one : amendments.split(", ")) {
            boolean asMeant = one.startsWith("=");
            String[] parts = one.substring(asMeant ? 1 : 0).split("[: →]", -1);
            wanted.add(new Amendment(
                    new Place("a.yaml", Integer.parseInt(parts[0]), Integer.parseInt(parts[1])),
                    "code",
                    plain(parts[2]),
                    plain(parts[3]),
                    asMeant));
        }
        Patch patch = Patch.of(new Source("a.yaml", plain(text)), wanted);
        assertThat(patch.text()).isEqualTo(plain(result));
        assertThat(patch.made().stream()
                        .map(one -> one.place().line() + ":" + one.place().column())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(made);
    }

    private static String plain(String text) {
        return text.replace('⏎', '\n').replace('␍', '\r');
    }
}
