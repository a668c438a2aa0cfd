package org.hongtou.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Amendment;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What files say, by which a mended file is held against what it said before. */
class WordingTest {
    private static Node tree(String file) {
        return new YamlReader(KnownKeys.named(List.of("标题", "正文")))
                .read(new Source("a.yaml", file.replace('⏎', '\n')), new Report());
    }

    private static List<Wording.Word> words(String file, String... amendments) {
        List<Amendment> wanted = new ArrayList<>();
        for (String one : amendments) {
            boolean asMeant = one.startsWith("=");
            String[] parts = one.substring(asMeant ? 1 : 0).split("[: →]", -1);
            wanted.add(new Amendment(
                    new Place("a.yaml", Integer.parseInt(parts[0]), Integer.parseInt(parts[1])),
                    "code",
                    parts[2],
                    parts[3],
                    asMeant));
        }
        return Wording.of(tree(file), wanted);
    }

    private static String shown(List<Wording.Word> words) {
        return words.stream().map(Wording.Word::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "标题: 甲 ~ { 标题 甲 }",
                "标题：甲 ~ { 标题 甲 }",
                "标题: '甲' # 说明 ~ { 标题 甲 }",
                "标题: [甲, {乙: 丙}] ~ { 标题 [ 甲 { 乙 丙 } ] }",
                "标题:⏎- 甲⏎- 乙: 丙 ~ { 标题 [ 甲 { 乙 丙 } ] }",
                "正文: |⏎  甲⏎⏎  　乙　⏎⏎ ~ { 正文 甲  乙 }",
                "正文: ~ { 正文 }",
                "- 甲 ~ [ 甲 ]",
            })
    void howAFileIsLaidOutIsNoMatter(String file, String words) {
        assertThat(shown(words(file))).isEqualTo(words);
    }

    /** A file, its amendments parted by |, and what it says with them. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "标题: 甲乙丙 ~ 1:5 甲→丁 ~ { 标题 丁乙丙 }",
                "标题: 甲乙丙 ~ 1:7 丙→丁戊 ~ { 标题 甲乙丁戊 }",
                "标题: 甲乙丙 ~ 1:5 甲→丁|1:7 丙→戊 ~ { 标题 丁乙戊 }",
                "标题: 甲乙丙 ~ 1:7 丙→戊|1:5 甲→丁 ~ { 标题 丁乙戊 }",
                "标题: 𠮷𠮷丙 ~ 1:7 丙→戊 ~ { 标题 𠮷𠮷戊 }",
                "标题: 甲乙丙 ~ 1:8 →丁 ~ { 标题 甲乙丙丁 }",
                "标题: 甲乙丙 ~ 1:5 →丁 ~ { 标题 丁甲乙丙 }",
                "标题: 甲乙丙 ~ 1:5 甲乙丙→ ~ { 标题 }",
                "正文: |⏎  甲⏎  乙 ~ 3:3 乙→ ~ { 正文 甲 }",
                "正文: |⏎  甲⏎  乙 ~ 2:3 甲→ ~ { 正文  乙 }",
                "标题: \"　甲\" ~ 1:7 甲→　乙 ~ { 标题 乙 }",
                // Where two overlap, the one further on is made.
                "标题: 甲乙丙 ~ 1:5 甲乙→丁|1:6 乙丙→戊 ~ { 标题 甲戊 }",
                "标题: 甲乙丙 ~ 1:5 甲乙→丁|1:7 丙→戊 ~ { 标题 丁戊 }",
                // What isn't there, or is elsewhere, or is taken as made already.
                "标题: 甲乙丙 ~ 1:5 乙→丁 ~ { 标题 甲乙丙 }",
                "标题: 甲乙丙 ~ 1:4 甲→丁 ~ { 标题 甲乙丙 }",
                "标题: 甲乙丙 ~ 1:9 甲→丁 ~ { 标题 甲乙丙 }",
                "标题: 甲乙丙 ~ 2:5 甲→丁 ~ { 标题 甲乙丙 }",
                "标题: 甲乙丙 ~ =1:5 甲→丁 ~ { 标题 甲乙丙 }",
                "标题: 甲 ~ 1:1 标题→正文 ~ { 标题 甲 }",
            })
    void aFileSaysWhatItSaysWithItsAmendments(String file, String amendments, String words) {
        assertThat(shown(words(file, amendments.split("\\|")))).isEqualTo(words);
    }

    /** Two files, and where the first says something else. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "标题: 甲 ~ 标题: '甲' ~ null",
                "标题: 甲⏎正文: 乙 ~ 标题: 甲⏎正文: 丙 ~ a.yaml:2:5",
                "标题: 甲 ~ 正文: 甲 ~ a.yaml:1:1",
                "标题: 甲 ~ 标题: [甲] ~ a.yaml:1:5",
                "标题: 甲⏎正文: 乙 ~ 标题: 甲 ~ a.yaml:2:1",
                "标题: 甲 ~ 标题: 甲⏎正文: 乙 ~ a.yaml:1:1",
                "正文: |⏎  甲⏎  乙 ~ 正文: |⏎  甲 ~ a.yaml:3:3",
                "正文: |⏎  甲⏎⏎ ~ 正文: 甲 ~ null",
            })
    void theFirstDifferenceIsFound(String one, String other, String place) {
        assertThat(String.valueOf(Wording.difference(words(one), words(other)))).isEqualTo(place);
    }

    /** One that goes on where the other has ended differs at its end. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"甲 ~ 甲乙 ~ a.yaml:1:1", "甲乙 ~ 甲 ~ a.yaml:1:2", "甲 ~ 甲 ~ null"})
    void alsoWhereOneIsTheStartOfTheOther(String one, String other, String place) {
        assertThat(String.valueOf(Wording.difference(letters(one), letters(other))))
                .isEqualTo(place);
    }

    private static List<Wording.Word> letters(String text) {
        List<Wording.Word> words = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            words.add(new Wording.Word(text.substring(i, i + 1), new Place("a.yaml", 1, i + 1)));
        }
        return words;
    }
}
