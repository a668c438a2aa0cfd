package org.hongtou.content.slip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Lines that YAML would take for something else than they were meant for: the text before, as it is mended, and what is
 * told. ¶ ends a line, ⇥ is a tab and ␣ a blank.
 */
final class LineSlipsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            标题: 甲¶␣␣¶正文: 乙 ~ 标题: 甲¶¶正文: 乙 ~ -
            标题: 甲¶¶⇥¶　¶正文: 乙 ~ 标题: 甲¶¶¶¶正文: 乙 ~ -
            标题: 甲¶---¶正文: 乙:丙: 丁¶-戊 ~ 标题: 甲¶#---¶#正文: 乙:丙: 丁¶#-戊 ~ 2:1 several-documents
            标题: 甲¶---¶标题: 乙¶---¶标题：丙 ~ 标题: 甲¶#---¶#标题: 乙¶#---¶#标题：丙 ~ 2:1 several-documents
            ⇥# 说明¶标题: 甲 ~ # 说明¶标题: 甲 ~ 1:1 tab(U+0009)
            """)
    void linesWithoutWordsAndFurtherDocumentsAreTakenOut(String text, String mended, String told) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        assertThat(found.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            抄送:¶-甲¶-乙 ~ 抄送:¶- 甲¶- 乙 ~ 2:1 no-blank-after-dash 3:1 no-blank-after-dash
            抄送:¶␣␣-甲¶␣␣- 乙 ~ 抄送:¶␣␣- 甲¶␣␣- 乙 ~ 2:3 no-blank-after-dash
            抄送:¶␣␣- 甲¶␣␣-乙 ~ 抄送:¶␣␣- 甲¶␣␣- 乙 ~ 3:3 no-blank-after-dash
            抄送:¶␣␣-¶␣␣-甲 ~ 抄送:¶␣␣-¶␣␣- 甲 ~ 3:3 no-blank-after-dash
            抄送: 甲¶-乙 ~ 抄送: 甲¶#-乙 ~ 2:1 stray-line(-乙)
            附件:¶␣␣-标题: 甲¶␣␣␣␣正文: 乙 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙 ~ 2:3 no-blank-after-dash
            附件:¶␣␣-标题：甲¶␣␣␣␣正文: 乙 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙 ~ 2:3 no-blank-after-dash 2:6 full-width-colon(标题)
            附件:¶␣␣-未知: 甲 ~ 附件:¶␣␣- '未知: 甲' ~ 2:3 no-blank-after-dash 2:6 colon-in-value
            抄送:¶␣␣· 甲¶␣␣· 乙 ~ 抄送:¶␣␣- 甲¶␣␣- 乙 ~ 2:3 other-dash(·) 3:3 other-dash(·)
            抄送:¶␣␣－ 甲¶␣␣— 乙¶␣␣* 丙 ~ 抄送:¶␣␣- 甲¶␣␣- 乙¶␣␣- 丙 ~ 2:3 other-dash(－) 3:3 other-dash(—) 4:3 other-dash(*)
            附件:¶␣␣－标题: 甲¶␣␣␣␣正文: 乙 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙 ~ 2:3 other-dash(－)
            附件:¶␣␣－　标题：甲¶␣␣－正文: 乙 ~ 附件:¶␣␣- 标题: 甲¶␣␣- 正文: 乙 ~ 2:3 other-dash(－) 2:7 full-width-colon(标题) 3:3 other-dash(－)
            附件:¶␣␣－　　未知: 甲 ~ 附件:¶␣␣- '未知: 甲' ~ 2:3 other-dash(－) 2:8 colon-in-value
            附件:¶- 甲¶· 乙 ~ 附件:¶- 甲¶- 乙 ~ 3:1 other-dash(·)
            附件:¶· 甲 ~ 附件:¶#· 甲 ~ 2:1 stray-line(· 甲)
            抄送:¶␣␣- 甲¶␣␣· ~ 抄送:¶␣␣- 甲¶␣␣- · ~ 3:3 no-dash
            """)
    void whatStandsForADashIsOne(String text, String mended, String told) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        assertThat(found.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙¶␣␣- 标题：丙¶␣␣␣␣正文：丁 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙¶␣␣- 标题: 丙¶␣␣␣␣正文: 丁 ~ 4:7 full-width-colon(标题) 5:7 full-width-colon(正文)
            附件:¶␣␣- 标题:甲¶␣␣␣␣正文: 乙 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙 ~ 2:7 no-blank-after-colon(标题)
            附件:¶␣␣- 标题：甲¶¶␣␣␣␣正文: 乙 ~ 附件:¶␣␣- 标题: 甲¶¶␣␣␣␣正文: 乙 ~ 2:7 full-width-colon(标题)
            附件:¶␣␣- 标题：甲¶␣␣␣正文: 乙 ~ 附件:¶␣␣- 标题：甲¶正文: 乙 ~ 3:4 indent(3|0)
            附件:¶␣␣- 标题：甲¶␣␣␣␣ ~ 附件:¶␣␣- 标题：甲¶ ~ -
            附件:¶-␣␣␣标题：甲¶␣␣␣␣正文：乙 ~ 附件:¶-␣␣␣标题: 甲¶␣␣␣␣正文: 乙 ~ 2:7 full-width-colon(标题) 3:7 full-width-colon(正文)
            """)
    void anItemThatIsAMappingHasItsKeysMended(String text, String mended, String told) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        assertThat(found.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            标题: 甲¶␣␣- 乙¶正文: 丙 ~ 标题: '甲¶␣␣- 乙'¶正文: 丙 ~ 2:3 list-under-value
            标题: 甲¶␣␣乙: 丙¶正文: 丁 ~ 标题: '甲¶␣␣乙: 丙'¶正文: 丁 ~ 2:4 colon-in-value
            标题: 甲¶␣␣正文: 丙 ~ 标题: 甲¶正文: 丙 ~ 2:3 indent(2|0)
            标题: 它's¶␣␣乙: 丙¶␣␣丁 ~ 标题: '它''s¶␣␣乙: 丙¶␣␣丁' ~ 2:4 colon-in-value
            标题: 甲¶␣␣乙 #3¶正文: 丙 ~ 标题: '甲¶␣␣乙 #3'¶正文: 丙 ~ 2:5 cut-value
            标题: 甲¶␣␣乙 # 三¶␣␣丁 ~ 标题: 甲¶␣␣乙 # 三¶␣␣#丁 ~ 3:3 stray-line(丁)
            标题: 甲¶␣␣乙: 丙 # 三¶␣␣丁 ~ 标题: '甲¶␣␣乙: 丙' # 三¶␣␣#丁 ~ 2:4 colon-in-value 3:3 stray-line(丁)
            标题: 甲: 乙¶␣␣丙 ~ 标题: '甲: 乙¶␣␣丙' ~ 1:6 colon-in-value
            标题:¶␣␣甲: 乙¶␣␣丙 ~ 标题:¶␣␣甲: 乙¶␣␣#丙 ~ 3:3 stray-line(丙)
            标题:¶␣␣甲¶␣␣乙: 丙 ~ 标题:¶␣␣'甲¶␣␣乙: 丙' ~ 3:4 colon-in-value
            标题:¶甲 ~ 标题:¶#甲 ~ 2:1 stray-line(甲)
            标题:¶␣甲¶正文:¶乙 ~ 标题:¶␣甲¶正文:¶#乙 ~ 4:1 stray-line(乙)
            标题:¶-甲¶正文: 乙 ~ 标题:¶- 甲¶正文: 乙 ~ 2:1 no-blank-after-dash
            """)
    void aValueThatGoesOnIsOneText(String text, String mended, String told) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        assertThat(found.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            标题: 甲¶乙¶丙¶正文: 丁 ~ 标题: 甲¶#乙¶#丙¶正文: 丁 ~ 2:1 stray-line(乙)
            标题 甲 ~ 标题: 甲 ~ 1:3 no-colon(标题)
            标题：甲 ~ 标题: 甲 ~ 1:3 full-width-colon(标题)
            标题；甲 ~ 标题: 甲 ~ 1:3 other-mark-for-colon(标题|；)
            未知：甲 ~ 未知: 甲 ~ 1:3 full-width-colon-unknown(未知)
            未知：甲¶标题：乙 ~ 未知: 甲¶标题: 乙 ~ 1:3 full-width-colon-unknown(未知) 2:3 full-width-colon(标题)
            标题: 甲¶正问：乙 ~ 标题: 甲¶正问: 乙 ~ 2:3 full-width-colon(正问)
            标题: 甲¶正文 乙 ~ 标题: 甲¶正文: 乙 ~ 2:3 no-colon(正文)
            标题: 甲¶正文 ~ 标题: 甲¶正文:␣ ~ 2:3 no-colon(正文)
            标题: 甲¶␣正文: 乙 ~ 标题: 甲¶正文: 乙 ~ 2:2 indent(1|0)
            标题: 甲¶- 乙¶- 丙 ~ 标题: 甲¶#- 乙¶#- 丙 ~ 2:1 list-under-value
            抄送:¶␣␣- 甲¶␣␣乙 ~ 抄送:¶␣␣- 甲¶␣␣- 乙 ~ 3:3 no-dash
            抄送:¶␣␣- 甲¶␣␣乙¶␣␣丙¶␣␣- 丁 ~ 抄送:¶␣␣- 甲¶␣␣- 乙¶␣␣- 丙¶␣␣- 丁 ~ 3:3 no-dash 4:3 no-dash
            抄送:¶␣␣- 甲¶␣- 乙¶␣- 丙 ~ 抄送:¶␣␣- 甲¶␣␣- 乙¶␣␣- 丙 ~ 3:2 indent(1|2)
            抄送:¶␣␣- 甲¶␣␣␣- 乙¶␣␣␣- 丙 ~ 抄送:¶␣␣- '甲¶␣␣␣- 乙¶␣␣␣- 丙' ~ 3:4 list-under-value 4:4 list-under-value
            抄送:¶␣␣- 甲¶- 乙 ~ 抄送:¶␣␣- 甲¶␣␣- 乙 ~ 3:1 indent(0|2)
            附件:¶␣␣- 标题: 甲¶␣␣␣正文: 乙 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙 ~ 3:4 indent(3|4)
            附件:¶␣␣- 标题: 甲¶␣␣␣␣␣正文: 乙¶␣␣␣␣␣供稿: 丙 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙¶␣␣␣␣供稿: 丙 ~ 3:6 indent(5|4)
            印发:¶␣␣机关: 甲¶␣日期: 乙 ~ 印发:¶␣␣机关: 甲¶␣␣日期: 乙 ~ 3:2 indent(1|2)
            印发:¶␣␣机关: 甲¶␣␣␣日期: 乙¶标题: 丙 ~ 印发:¶␣␣机关: 甲¶␣␣日期: 乙¶标题: 丙 ~ 3:4 indent(3|2)
            印发:¶␣␣␣␣机关:¶␣␣␣␣␣␣- 甲¶␣␣日期: 乙¶␣␣␣␣标题: 丙 ~ 印发:¶␣␣␣␣机关:¶␣␣␣␣␣␣- 甲¶␣␣␣␣日期: 乙¶␣␣␣␣标题: 丙 ~ 4:3 indent(2|4)
            ␣␣标题: 甲¶正文: 乙 ~ ␣␣标题: 甲¶␣␣正文: 乙 ~ 2:1 indent(0|2)
            ␣␣标题: 甲¶␣正文: 乙¶␣供稿: 丙 ~ ␣␣标题: 甲¶␣␣正文: 乙¶␣␣供稿: 丙 ~ 2:2 indent(1|2)
            ␣标题: 甲¶␣␣正文: 乙¶␣供稿: 丙 ~ ␣标题: 甲¶␣正文: 乙¶␣供稿: 丙 ~ 2:3 indent(2|1)
            附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙¶␣- 标题: 丙¶␣␣␣正文: 丁 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙¶␣␣- 标题: 丙¶␣␣␣␣正文: 丁 ~ 4:2 indent(1|2) 5:4 indent(3|4)
            附件:¶␣␣␣- 标题: 甲¶␣␣␣␣␣正文: 乙¶␣␣- 标题: 丙¶␣␣␣␣正文: 丁¶␣␣- 标题: 戊¶␣␣␣␣正文: 己 ~ 附件:¶␣␣␣- 标题: 甲¶␣␣␣␣␣正文: 乙¶␣␣␣- 标题: 丙¶␣␣␣␣␣正文: 丁¶␣␣␣- 标题: 戊¶␣␣␣␣␣正文: 己 ~ 4:3 indent(2|3) 5:5 indent(4|5) 6:3 indent(2|3) 7:5 indent(4|5)
            附件:¶␣␣- 标题: 甲¶␣␣␣- 标题: 乙¶␣␣␣␣␣正文: 丙¶␣␣- 标题: 丁¶␣␣␣␣正文: 戊 ~ 附件:¶␣␣- 标题: 甲¶␣␣- 标题: 乙¶␣␣␣␣正文: 丙¶␣␣- 标题: 丁¶␣␣␣␣正文: 戊 ~ 3:4 indent(3|2)
            附件:¶␣␣- 标题: 甲¶␣␣正文: 乙¶␣␣- 标题: 丙¶␣␣␣␣正文: 丁 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙¶␣␣- 标题: 丙¶␣␣␣␣正文: 丁 ~ 3:3 indent(2|4)
            印发:¶␣␣机关:¶␣␣␣␣- 甲¶␣␣- 乙¶␣␣日期: 丙 ~ 印发:¶␣␣机关:¶␣␣␣␣- 甲¶␣␣␣␣- 乙¶␣␣日期: 丙 ~ 4:3 indent(2|4)
            印发:¶␣␣机关:¶␣␣␣␣- 甲¶␣␣- 乙¶␣␣- 丙¶␣␣日期: 丁¶标题: 戊 ~ 印发:¶␣␣机关:¶␣␣␣␣- 甲¶␣␣␣␣- 乙¶␣␣␣␣- 丙¶␣␣日期: 丁¶标题: 戊 ~ 4:3 indent(2|4)
            附件:¶␣␣- 标题:¶␣␣␣␣␣␣- 甲¶␣␣␣␣正文: 乙¶␣␣␣␣␣- 丙 ~ 附件:¶␣␣- 标题:¶␣␣␣␣␣␣- 甲¶␣␣␣␣正文: '乙¶␣␣␣␣␣- 丙' ~ 5:6 list-under-value
            附件:¶␣␣- 标题: 甲¶␣␣␣␣␣正文: 乙¶␣␣␣␣供稿: 丙¶␣␣␣␣␣文种: 丁 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙¶␣␣␣␣供稿: 丙¶␣␣␣␣文种: 丁 ~ 3:6 indent(5|4) 5:6 indent(5|4)
            附件:¶␣␣- 标题: 甲¶␣␣␣␣␣正文: 乙¶␣␣- 标题: 丙¶␣␣␣␣␣正文: 丁 ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙¶␣␣- 标题: 丙¶␣␣␣␣正文: 丁 ~ 3:6 indent(5|4) 5:6 indent(5|4)
            标题: 甲 # 乙¶␣␣丙: 丁 ~ 标题: 甲 # 乙¶丙: 丁 ~ 2:3 indent(2|0)
            """)
    void aLineAtAWrongColumnStandsWhereItBelongs(String text, String mended, String told) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        assertThat(found.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            ---¶标题: 甲¶...
            --- # 说明¶标题: 甲
            ---⇥¶标题: 甲
            # 说明¶---¶标题: 甲
            标题: 甲¶...¶正文: 乙
            标题: 甲¶# 说明：乙¶␣␣# 说明: 丙¶正文: 丁
            抄送:¶␣␣-1¶␣␣-2
            抄送:¶␣␣--¶
            抄送:¶␣␣-　甲
            抄送:¶␣␣－甲
            抄送: 甲¶␣␣· 乙
            抄送:¶␣␣- - 甲¶␣␣␣␣- 乙
            抄送:¶␣␣- - - 甲¶␣␣␣␣␣␣- 乙¶␣␣␣␣- 丙¶␣␣- 丁
            抄送:¶␣␣-␣␣␣-⇥甲¶␣␣␣␣␣␣- 乙
            抄送:¶␣␣-¶␣␣␣␣甲¶␣␣-¶␣␣␣␣标题: 乙
            抄送:¶␣␣- -¶␣␣␣␣␣␣甲
            附件:¶␣␣- 标题：甲¶␣␣- 时间：乙
            附件:¶␣␣- 标题：甲
            标题: 甲¶␣␣乙
            标题: 甲¶␣␣正文：丙
            标题: 甲¶␣␣乙 # 三¶正文: 丙
            标题: 甲¶␣␣乙:丙
            附件:¶␣␣- 标题:¶␣␣␣␣␣正文: 乙
            印发:¶␣␣机关: 甲¶␣␣␣日期：乙¶标题: 丙
            标题: 甲¶抄送:¶- 乙¶正文: 丙
            """)
    void soundLinesAreLeftAsTheyAre(String text) {
        Mended mended = Mended.of(text);
        assertThat(mended.text()).isEqualTo(Mended.written(text));
        assertThat(mended.told()).isEqualTo("-");
    }
}
