package org.hongtou.content.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What lines of body text come to be, each block with its line, and what is told (- for nothing).
 * ¶ ends a line, ⇥ is a tab; ‖ parts blocks.
 */
final class BodyLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            甲⇥乙¶丙⇥丁 ~ 1 表 甲/乙 = 丙/丁 ~ -
            甲⇥乙 ~ 1 PARAGRAPH 甲 乙 ~ 1:2 tab-line
            甲⇥¶乙⇥ ~ 1 PARAGRAPH 甲 ‖ 2 PARAGRAPH 乙 ~ -
            甲⇥乙¶丙⇥丁¶戊 ~ 1 表 甲/乙 = 丙/丁 ‖ 3 PARAGRAPH 戊 ~ -
            戊¶甲⇥乙¶丙⇥丁 ~ 1 PARAGRAPH 戊 ‖ 2 表 甲/乙 = 丙/丁 ~ -
            甲⇥乙¶丙⇥丁¶¶戊⇥己¶庚⇥辛 ~ 1 表 甲/乙 = 丙/丁 ‖ 4 表 戊/己 = 庚/辛 ~ -
            ⇥¶甲⇥乙¶丙⇥丁 ~ 2 表 甲/乙 = 丙/丁 ~ -
            ⇥¶⇥¶甲⇥乙¶丙⇥丁¶⇥ ~ 3 表 甲/乙 = 丙/丁 / ~ -
            ⇥甲。¶甲⇥乙¶丙⇥丁 ~ 1 PARAGRAPH 甲。 ‖ 2 表 甲/乙 = 丙/丁 ~ -
            ⇥甲¶甲⇥乙¶丙⇥丁 ~ 1 表 /甲 = 甲/乙 丙/丁 ~ -
            ⇥⇥甲¶甲⇥乙¶丙⇥丁 ~ 1 PARAGRAPH 甲 ‖ 2 表 甲/乙 = 丙/丁 ~ -
            甲⇥乙¶丙⇥丁¶⇥完。 ~ 1 表 甲/乙 = 丙/丁 ‖ 3 PARAGRAPH 完。 ~ -
            甲⇥乙¶丙⇥丁¶⇥⇥完 ~ 1 表 甲/乙 = 丙/丁 ‖ 3 PARAGRAPH 完 ~ -
            甲⇥乙¶丙⇥丁¶⇥完 ~ 1 表 甲/乙 = 丙/丁 /完 ~ -
            甲⇥乙¶丙⇥丁¶⇥⇥ ~ 1 表 甲/乙 = 丙/丁 ~ -
            甲⇥乙¶丙⇥丁¶注：⇥完 ~ 1 表 甲/乙 = 丙/丁 ‖ 3 TABLE_NOTE 注： 完 ~ -
            甲⇥乙¶丙⇥丁¶注：⇥完¶⇥说明。 ~ 1 表 甲/乙 = 丙/丁 ‖ 3 TABLE_NOTE 注： 完 ‖ 4 PARAGRAPH 说明。 ~ -
            表1　收入⇥¶县⇥数¶甲⇥3 ~ 2 表[表1　收入|] 县/数 = 甲/3 ~ -
            单位：万元⇥¶县⇥数¶甲⇥3 ~ 2 表[|单位：万元] 县/数 = 甲/3 ~ -
            表1　收入¶⇥单位：万元¶县⇥数¶甲⇥3 ~ 3 表[表1　收入|单位：万元] 县/数 = 甲/3 ~ -
            1.⇥加强领导¶2.⇥加强检查¶3.⇥加强督办 ~ 1 HEADING_3 1. 加强领导 ‖ 2 HEADING_3 2. 加强检查 ‖ 3 HEADING_3 3. 加强督办 ~ -
            1.⇥加强⇥领导¶2.⇥加强⇥检查 ~ 1 表 1./加强/领导 = 2./加强/检查 ~ -
            一、⇥加强领导¶县⇥数¶甲⇥3 ~ 1 HEADING_1 一、 加强领导 ‖ 2 表 县/数 = 甲/3 ~ -
            县⇥数⇥备注¶甲⇥3⇥无¶乙⇥4 ~ 1 PARAGRAPH 县 数 备注 ‖ 2 PARAGRAPH 甲 3 无 ‖ 3 PARAGRAPH 乙 4 ~ 3:1 tab-cells(2|3)
            县⇥数⇥备注¶甲⇥3⇥无¶乙⇥4⇥无⇥余 ~ 1 PARAGRAPH 县 数 备注 ‖ 2 PARAGRAPH 甲 3 无 ‖ 3 PARAGRAPH 乙 4 无 余 ~ 3:1 tab-cells(4|3)
            县⇥数¶甲⇥3⇥无 ~ 1 PARAGRAPH 县 数 ‖ 2 PARAGRAPH 甲 3 无 ~ 1:2 tab-line 2:2 tab-line
            县⇥数⇥备注¶甲⇥3⇥无¶合计⇥ ~ 1 PARAGRAPH 县 数 备注 ‖ 2 PARAGRAPH 甲 3 无 ‖ 3 PARAGRAPH 合计 ~ 3:1 tab-cells(2|3)
            县⇥数⇥备注¶甲⇥3⇥无¶⇥⇥ ~ 1 表 县/数/备注 = 甲/3/无 // ~ -
            县⇥数⇥备注¶甲⇥3⇥无¶¶乙⇥4 ~ 1 表 县/数/备注 = 甲/3/无 ‖ 4 PARAGRAPH 乙 4 ~ 4:2 tab-line
            填表人：⇥审核人： ~ 1 PARAGRAPH 填表人： 审核人： ~ 1:5 tab-line
            ⇥填表人：⇥审核人： ~ 1 PARAGRAPH 填表人： 审核人： ~ 1:1 tab-line
            2026年名单⇥⇥¶姓名⇥电话⇥单位¶章珂⇥1⇥局 ~ 1 表 2026年名单// = 姓名/电话/单位 章珂/1/局 ~ 1:1 tab-title(2026年名单)
            2026年名单⇥¶姓名⇥电话¶章珂⇥1 ~ 1 表 2026年名单/ = 姓名/电话 章珂/1 ~ -
            2026年名单⇥⇥¶姓名⇥电话⇥单位 ~ 1 表 2026年名单// = 姓名/电话/单位 ~ -
            2026年名单⇥⇥¶姓名⇥⇥¶章珂⇥1⇥局 ~ 1 表 2026年名单// = 姓名// 章珂/1/局 ~ -
            甲⇥乙¶**丙**⇥丁{居右} ~ 1 表 甲/乙 = [STRONG 丙]/丁@RIGHT ~ -
            |甲⇥|乙|¶|丙|丁| ~ 1 表 甲/乙 丙/丁 ~ -
            甲｜⇥乙¶丙⇥丁 ~ 1 表 甲｜/乙 = 丙/丁 ~ -
            §　甲⇥　　乙¶丙⇥丁　§ ~ 1 表 >甲/>>乙 = 丙/丁 ~ -
            ⇥单位：万元¶甲⇥乙¶丙⇥丁 ~ 2 表[|单位：万元] 甲/乙 = 丙/丁 ~ -
            甲{另页}⇥乙¶丙⇥丁 ~ 1 表 甲/乙 = 丙/丁 ~ 1:1 cell-marker(甲{另页})
            {另页}¶甲⇥乙¶丙⇥丁 ~ 2 表 甲/乙 = 丙/丁 ~ 1:1 marker-without-effect
            """)
    void rowsWithTabsAreATableWhereTheyPartWords(String text, String blocks, String told) {
        Shown shown = Shown.lines(text);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            "甲¶乙"⇥丙¶丁⇥戊 ~ 1 表 甲⏎乙/丙 = 丁/戊 ~ -
            甲⇥"乙¶丙"¶丁⇥戊 ~ 1 表 甲/乙⏎丙 = 丁/戊 ~ -
            甲⇥"乙¶¶丙"⇥丁¶戊⇥己⇥庚 ~ 1 表 甲/乙⏎⏎丙/丁 = 戊/己/庚 ~ -
            "甲""乙"⇥丙¶丁⇥戊 ~ 1 表 甲"乙/丙 = 丁/戊 ~ -
            "甲""乙⇥丙¶丁⇥戊 ~ 1 表 "甲""乙/丙 = 丁/戊 ~ -
            "甲"⇥丙¶丁⇥"戊" ~ 1 表 "甲"/丙 = 丁/"戊" ~ -
            "甲""¶乙"⇥丙¶丁⇥戊 ~ 1 表 甲"⏎乙/丙 = 丁/戊 ~ -
            "甲¶乙""丙""丁"⇥戊¶己⇥庚 ~ 1 表 甲⏎乙"丙"丁/戊 = 己/庚 ~ -
            "甲¶乙"丙⇥丁¶戊⇥己 ~ 1 PARAGRAPH "甲 ‖ 2 表 乙"丙/丁 = 戊/己 ~ -
            "甲¶乙⇥丙"¶丁⇥戊 ~ 1 PARAGRAPH "甲 ‖ 2 表 乙/丙" = 丁/戊 ~ -
            "甲¶乙"⇥"丙¶丁"¶戊⇥己 ~ 1 表 甲⏎乙/丙⏎丁 = 戊/己 ~ -
            甲⇥""¶乙⇥丙 ~ 1 表 甲/"" = 乙/丙 ~ -
            ""⇥甲¶乙⇥丙 ~ 1 表 ""/甲 = 乙/丙 ~ -
            \"""甲\"""⇥乙¶丙⇥丁 ~ 1 表 "甲"/乙 = 丙/丁 ~ -
            "甲¶乙"¶丙⇥丁 ~ 1 PARAGRAPH "甲 ‖ 2 PARAGRAPH 乙" ‖ 3 PARAGRAPH 丙 丁 ~ 3:2 tab-line
            甲"乙¶丙"⇥丁 ~ 1 PARAGRAPH 甲"乙 ‖ 2 PARAGRAPH 丙" 丁 ~ 2:3 tab-line
            "甲⇥乙¶丙"⇥丁 ~ 1 表 "甲/乙 = 丙"/丁 ~ -
            """)
    void aCellOfSeveralLinesStandsInQuotes(String text, String blocks, String told) {
        Shown shown = Shown.lines(text);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            甲⇥乙。 ~ 1 PARAGRAPH 甲 乙。 ~ 1:2 tab-line
            表1　收入¶| 甲 | ~ 2 表[表1　收入|] 甲 ~ -
            表1　收入{居右}¶| 甲 | ~ 2 表[表1　收入|] 甲 ~ 1:1 marker-without-effect
            单位：万元{居右}¶| 甲 | ~ 2 表[|单位：万元] 甲 ~ 1:1 marker-without-effect
            表1　收入¶表2　支出¶| 甲 | ~ 1 PARAGRAPH 表1　收入 ‖ 3 表[表2　支出|] 甲 ~ -
            表1　收入¶单位：元¶表2　支出¶| 甲 | ~ 1 PARAGRAPH 表1　收入 ‖ 2 PARAGRAPH 单位：元 ‖ 4 表[表2　支出|] 甲 ~ -
            单位：元¶表1　收入¶单位：万元¶| 甲 | ~ 1 PARAGRAPH 单位：元 ‖ 2 PARAGRAPH 表1　收入 ‖ 4 表[|单位：万元] 甲 ~ -
            表1　收入¶¶| 甲 |¶注：乙¶注：丙¶丁 ~ 3 表[表1　收入|] 甲 ‖ 4 TABLE_NOTE 注：乙 ‖ 5 TABLE_NOTE 注：丙 ‖ 6 PARAGRAPH 丁 ~ -
            | 甲 |¶注：乙{居右} ~ 1 表 甲 ‖ 2 TABLE_NOTE 注：乙 ~ 2:1 marker-without-effect
            | 甲 |¶乙¶注：丙 ~ 1 表 甲 ‖ 2 PARAGRAPH 乙 ‖ 3 PARAGRAPH 注：丙 ~ -
            | 甲 |¶表1　收入¶注：乙 ~ 1 表 甲 ‖ 2 PARAGRAPH 表1　收入 ‖ 3 PARAGRAPH 注：乙 ~ -
            | 甲 |¶{另页}¶注：乙 ~ 1 表 甲 ‖ 3 PARAGRAPH 另页 注：乙 ~ -
            注：乙 ~ 1 PARAGRAPH 注：乙 ~ -
            {另页}¶甲 ~ 2 PARAGRAPH 另页 甲 ~ -
            {另页}¶| 甲 | ~ 2 表 甲 ~ 1:1 marker-without-effect
            {另页}¶![](a.png) ~ 2 图a.png ~ 1:1 marker-without-effect
            {另页}¶{另页}¶甲 ~ 3 PARAGRAPH 另页 甲 ~ -
            {另页} ~ - ~ 1:1 marker-alone({另页})
            {居右} ~ - ~ 1:1 marker-alone({居右})
            {另页}{居右}¶甲 ~ 2 PARAGRAPH 甲 ~ 1:1 marker-alone({另页}{居右})
            甲{另页}{居右} ~ 1 PARAGRAPH RIGHT 另页 甲 ~ -
            表1　收入{另页} ~ 1 PARAGRAPH 另页 表1　收入 ~ -
            表1　收入¶![](a.png) ~ 1 PARAGRAPH 表1　收入 ‖ 2 图a.png ~ -
            ![](a.png){居右} ~ 1 图a.png ~ 1:1 marker-without-effect
            \\![](a.png) ~ 1 PARAGRAPH ![](a.png) ~ -
            ![](a.png)¶注：甲 ~ 1 图a.png ‖ 2 PARAGRAPH 注：甲 ~ -
            表题：收入¶| 甲 | ~ 2 表[收入|] 甲 ~ -
            表1　收入{正文}¶| 甲 | ~ 1 PARAGRAPH 表1　收入 ‖ 2 表 甲 ~ -
            表1　收入{标题}¶| 甲 | ~ 1 HEADING_1 表1　收入 ‖ 2 表 甲 ~ -
            \\表1　收入¶| 甲 | ~ 1 PARAGRAPH 表1　收入 ‖ 2 表 甲 ~ -
            表1列出了各县收入¶| 甲 | ~ 1 PARAGRAPH 表1列出了各县收入 ‖ 2 表 甲 ~ -
            表1　各县收入。¶| 甲 | ~ 1 PARAGRAPH 表1　各县收入。 ‖ 2 表 甲 ~ -
            续表1　收入¶| 甲 | ~ 2 表[续表1　收入|] 甲 ~ -
            附表A1　收入¶| 甲 | ~ 2 表[附表A1　收入|] 甲 ~ -
            表1¶| 甲 | ~ 2 表[表1|] 甲 ~ -
            表1-2收入¶| 甲 | ~ 2 表[表1-2收入|] 甲 ~ -
            表1　各县收入如下：¶| 甲 | ~ 1 PARAGRAPH 表1　各县收入如下： ‖ 2 表 甲 ~ -
            表一　收入¶| 甲 | ~ 2 表[表一　收入|] 甲 ~ -
            第3页 ~ 1 PARAGRAPH 第3页 ~ 1:1 typed-page-number(第3页)
            \\# 甲 ~ 1 PARAGRAPH # 甲 ~ -
            |`甲`|乙| ~ 1 表 `甲`/乙 ~ 1:2 markdown-code(`甲`|甲)
            |甲|¶乙⇥丙¶丁⇥戊 ~ 1 表 甲 ‖ 2 表 乙/丙 = 丁/戊 ~ -
            甲⇥`乙`¶丙⇥丁 ~ 1 表 甲/`乙` = 丙/丁 ~ 1:3 markdown-code(`乙`|乙)
            表1　`收入`¶|甲| ~ 2 表[表1　`收入`|] 甲 ~ 1:4 markdown-code(`收入`|收入)
            |甲|¶注：`乙` ~ 1 表 甲 ‖ 2 TABLE_NOTE 注：`乙` ~ 2:3 markdown-code(`乙`|乙)
            \\一、`甲` ~ 1 PARAGRAPH 一、`甲` ~ 1:4 markdown-code(`甲`|甲)
            ⇥ ~ - ~ -
            ⇥甲⇥乙¶丙 ~ 1 PARAGRAPH 甲 乙 ‖ 2 PARAGRAPH 丙 ~ 1:1 tab-line
            甲⇥乙¶¶丙 ~ 1 PARAGRAPH 甲 乙 ‖ 3 PARAGRAPH 丙 ~ 1:2 tab-line
            """)
    void captionsUnitsNotesAndMarkersFindWhatTheyAreOf(String text, String blocks, String told) {
        Shown shown = Shown.lines(text);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            一、甲。¶乙。¶二、丙。 ~ 1 PARAGRAPH 一、甲。 ‖ 2 PARAGRAPH 乙。 ‖ 3 PARAGRAPH 二、丙。 ~ 1:4 series-closing-mark 3:4 series-closing-mark
            一、甲。¶乙。¶二、丙 ~ 1 PARAGRAPH 一、甲。 ‖ 2 PARAGRAPH 乙。 ‖ 3 PARAGRAPH 二、丙 ~ 1:4 series-closing-mark
            一、甲¶乙。¶二、丙。¶丁。 ~ 1 PARAGRAPH 一、甲 ‖ 2 PARAGRAPH 乙。 ‖ 3 PARAGRAPH 二、丙。 ‖ 4 PARAGRAPH 丁。 ~ 3:4 series-sentence
            一、甲¶乙。¶二、丙。 ~ 1 PARAGRAPH 一、甲 ‖ 2 PARAGRAPH 乙。 ‖ 3 PARAGRAPH 二、丙。 ~ 3:4 series-sentence
            一、甲。¶乙。¶二、丙。¶丁。¶三、戊。 ~ 1 PARAGRAPH 一、甲。 ‖ 2 PARAGRAPH 乙。 ‖ 3 PARAGRAPH 二、丙。 ‖ 4 PARAGRAPH 丁。 ‖ 5 PARAGRAPH 三、戊。 ~ 1:4 series-closing-mark 3:4 series-closing-mark 5:4 series-closing-mark
            一、甲。¶（一）乙¶二、丙。¶（一）丁 ~ 1 PARAGRAPH 一、甲。 ‖ 2 HEADING_2 （一）乙 ‖ 3 PARAGRAPH 二、丙。 ‖ 4 HEADING_2 （一）丁 ~ 1:4 series-closing-mark 3:4 series-closing-mark
            一、甲：¶乙。¶二、丙：¶丁。 ~ 1 PARAGRAPH 一、甲： ‖ 2 PARAGRAPH 乙。 ‖ 3 PARAGRAPH 二、丙： ‖ 4 PARAGRAPH 丁。 ~ 1:4 series-closing-mark 3:4 series-closing-mark
            一、甲¶二、乙；¶三、丙。 ~ 1 PARAGRAPH 一、甲 ‖ 2 PARAGRAPH 二、乙； ‖ 3 PARAGRAPH 三、丙。 ~ 1:1 series-lone-heading
            一、甲。乙。¶二、丙；¶三、丁。戊。 ~ 1 PARAGRAPH 一、甲。乙。 ‖ 2 PARAGRAPH 二、丙； ‖ 3 PARAGRAPH 三、丁。戊。 ~ 2:4 series-item
            一、甲。乙。¶二、丙。丁。¶三、戊如下： ~ 1 PARAGRAPH 一、甲。乙。 ‖ 2 PARAGRAPH 二、丙。丁。 ‖ 3 PARAGRAPH 三、戊如下： ~ -
            一、甲。乙。¶二、丙；¶三、丁； ~ 1 PARAGRAPH 一、甲。乙。 ‖ 2 PARAGRAPH 二、丙； ‖ 3 PARAGRAPH 三、丁； ~ -
            一、甲¶二、乙；¶三、丙；¶四、丁； ~ 1 PARAGRAPH 一、甲 ‖ 2 PARAGRAPH 二、乙； ‖ 3 PARAGRAPH 三、丙； ‖ 4 PARAGRAPH 四、丁； ~ 1:1 series-lone-heading
            一、同意甲。乙。¶二、丙。丁。¶三、戊。己。 ~ 1 PARAGRAPH 一、同意甲。乙。 ‖ 2 PARAGRAPH 二、丙。丁。 ‖ 3 PARAGRAPH 三、戊。己。 ~ -
            一、甲。乙。¶二、丙。丁。¶三、同意戊。己。 ~ 1 PARAGRAPH 一、甲。乙。 ‖ 2 PARAGRAPH 二、丙。丁。 ‖ 3 PARAGRAPH 三、同意戊。己。 ~ -
            一、甲：乙¶二、丙 ~ 1 HEADING_1 一、甲：乙 ‖ 2 HEADING_1 二、丙 ~ -
            一、时间：乙¶二、地点：丙¶三、丁：戊 ~ 1 PARAGRAPH [RUN_IN_1 一、时间：]乙 ‖ 2 PARAGRAPH [RUN_IN_1 二、地点：]丙 ‖ 3 PARAGRAPH [RUN_IN_1 三、丁：]戊 ~ -
            一、甲；¶二、乙； ~ 1 PARAGRAPH 一、甲； ‖ 2 PARAGRAPH 二、乙； ~ -
            （一）甲；¶（二）乙。丙。¶（三）丁。戊。 ~ 1 PARAGRAPH （一）甲； ‖ 2 PARAGRAPH （二）乙。丙。 ‖ 3 PARAGRAPH （三）丁。戊。 ~ 1:5 series-item
            1.甲；¶2.乙 ~ 1 PARAGRAPH 1.甲； ‖ 2 PARAGRAPH 2.乙 ~ -
            一、甲¶（一）乙¶1.丙¶（1）丁¶二、戊 ~ 1 HEADING_1 一、甲 ‖ 2 HEADING_2 （一）乙 ‖ 3 HEADING_3 1.丙 ‖ 4 HEADING_4 （1）丁 ‖ 5 HEADING_1 二、戊 ~ -
            一、甲¶一、乙¶丙¶二、丁。 ~ 1 HEADING_1 一、甲 ‖ 2 PARAGRAPH 一、乙 ‖ 3 PARAGRAPH 丙 ‖ 4 PARAGRAPH 二、丁。 ~ 4:4 series-sentence
            一、这个标题有二十八个字所以它还可以是一个标题的样子啊啊。¶甲。¶二、乙 ~ 1 PARAGRAPH 一、这个标题有二十八个字所以它还可以是一个标题的样子啊啊。 ‖ 2 PARAGRAPH 甲。 ‖ 3 PARAGRAPH 二、乙 ~ 1:29 series-sentence
            一、这个标题有二十九个字所以它就不再是一个标题的样子啊啊啊。¶甲。¶二、乙 ~ 1 PARAGRAPH 一、这个标题有二十九个字所以它就不再是一个标题的样子啊啊啊。 ‖ 2 PARAGRAPH 甲。 ‖ 3 PARAGRAPH 二、乙 ~ 1:30 series-sentence
            第一章　甲¶一、乙。¶丙。¶第二章　丁¶二、戊 ~ 1 CHAPTER 第一章　甲 ‖ 2 PARAGRAPH 一、乙。 ‖ 3 PARAGRAPH 丙。 ‖ 4 CHAPTER 第二章　丁 ‖ 5 PARAGRAPH 二、戊 ~ 2:4 series-closing-mark
            第一条　甲¶第二条　乙 ~ 1 PARAGRAPH [RUN_IN_1 第一条]　甲 ‖ 2 PARAGRAPH [RUN_IN_1 第二条]　乙 ~ -
            第一条甲 ~ 1 PARAGRAPH 第一条甲 ~ -
            甲{标题}¶乙{标题2}¶一、丙{正文}¶（一）丁{标题} ~ 1 HEADING_1 甲 ‖ 2 HEADING_2 乙 ‖ 3 PARAGRAPH 一、丙 ‖ 4 HEADING_2 （一）丁 ~ -
            一、甲。乙{标题} ~ 1 PARAGRAPH [RUN_IN_1 一、甲。]乙 ~ -
            一、甲。{标题} ~ 1 HEADING_1 一、甲。 ~ -
            一、这个标题有二十八个字所以它还可以是一个标题的样子啊。¶甲。¶二、乙 ~ 1 PARAGRAPH 一、这个标题有二十八个字所以它还可以是一个标题的样子啊。 ‖ 2 PARAGRAPH 甲。 ‖ 3 PARAGRAPH 二、乙 ~ 1:28 series-closing-mark
            一、`甲`{居右} ~ 1 HEADING_1 RIGHT 一、`甲` ~ 1:3 markdown-code(`甲`|甲)
            """)
    void linesOfOneNumberLookAlike(String text, String blocks, String told) {
        Shown shown = Shown.lines(text);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            | 甲 | 乙 |¶|---|---|¶| 丙 | 丁 | ~ 1 表 甲/乙 = 丙/丁 ~ -
            | 甲 | 乙 |¶|:--|--:|¶| 丙 | 丁 | ~ 1 表 列L/R 甲/乙 = 丙/丁 ~ -
            |甲|乙|丙|¶|：－：|—|-|¶|丁|戊|己| ~ 1 表 列C// 甲/乙/丙 = 丁/戊/己 ~ -
            |甲|乙|¶|:-:|甲|¶|丙|丁| ~ 1 表 甲/乙 :-:/甲 丙/丁 ~ -
            |---|---|¶|甲|乙| ~ 1 表 ---/--- 甲/乙 ~ -
            |甲|乙|丙¶|丁|戊|己| ~ 1 表 甲/乙/丙 丁/戊/己 ~ -
            |甲|乙|¶|丙| ~ 1 表 甲/乙 丙 2列 ~ 2:2 table-cells(1|2)
            |甲|乙|¶|丙|丁|戊| ~ 1 表 甲/乙 丙/丁/戊 2列 ~ 2:2 table-cells(3|2)
            |甲|乙|¶|--|¶|丙|丁| ~ 1 表 甲/乙 = 丙/丁 ~ -
            |甲\\|乙|丙|¶|丁|戊\\\\| ~ 1 表 甲|乙/丙 丁/戊\\ ~ -
            |甲<br>乙|丙<BR/>丁<br />戊| ~ 1 表 甲⏎乙/丙⏎丁⏎戊 ~ -
            ｜甲｜乙｜ ~ 1 表 甲/乙 ~ -
            |甲 ~ 1 PARAGRAPH |甲 ~ -
            |甲{居右}|{居中}乙|丙{居中}| ~ 1 表 甲@RIGHT/{居中}乙/丙@CENTER ~ 1:8 marker-not-at-end({居中})
            |甲{另页}|乙{标题}| ~ 1 表 甲/乙 ~ 1:2 cell-marker(甲{另页}) 1:8 cell-marker(乙{标题})
            |　　其中：甲|　乙　|丙| ~ 1 表 >>其中：甲/乙/丙 ~ -
            |![图题](a.png)|乙| ~ 1 表 图a.png[图题]⏎图题/乙 ~ -
            |![](a.png) ![b](b.png)|乙| ~ 1 表 图a.png⏎图b.png/乙 ~ -
            |\\![](a.png)|乙| ~ 1 表 ![](a.png)/乙 ~ -
            |![](a.tif)|乙| ~ 1 表 /乙 ~ 1:6 picture-format(a.tif)
            |<br>甲<br>|<br><br>| ~ 1 表 甲/ ~ -
            |甲**乙**|丙| ~ 1 表 甲[STRONG 乙]/丙 ~ -
            """)
    void rowsWithPipesAreATable(String text, String blocks, String told) {
        Shown shown = Shown.lines(text);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            ![](a.png) ~ 1 图a.png ~ -
            ！【现场】（a.png）{宽：80mm} ~ 1 图a.png[现场] 80.0mm ~ -
            ![现场](图 (1).png) ~ 1 图图 (1).png[现场] ~ -
            ![现场](图\\a.png) ~ 1 图图/a.png[现场] ~ -
            ![ 现场 ]( a.png ) ~ 1 图a.png[现场] ~ -
            ![现场](a.png){width = 8cm} ~ 1 图a.png[现场] 80.0mm ~ -
            ![现场](a.png){width=} ~ 1 图a.png[现场] ~ 1:20 width-unreadable()
            ![现场](a.png) 说明 ~ - ~ 1:14 picture-line
            ![现场](a.png)![](b.png)　![](c.png) ~ 图[现场] 图a.png 图b.png 图c.png ~ -
            ![](a.png)![](b.png)![](c.png)![](d.png) ~ - ~ 1:1 picture-row-long(4)
            ![](a.png){width=60mm}![](b.png) ~ 图[] 图a.png 60.0mm 图b.png ~ 1:1 picture-row-width
            ![](a.png)![](b.png){width=60mm} ~ 图[] 图a.png 图b.png 60.0mm ~ 1:1 picture-row-width
            ![](a.png)![](b.tif) ~ - ~ 1:15 picture-format(b.tif)
            ![甲](a.png)![乙](b.png) ~ 图[] 图a.png[甲] 图b.png[乙] ~ -
            ![甲](a.tif) ~ - ~ 1:6 picture-format(a.tif)
            甲![](a.png) ~ 1 PARAGRAPH 甲![](a.png) ~ 1:2 markdown-picture(![](a.png))
            ![甲] ~ 1 PARAGRAPH ![甲] ~ -
            !甲 ~ 1 PARAGRAPH !甲 ~ -
            """)
    void picturesStandAloneOrSideBySide(String text, String blocks, String told) {
        Shown shown = Shown.lines(text);
        assertThat(shown.blocks()).isEqualTo(blocks);
        assertThat(shown.told()).isEqualTo(told);
    }
}
