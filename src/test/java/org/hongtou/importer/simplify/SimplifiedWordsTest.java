package org.hongtou.importer.simplify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words and sentences, and what they are in simplified characters. */
class SimplifiedWordsTest {
    private static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text);
        for (Edit edit : Conversion.of(text, ScriptEvidence.of(text).isTraditional(true))) {
            simplified.replace(edit.from(), edit.to(), edit.text());
        }
        return simplified.toString();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/simplify/words.tsv", delimiter = '\t')
    void aWordIsMadeSimplifiedAsAWhole(String traditional, String simplified) {
        assertThat(simplified(traditional)).isEqualTo(simplified);
    }

    /** Each has words that conversion by characters or by words of other texts would change. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "桐岭县在乾隆年间修的瞭望塔，给来往的人以慰藉，如今一片狼藉。",
                "原著力求还原，巨著问世，名著作者到场，编著的论著获益甚夥。",
                "于谦、毕昇、陈昇平、沈思远、沈静、钱锺书、锺南、魏徵、於期的事迹。",
                "皇后镇、里程碑、干部、只争朝夕、面粉、发展、台风、周末、覆盖、答复、征收、了解。",
                "机器打坏了，水土坏死，捏坏一只，拉坏两只，一坏一好。",
                "乾元镇、滙丰路、濛江、钜大公司、沖绳街、宫商角徵羽、幺麽小丑、束脩。",
                "余姚市的余额、头发和发展、山谷和稻谷、松树和放松、叶韵、千里之外。"
            })
    void simplifiedTextStaysAsItIs(String text) {
        assertThat(simplified(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/simplify/words.tsv", delimiter = '\t')
    void whatIsSimplifiedOnceIsNotChangedAgain(String traditional, String simplified) {
        String sentence = "我们发现这里写着：" + simplified + "。";
        assertThat(simplified(sentence)).isEqualTo(sentence);
    }
}
