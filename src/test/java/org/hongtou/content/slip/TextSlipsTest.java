package org.hongtou.content.slip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts under a bar, keys and blanks that YAML would trip over: the text before, as it is mended, and what is
 * told, - for nothing. ¶ ends a line, ⇥ is a tab and ␣ a blank.
 */
final class TextSlipsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            正文: |¶甲¶乙¶标题: 丙 ~ 正文: |¶␣␣甲¶␣␣乙¶标题: 丙 ~ 2:1 text-not-indented(2|0)
            正文: |¶␣␣甲¶乙¶丙¶␣␣丁¶戊¶标题: 己 ~ 正文: |¶␣␣甲¶␣␣乙¶␣␣丙¶␣␣丁¶␣␣戊¶标题: 己 ~ 3:1 text-not-indented(2|0) 6:1 text-not-indented(2|0)
            正文: |¶␣甲¶乙 ~ 正文: |¶␣甲¶␣乙 ~ 3:1 text-not-indented(1|0)
            正文: |¶␣␣␣␣甲¶␣␣乙¶标题: 丙 ~ 正文: |¶␣␣␣␣甲¶␣␣␣␣乙¶标题: 丙 ~ 3:3 text-not-indented(4|2)
            正文: |¶⇥甲¶⇥乙¶标题: 丙 ~ 正文: |¶␣␣甲¶␣␣乙¶标题: 丙 ~ 2:1 tab
            正文: |¶␣␣甲¶⇥乙¶⇥丙¶␣␣丁¶⇥戊 ~ 正文: |¶␣␣甲¶␣␣乙¶␣␣丙¶␣␣丁¶␣␣戊 ~ 3:1 tab 6:1 tab
            正文: |¶¶␣␣甲¶␣¶␣␣⇥¶␣␣乙 ~ 正文: |¶¶␣␣甲¶¶␣␣⇥¶␣␣乙 ~ -
            正文: >¶␣␣甲¶␣␣⇥¶␣␣乙 ~ 正文: >¶␣␣甲¶¶␣␣乙 ~ -
            正文: |¶⇥¶␣␣甲 ~ 正文: |¶¶␣␣甲 ~ -
            正文: |4¶␣␣␣␣甲¶␣␣乙 ~ 正文: |4¶␣␣␣␣甲¶␣␣␣␣乙 ~ 3:3 text-not-indented(4|2)
            正文: |2¶␣␣␣␣甲¶␣␣乙¶丙 ~ 正文: |2¶␣␣␣␣甲¶␣␣乙¶␣␣丙 ~ 4:1 text-not-indented(2|0)
            正文: |2-¶␣␣甲¶丙 ~ 正文: |2-¶␣␣甲¶␣␣丙 ~ 3:1 text-not-indented(2|0)
            正文: |0¶␣␣甲 ~ 正文: '|0¶␣␣甲' ~ 1:5 value-starts-with(|)
            正文: |++¶␣␣甲 ~ 正文: '|++¶␣␣甲' ~ 1:5 value-starts-with(|)
            正文: |- 甲 ~ 正文: '|- 甲' ~ 1:5 value-starts-with(|)
            正文: ｜¶␣␣甲 ~ 正文: |¶␣␣甲 ~ 1:5 full-width-bar
            正文: ｜-¶␣␣甲 ~ 正文: |-¶␣␣甲 ~ 1:5 full-width-bar
            正文: >¶␣␣甲¶␣␣乙 ~ 正文: >¶␣␣甲¶␣␣乙 ~ 1:5 folded-text(2)
            正文: >¶␣␣甲¶␣␣乙¶¶␣␣丙 ~ 正文: >¶␣␣甲¶␣␣乙¶¶␣␣丙 ~ 1:5 folded-text(3)
            正文: >¶␣␣甲¶乙 ~ 正文: >¶␣␣甲¶␣␣乙 ~ 3:1 text-not-indented(2|0) 1:5 folded-text(2)
            附件:¶␣␣- |¶␣␣甲¶␣␣- 乙 ~ 附件:¶␣␣- |¶␣␣␣␣甲¶␣␣- 乙 ~ 3:3 text-not-indented(4|2)
            附件:¶- |¶甲¶- 乙¶标题: 丙 ~ 附件:¶- |¶␣␣甲¶- 乙¶标题: 丙 ~ 3:1 text-not-indented(2|0)
            正文: |¶␣␣甲¶- 乙¶标题: 丙 ~ 正文: |¶␣␣甲¶␣␣- 乙¶标题: 丙 ~ 3:1 text-not-indented(2|0)
            正文: |¶甲¶--- ~ 正文: |¶␣␣甲¶#--- ~ 2:1 text-not-indented(2|0) 3:1 several-documents
            正文: |¶␣␣甲¶时间：乙¶标题: 丙 ~ 正文: |¶␣␣甲¶␣␣时间：乙¶标题: 丙 ~ 3:1 text-not-indented(2|0)
            正文: |¶␣␣甲¶标题：乙 ~ 正文: |¶␣␣甲¶标题: 乙 ~ 3:3 full-width-colon(标题)
            正文: |¶␣␣甲¶标体：乙 ~ 正文: |¶␣␣甲¶标体: 乙 ~ 3:3 full-width-colon(标体)
            正文: |¶␣␣甲¶各单位，请注意: 乙 ~ 正文: |¶␣␣甲¶␣␣各单位，请注意: 乙 ~ 3:1 text-not-indented(2|0)
            正文: |¶␣␣甲¶这是一个超过十六个字的句子里面的话: 乙 ~ 正文: |¶␣␣甲¶␣␣这是一个超过十六个字的句子里面的话: 乙 ~ 3:1 text-not-indented(2|0)
            附件:¶␣␣- 正文: |¶␣␣␣␣␣␣甲¶␣␣␣␣标题: 乙¶␣␣- 正文: |¶␣␣␣␣丙¶␣␣␣␣标题: 丁 ~ 附件:¶␣␣- 正文: |¶␣␣␣␣␣␣甲¶␣␣␣␣标题: 乙¶␣␣- 正文: |¶␣␣␣␣␣␣丙¶␣␣␣␣标题: 丁 ~ 6:5 text-not-indented(6|4)
            附件:¶␣␣- 正文: |¶␣␣␣␣␣␣甲¶␣␣标题: 乙 ~ 附件:¶␣␣- 正文: |¶␣␣␣␣␣␣甲¶␣␣␣␣标题: 乙 ~ 4:3 indent(2|4)
            附件:¶␣␣- 正文: |¶␣␣␣␣␣␣甲¶␣␣时间: 乙 ~ 附件:¶␣␣- 正文: |¶␣␣␣␣␣␣甲¶␣␣␣␣␣␣时间: 乙 ~ 4:3 text-not-indented(6|2)
            正文: |¶␣␣甲¶␣␣文种: 乙¶␣␣成文日期：丙¶␣␣标题：丁 ~ 正文: |¶␣␣甲¶␣␣文种: 乙¶␣␣成文日期：丙¶␣␣标题：丁 ~ 3:3 key-in-text(文种|0) 4:3 key-in-text(成文日期|0)
            附件:¶␣␣- 正文: |¶␣␣␣␣␣␣甲¶␣␣␣␣␣␣文种：乙 ~ 附件:¶␣␣- 正文: |¶␣␣␣␣␣␣甲¶␣␣␣␣␣␣文种：乙 ~ 4:7 key-in-text(文种|4)
            正文: |¶␣␣甲¶␣␣␣␣文种 ：乙: 丙 ~ 正文: |¶␣␣甲¶␣␣␣␣文种 ：乙: 丙 ~ 3:5 key-in-text(文种|0)
            - |¶甲 ~ - |¶␣␣甲 ~ 2:1 text-not-indented(2|0)
            正文: |¶␣␣文种：甲 ~ 正文: |¶␣␣文种：甲 ~ 2:3 key-in-text(文种|0)
            """)
    void textUnderABarGoesOnAsFarAsItWasMeantTo(String text, String mended, String told) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        assertThat(found.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            "标题":甲 ~ '"标题":甲' ~ 1:5 text-after-quote(")
            "标题: 甲 ~ '"标题: 甲' ~ 1:1 unclosed-quote(")
            标题　：甲 ~ 标题　: 甲 ~ 1:4 full-width-colon(标题)
            标题：　甲 ~ 标题: 甲 ~ 1:3 full-width-colon(标题)
            标题:　甲 ~ 标题: 甲 ~ 1:4 full-width-blank(标题|U+3000)
            标题:　 ~ 标题:␣ ~ 1:4 full-width-blank(标题|U+3000)
            标题: 　甲 ~ 标题: 甲 ~ 1:4 full-width-blank(标题|U+3000)
            标题:⇥甲 ~ 标题: 甲 ~ 1:4 tab-after-colon(标题)
            标题: ⇥甲 ~ 标题: 甲 ~ 1:5 tab-after-colon(标题)
            标题:⇥"甲⇥乙" ~ 标题: "甲⇥乙" ~ 1:4 tab-after-colon(标题)
            标题:甲 ~ 标题: 甲 ~ 1:3 no-blank-after-colon(标题)
            标题： ~ 标题:␣ ~ 1:3 full-width-colon(标题)
            标题﹕甲¶正文︰乙¶供稿∶丙¶机关ː丁¶日期꞉戊 ~ 标题: 甲¶正文: 乙¶供稿: 丙¶机关: 丁¶日期: 戊 ~ 1:3 full-width-colon(标题) 2:3 full-width-colon(正文) 3:3 full-width-colon(供稿) 4:3 full-width-colon(机关) 5:3 full-width-colon(日期)
            标题;甲¶正文=乙 ~ 标题: 甲¶正文: 乙 ~ 1:3 other-mark-for-colon(标题|;) 2:3 other-mark-for-colon(正文|=)
            题：甲 ~ 题: 甲 ~ 1:2 full-width-colon(题)
            标题⇥甲 ~ 标题: 甲 ~ 1:3 no-colon(标题)
            标题　甲 ~ 标题: 甲 ~ 1:3 no-colon(标题)
            一二三四五六七八九十一二三四五六七八九十一二三四五：乙 ~ 一二三四五六七八九十一二三四五六七八九十一二三四五: 乙 ~ 1:26 full-width-colon-unknown(一二三四五六七八九十一二三四五六七八九十一二三四五)
            标题:¶␣␣正文:甲 ~ 标题:¶␣␣正文: 甲 ~ 2:5 no-blank-after-colon(正文)
            标题: a¶： b ~ 标题: a¶#： b ~ 2:1 stray-line(： b)
            "题" :⇥甲 ~ "题" : 甲 ~ 1:6 tab-after-colon(题)
            "题': 甲 ~ '"题'': 甲' ~ 1:1 unclosed-quote(")
            """)
    void keysArePartedFromTheirValues(String text, String mended, String told) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        assertThat(found.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            ⇥标题: 甲 ~ 标题: 甲 ~ 1:1 tab(U+0009)
            标题:¶⇥甲 ~ 标题:¶␣␣甲 ~ 2:1 tab(U+0009)
            标题:¶⇥正文: 甲¶⇥供稿: 乙 ~ 标题:¶␣␣正文: 甲¶␣␣供稿: 乙 ~ 2:1 tab(U+0009)
            印发:¶␣␣机关: 甲¶⇥日期: 乙¶标题: 丙 ~ 印发:¶␣␣机关: 甲¶␣␣日期: 乙¶标题: 丙 ~ 3:1 tab(U+0009)
            印发:¶　　机关: 甲¶　　日期: 乙 ~ 印发:¶␣␣机关: 甲¶␣␣日期: 乙 ~ 2:1 full-width-indent(U+3000)
            印发:¶　机关: 甲¶　日期: 乙 ~ 印发:¶␣␣机关: 甲¶␣␣日期: 乙 ~ 2:1 full-width-indent(U+3000)
            　标题：甲¶　正文：乙¶供稿：丙 ~ 标题: 甲¶正文: 乙¶供稿: 丙 ~ 1:1 full-width-indent(U+3000) 1:4 full-width-colon(标题) 2:4 full-width-colon(正文) 3:3 full-width-colon(供稿)
            抄送:¶⇥- 甲¶⇥- 乙 ~ 抄送:¶␣␣- 甲¶␣␣- 乙 ~ 2:1 tab(U+0009)
            抄送:¶␣␣- 甲¶⇥- 乙 ~ 抄送:¶␣␣- 甲¶␣␣- 乙 ~ 3:1 tab(U+0009)
            抄送:¶␣⇥- 甲 ~ 抄送:¶␣␣- 甲 ~ 2:2 tab(U+0009)
            附件:¶␣␣- 标题: 甲¶⇥⇥正文: 乙¶⇥- 标题: 丙 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙¶␣␣- 标题: 丙 ~ 3:1 tab(U+0009)
            标题: 甲¶⇥乙 ~ 标题: 甲¶#乙 ~ 2:1 tab(U+0009) 2:2 stray-line(乙)
            标题: 甲¶␣␣⇥乙 ~ 标题: 甲¶#乙 ~ 2:3 tab(U+0009) 2:4 stray-line(乙)
            标题:¶␣␣⇥甲: 乙 ~ 标题:¶␣␣甲: 乙 ~ 2:3 tab(U+0009)
            ⇥标题: 甲¶⇥正文: 乙¶供稿: 丙¶⇥文种: 丁 ~ 标题: 甲¶正文: 乙¶供稿: 丙¶文种: 丁 ~ 1:1 tab(U+0009) 4:1 tab(U+0009)
            ␣　标题: 甲 ~ 标题: 甲 ~ 1:2 full-width-indent(U+3000)
            标题: 甲¶␣正文: 乙 ~ 标题: 甲¶正文: 乙 ~ 2:2 indent(1|0)
            """)
    void blanksThatYamlDoesntKnowAreTakenForThoseItDoes(String text, String mended, String told) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        assertThat(found.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            正文: |¶␣␣甲¶␣␣乙¶标题: 丙
            正文: |¶␣⇥甲
            正文: |¶␣␣甲¶␣␣␣␣乙
            正文: |+2¶␣␣甲
            正文: |+¶␣␣甲
            正文: |-¶␣␣甲
            正文: |# 说明¶␣␣甲
            正文: | # 说明¶␣␣甲
            正文: |　¶␣␣甲
            正文: ｜甲¶␣␣乙
            正文: >¶␣␣甲¶¶␣␣乙
            正文: >¶␣␣甲
            附件:¶␣␣- |¶␣␣␣␣甲¶␣␣␣␣乙¶␣␣- 丙
            附件:¶- |¶␣␣甲¶- 乙
            正文: |¶␣␣甲¶# 乙¶标题: 丙
            正文: |¶␣␣甲¶时间: 乙¶标题: 丙
            正文: |¶␣␣甲¶这里正好有十六个字的一句话吗吗: 乙
            正文: |¶␣␣时间:文种：乙
            正文: |
            正文: >
            正文: |¶
            正文:¶␣␣|¶␣␣甲
            正文: |¶␣␣：甲
            "标题": 甲
            '标题' : 甲
            标题 : 甲
            标题　: 甲
            标题:␣␣甲
            标题:⇥
            标题＝甲
            标题: 甲
            题 甲
            标题、甲
            标题: 甲¶，标题: 乙
            标题: 甲¶一二三四五六七八九十一二三四五六七八九十一二三四五: 乙
            一二三四五六七八九十一二三四五六七八九十一二三四五六：乙
            '题"' : 甲
            标题 甲: 乙
            一二三四五六七八九十一二三四五六七八九十一二三四: 甲
            标题: 甲¶␣␣　乙
            标题:¶␣␣　甲
            标题:¶␣　⇥甲
            """)
    void soundTextsAndKeysAreLeftAsTheyAre(String text) {
        Mended mended = Mended.of(text);
        assertThat(mended.text()).isEqualTo(Mended.written(text));
        assertThat(mended.told()).isEqualTo("-");
    }
}
