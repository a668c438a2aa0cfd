package org.hongtou.content.slip;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Values that YAML would trip over: the text before, as it is mended, and what is told, - for
 * nothing. ¶ ends a line, ⇥ is a tab and ␣ a blank.
 */
final class ValueSlipsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            抄送: [甲, , 乙] ~ 抄送: [甲, '', 乙] ~ 1:9 empty-in-list
            抄送: [, 甲] ~ 抄送: ['', 甲] ~ 1:6 empty-in-list
            抄送: [ , 甲] ~ 抄送: [ '', 甲] ~ 1:7 empty-in-list
            抄送: [甲,,乙] ~ 抄送: [甲,'',乙] ~ 1:8 empty-in-list
            抄送: [[甲, ], [, 乙]] ~ 抄送: [[甲, ], ['', 乙]] ~ 1:14 empty-in-list
            抄送: [甲, ~ 抄送: '[甲,' ~ 1:5 unclosed-bracket([)
            抄送: [甲,¶正文: 乙 ~ 抄送: '[甲,'¶正文: 乙 ~ 1:5 unclosed-bracket([)
            抄送: {机关: 甲¶标题: 乙 ~ 抄送: '{机关: 甲'¶标题: 乙 ~ 1:5 unclosed-bracket({)
            抄送: [甲] 乙 ~ 抄送: '[甲] 乙' ~ 1:5 text-after-bracket([)
            抄送: [甲]乙 # 丙 ~ 抄送: '[甲]乙 # 丙' ~ 1:5 text-after-bracket([)
            抄送: [甲]# 乙 ~ 抄送: '[甲]# 乙' ~ 1:5 text-after-bracket([)
            抄送: [2026]5号 ~ 抄送: '[2026]5号' ~ 1:5 text-after-bracket([)
            抄送: [甲#乙, 丙] 丁 ~ 抄送: '[甲#乙, 丙] 丁' ~ 1:5 text-after-bracket([)
            抄送: ['它''s]', 丙] 丁 ~ 抄送: '[''它''''s]'', 丙] 丁' ~ 1:5 text-after-bracket([)
            抄送: ["甲 ~ 抄送: '["甲' ~ 1:5 unclosed-bracket([)
            抄送: [@甲, @乙] ~ 抄送: ['@甲', '@乙'] ~ -
            抄送: [`甲`, 乙] ~ 抄送: ['`甲`', 乙] ~ 1:6 value-starts-with(`)
            抄送: [*甲, &乙, !丙, %丁] ~ 抄送: ['*甲', '&乙', '!丙', '%丁'] ~ 1:6 value-starts-with(*) 1:10 value-starts-with(&) 1:14 value-starts-with(!) 1:18 value-starts-with(%)
            抄送: [*甲 , 乙] ~ 抄送: ['*甲' , 乙] ~ 1:6 value-starts-with(*)
            抄送: {机关: *甲} ~ 抄送: {机关: '*甲'} ~ 1:10 value-starts-with(*)
            抄送: [【甲，乙】, 丙] ~ 抄送: [【甲，乙】, 丙] ~ 1:6 full-width-brackets(【)
            抄送: [【甲、乙】] ~ 抄送: [【甲、乙】] ~ 1:6 full-width-brackets(【)
            抄送: {机关: 【甲，乙】} ~ 抄送: {机关: 【甲，乙】} ~ 1:10 full-width-brackets(【)
            抄送: 【甲，乙】 ~ 抄送: 【甲，乙】 ~ 1:5 full-width-brackets(【)
            抄送: 【甲、乙】 # 丙 ~ 抄送: 【甲、乙】 # 丙 ~ 1:5 full-width-brackets(【)
            抄送: ［甲，乙］ ~ 抄送: ［甲，乙］ ~ 1:5 full-width-brackets(［)
            抄送: ｛甲，乙｝ ~ 抄送: ｛甲，乙｝ ~ 1:5 full-width-brackets(｛)
            抄送: {每周五下午} ~ 抄送: '{每周五下午}' ~ 1:5 braces-around-text(每周五下午)
            抄送: {每周五下午}␣␣ ~ 抄送: '{每周五下午}'␣␣ ~ 1:5 braces-around-text(每周五下午)
            抄送: {甲 ~ 抄送: '{甲' ~ 1:5 unclosed-bracket({)
            抄送: {甲}乙 ~ 抄送: '{甲}乙' ~ 1:5 text-after-bracket({)
            抄送: [甲,¶@乙] ~ 抄送: [甲,¶'@乙'] ~ -
            标题: {甲 } ~ 标题: '{甲 }' ~ 1:5 braces-around-text(甲 )
            抄送: [**甲**, 乙] ~ 抄送: ['**甲**', 乙] ~ 1:6 value-starts-with(*)
            抄送: [%, 乙] ~ 抄送: ['%', 乙] ~ 1:6 value-starts-with(%)
            抄送: [%5, 乙] ~ 抄送: ['%5', 乙] ~ 1:6 value-starts-with(%)
            抄送: [**a**] ~ 抄送: ['**a**'] ~ 1:6 value-starts-with(*)
            """)
    void listsInBracketsAreReadToTheirEnd(String text, String mended, String told) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        assertThat(found.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            标题: "甲"# 乙 ~ 标题: '"甲"# 乙' ~ 1:8 text-after-quote(")
            标题: "甲"乙 ~ 标题: '"甲"乙' ~ 1:8 text-after-quote(")
            标题: "甲" 乙 # 丙 ~ 标题: '"甲" 乙 # 丙' ~ 1:9 text-after-quote(")
            标题: '甲'乙'丙' ~ 标题: '''甲''乙''丙''' ~ 1:8 text-after-quote(')
            标题: '它''s' 乙 ~ 标题: '''它''''s'' 乙' ~ 1:12 text-after-quote(')
            标题: "甲¶␣␣乙" 丙¶正文: 丁 ~ 标题: '"甲¶␣␣乙" 丙'¶正文: 丁 ~ 2:6 text-after-quote(")
            标题: "甲¶正文: 乙 ~ 标题: '"甲'¶正文: 乙 ~ 1:5 unclosed-quote(")
            标题: '甲 ~ 标题: '''甲' ~ 1:5 unclosed-quote(')
            标题: "甲\\ ~ 标题: '"甲\\' ~ 1:5 unclosed-quote(")
            标题: "甲\\q乙\\n\\x41\\u7532\\U00020BB7\\x4\\u753" ~ 标题: "甲\\\\q乙\\n\\x41\\u7532\\U00020BB7\\\\x4\\\\u753" ~ 1:7 bad-escape(\\q) 1:32 bad-escape(\\x4) 1:35 bad-escape(\\u753)
            标题: "\\UFFFFFFFF\\U0010FFFF" ~ 标题: "\\\\UFFFFFFFF\\U0010FFFF" ~ 1:6 bad-escape(\\UFFFFFFFF)
            - "甲 ~ - '"甲' ~ 1:3 unclosed-quote(")
            - '甲' 乙 ~ - '''甲'' 乙' ~ 1:7 text-after-quote(')
            """)
    void textInQuotesIsReadToItsEnd(String text, String mended, String told) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        assertThat(found.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            标题: 甲 #3号 ~ 标题: '甲 #3号' ~ 1:7 cut-value
            标题: 甲 #3号 # 说明 ~ 标题: '甲 #3号 # 说明' ~ 1:7 cut-value
            标题: #3号 ~ 标题: '#3号' ~ 1:5 cut-value
            标题: 甲 ＃ 说明 ~ 标题: 甲 ＃ 说明 ~ 1:7 full-width-hash
            标题: 甲: ~ 标题: '甲:' ~ 1:6 colon-at-end
            标题: 甲: # 乙 ~ 标题: '甲:' # 乙 ~ 1:6 colon-at-end
            标题: 甲: 乙 # 丙 ~ 标题: '甲: 乙' # 丙 ~ 1:6 colon-in-value
            标题: a: b: c ~ 标题: 'a: b: c' ~ 1:6 colon-in-value
            标题: 甲:␣␣ ~ 标题: '甲:'␣␣ ~ 1:6 colon-at-end
            标题: - 甲 ~ 标题: '- 甲' ~ 1:5 list-after-key
            标题: - ~ 标题: '-' ~ 1:5 list-after-key
            标题: ? 甲 ~ 标题: '? 甲' ~ 1:5 value-starts-with(?)
            标题: : 甲 ~ 标题: ': 甲' ~ 1:5 value-starts-with(:)
            标题: @名单 ~ 标题: '@名单' ~ -
            标题: `甲` ~ 标题: '`甲`' ~ 1:5 value-starts-with(`)
            标题: %5 ~ 标题: '%5' ~ 1:5 value-starts-with(%)
            标题: *甲* ~ 标题: '*甲*' ~ 1:5 value-starts-with(*)
            标题: &甲 ~ 标题: '&甲' ~ 1:5 value-starts-with(&)
            标题: !甲 ~ 标题: '!甲' ~ 1:5 value-starts-with(!)
            标题: ,甲 ~ 标题: ',甲' ~ 1:5 value-starts-with(,)
            标题: ]甲 ~ 标题: ']甲' ~ 1:5 value-starts-with(])
            标题: }甲 ~ 标题: '}甲' ~ 1:5 value-starts-with(})
            标题: *甲¶␣␣乙¶正文: 丙 ~ 标题: '*甲¶␣␣乙'¶正文: 丙 ~ 1:5 value-starts-with(*)
            标题: |甲 ~ 标题: '|甲' ~ 1:5 value-starts-with(|)
            标题: | 甲 ~ 标题: 甲 ~ 1:7 text-after-bar(|)
            标题: >甲 ~ 标题: '>甲' ~ 1:5 value-starts-with(>)
            标题: > 甲 ~ 标题: 甲 ~ 1:7 text-after-bar(>)
            标题: || ~ 标题: '||' ~ 1:5 value-starts-with(|)
            标题: "甲"　 ~ 标题: '"甲"'　 ~ 1:8 text-after-quote(")
            标题: 甲#: 乙 ~ 标题: '甲#: 乙' ~ 1:7 colon-in-value
            标题: 甲␣＃ ~ 标题: 甲 ＃ ~ 1:7 full-width-hash
            """)
    void textWithMarksOfYamlIsQuoted(String text, String mended, String told) {
        Mended found = Mended.of(text);
        assertThat(found.text()).isEqualTo(Mended.written(mended));
        assertThat(found.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            抄送: [甲, 乙]
            抄送: {机关: , 日期: 乙}
            抄送: [甲,¶␣␣乙]¶正文: 丙
            抄送: [甲,¶␣␣[乙, 丙],¶␣␣丁]¶正文: 戊
            抄送: [甲,¶␣␣{正文: 丙},¶␣␣正文: 丁]
            抄送: [甲} , 乙]¶标题: 丙
            抄送: [甲, {机关: 乙, 日期: 丙}]
            抄送: [甲] # 乙
            抄送: [甲]␣␣
            抄送: [甲 # 注, 乙¶␣␣丙]
            抄送: ["甲, ]", '乙 ]', 丙]
            抄送: ["甲\\"]", 丙]
            抄送: ['甲\\', 丙]
            抄送: [甲"乙, 丙]
            抄送: [*a, &b c]
            抄送: [&a [甲], @b {c: d}]
            抄送: [甲*乙, 丙&丁]
            抄送: [【甲】, 丙]
            抄送: [【甲，乙】丙, 丁]
            抄送: 【甲，乙】的
            抄送: 【甲】
            抄送: ［甲，乙］的
            抄送: ｛甲，乙］
            抄送: ［2026］5号
            抄送: {每周五下午} # 甲
            抄送: {}
            抄送: { }
            抄送: {甲,乙}
            抄送: {甲：乙}
            抄送: {'甲'}
            抄送: [甲¶␣␣␣␣, 乙]
            抄送: [甲,¶␣␣, 乙]
            抄送: [甲]¶正文: "乙"¶标题: {子: 丙}
            抄送: [5%, 乙]
            抄送: [*a, 乙]
            标题: "甲"
            标题: "甲" # 乙
            标题: "甲¶␣␣乙"¶正文: 丙
            标题: '甲\\q'
            标题: 甲 # 说明
            标题: 甲 ## 说明
            标题: 甲 #
            标题: 甲 #　说明
            标题: 甲#乙
            标题: # 说明
            标题: #
            标题: 甲＃3
            标题: ＃甲
            标题: 甲 # 乙 ＃ 丙
            标题: 甲:乙
            标题: -甲
            标题: ?甲
            标题: :甲
            标题: ｜甲
            标题: ｜ 甲
            标题:¶␣␣"甲": 乙
            标题: 甲　
            """)
    void soundValuesAreLeftAsTheyAre(String text) {
        Mended mended = Mended.of(text);
        assertThat(mended.text()).isEqualTo(Mended.written(text));
        assertThat(mended.told()).isEqualTo("-");
    }
}
