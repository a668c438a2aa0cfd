package org.hongtou.proof.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.typeset.words.Likelihood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped list of typos: each is found, and none over the bounds of two words that everybody writes. */
class TypoFileTest {
    private static final Path WORDS = Path.of("src/main/resources/typeset/words.txt");
    /** Words up to so rare, in tenths of nats. */
    private static final int COMMON = 120;
    /** Pairs of words to try for each typo. */
    private static final int FEW = 20;

    private static final List<Typo> ALL = Stream.of("typo", "variant")
            .flatMap(code -> TypoFile.shipped().typos(code).stream())
            .toList();

    @Test
    void thereAreEnoughAndEachNamesItsSource() {
        assertThat(TypoFile.shipped().typos("typo")).hasSizeGreaterThan(400);
        assertThat(ALL).allSatisfy(typo -> {
            assertThat(typo.source()).as(typo.wrong()).isNotBlank();
            assertThat(typo.wrong()).isNotEqualTo(typo.right());
        });
        assertThat(ALL.stream().map(Typo::wrong)).doesNotHaveDuplicates();
    }

    @Test
    void eachIsFoundBetweenMarksAndLeftAloneInTheTextsWhereItIsRight() {
        List<String> missed = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (Typo typo : ALL) {
            if (!TypoCheck.isMeant("，" + typo.wrong() + "，", 1, typo)) {
                missed.add(typo.wrong());
            }
            for (String longer : typo.rightIn()) {
                String text = "，" + longer.replace("…", "群众受益，") + "的。";
                if (TypoCheck.isMeant(text, text.indexOf(typo.wrong()), typo)) {
                    told.add(text);
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(told).isEmpty();
    }

    /** 自己 ends and 经营 begins as 己经 does: no pair of common words is taken for a typo. */
    @Test
    void noTwoCommonWordsMakeATypo() throws IOException {
        Map<String, List<String>> ending = new HashMap<>();
        Map<String, List<String>> beginning = new HashMap<>();
        for (String word : commonWords()) {
            for (int i = 1; i < word.length(); i++) {
                ending.computeIfAbsent(word.substring(i), end -> new ArrayList<>())
                        .add(word);
                beginning
                        .computeIfAbsent(word.substring(0, i), start -> new ArrayList<>())
                        .add(word);
            }
        }
        int tried = 0;
        List<String> told = new ArrayList<>();
        for (Typo typo : ALL) {
            String wrong = typo.wrong();
            for (int i = 1; i < wrong.length(); i++) {
                for (String first : few(ending, wrong.substring(0, i))) {
                    for (String second : few(beginning, wrong.substring(i))) {
                        tried++;
                        if (TypoCheck.isMeant("，" + first + second + "，", 1 + first.length() - i, typo)) {
                            told.add(wrong + " " + first + "|" + second);
                        }
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(10_000);
        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "他自己经营一家书店。",
                "由群众自己经办。",
                "这叫做为民办事。",
                "工程至使用年限届满。",
                "上千部手机已经登记。",
                "既使群众受益，又使企业减负。",
                "联系入户走访的干部。",
                "以人为中心须久久为功。",
                "农民工做工结束后结算。",
                "本月未完成的下月补报。",
                "按排名先后公布。",
                "负责入库登记。",
                "双方计划年底见面。",
                "记录人员名单附后。",
                "周末能够办理。"
            })
    void sentencesInWhichTheSameCharactersAreRightAreLeftAlone(String sentence) {
        assertThat(ALL.stream()
                        .filter(typo -> sentence.contains(typo.wrong()))
                        .filter(typo -> TypoCheck.isMeant(sentence, sentence.indexOf(typo.wrong()), typo)))
                .isEmpty();
    }

    private static List<String> few(Map<String, List<String>> words, String part) {
        List<String> all = words.getOrDefault(part, List.of());
        return all.subList(0, Math.min(FEW, all.size()));
    }

    /** Words of two to four characters, the most common first. */
    private static List<String> commonWords() throws IOException {
        return Files.readAllLines(WORDS, StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(' ')))
                .filter(word -> word.length() >= 2 && word.length() <= 4)
                .map(word -> Map.entry(Likelihood.rarity(word, 0, word.length(), Integer.MAX_VALUE), word))
                .filter(word -> word.getKey() <= COMMON)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }
}
