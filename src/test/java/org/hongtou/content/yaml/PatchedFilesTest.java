package org.hongtou.content.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * One change to a file: where, what, the file after it, and what is told of it; how it is shown says {@link Patched}.
 */
final class PatchedFilesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            印发: {机关: 甲} ~ set ~ 印发.机关 ~ 乙 ~ 印发: {机关: 乙} ~ -
            印发: {机关: '甲'} ~ set ~ 印发.机关 ~ 乙 ~ 印发: {机关: '乙'} ~ -
            印发: {机关: "甲"} ~ set ~ 印发.机关 ~ 乙 ~ 印发: {机关: "乙"} ~ -
            印发: {机关: '甲'} ~ set ~ 印发.机关 ~ "它's" ~ 印发: {机关: "它's"} ~ -
            印发: {机关: "甲"} ~ set ~ 印发.机关 ~ '说"乙"' ~ 印发: {机关: "说\\"乙\\""} ~ -
            印发: {机关: 甲} ~ set ~ 印发.机关 ~ '说"乙"' ~ 印发: {机关: '说"乙"'} ~ -
            印发: {机关: 甲} ~ set ~ 印发.机关 ~ "说'乙'" ~ 印发: {机关: "说'乙'"} ~ -
            印发: {机关: 甲} ~ set ~ 印发.机关 ~ "一\\n二" ~ 印发: {机关: "一\\n二"} ~ -
            印发: {机关: 甲} ~ set ~ 印发.机关 ~ [乙, 丙] ~ 印发: {机关: [乙, 丙]} ~ -
            印发: {机关: 甲} ~ set ~ 印发.机关 ~ {子: 乙} ~ 印发: {机关: {子: 乙}} ~ -
            印发: {机关: } ~ set ~ 印发.机关 ~ 乙 ~ 印发: {机关: 乙 } ~ -
            印发: {机关:} ~ set ~ 印发.机关 ~ 乙 ~ 印发: {机关: 乙} ~ -
            印发: {机关, 日期: 丙} ~ set ~ 印发.机关 ~ 乙 ~ = ~ 1:8 patch-refused
            印发: {机关: [甲]} ~ set ~ 印发.机关 ~ 乙 ~ 印发: {机关: 乙} ~ -
            抄送: [甲, 乙] ~ set ~ 抄送[1] ~ [丙] ~ 抄送: [[丙], 乙] ~ -
            抄送: [甲, 乙] ~ set ~ 抄送[2] ~ '丙, 丁' ~ 抄送: [甲, "丙, 丁"] ~ -
            抄送: [甲, 乙] ~ set ~ 抄送[2] ~ '丙?' ~ 抄送: [甲, "丙?"] ~ -
            抄送: [[甲], 乙] ~ set ~ 抄送[1][1] ~ 丙 ~ 抄送: [[丙], 乙] ~ -
            抄送: [甲,¶␣␣乙]¶标题: 丙 ~ set ~ 抄送[2] ~ 丁 ~ 抄送: [甲,¶␣␣丁]¶标题: 丙 ~ -
            """)
    void aValueInBracketsStaysInThem(
            String file, String change, String path, String value, String changed, String told) {
        Patched patched = Patched.of(file, change, path, value);
        assertThat(patched.text()).isEqualTo(changed);
        assertThat(patched.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            标题: 甲 ~ set ~ 标题 ~ 乙 ~ 标题: 乙 ~ -
            标题: 甲 ~ set ~ 标题 ~ 甲 ~ = ~ -
            标题: 甲 ~ set ~ 标题 ~ '' ~ 标题: "" ~ -
            标题: 甲 ~ set ~ 标题 ~ "一\\n二" ~ 标题: |¶␣␣一¶␣␣二 ~ -
            标题: 甲 ~ set ~ 标题 ~ "一\\n二\\n" ~ 标题: |¶␣␣一¶␣␣二 ~ -
            标题: 甲 ~ set ~ 标题 ~ "一\\n\\n二" ~ 标题: |¶␣␣一¶¶␣␣二 ~ -
            标题: 甲 ~ set ~ 标题 ~ " 一\\n二" ~ 标题: " 一\\n二" ~ -
            标题: 甲 ~ set ~ 标题 ~ "一\\n \\n二" ~ 标题: "一\\n \\n二" ~ -
            标题: 甲 ~ set ~ 标题 ~ "一\\n二\\n\\n" ~ 标题: "一\\n二\\n\\n" ~ -
            标题: 甲 ~ set ~ 标题 ~ "\\n一" ~ 标题: "\\n一" ~ -
            标题: 甲 ~ set ~ 标题 ~ '乙: 丙' ~ 标题: "乙: 丙" ~ -
            标题: 甲 ~ set ~ 标题 ~ '乙 #3' ~ 标题: "乙 #3" ~ -
            标题: 甲 ~ set ~ 标题 ~ '乙:' ~ 标题: "乙:" ~ -
            标题: 甲 ~ set ~ 标题 ~ '-5.2' ~ 标题: -5.2 ~ -
            标题: 甲 ~ set ~ 标题 ~ '-乙' ~ 标题: "-乙" ~ -
            标题: 甲 ~ set ~ 标题 ~ '0036' ~ 标题: "0036" ~ -
            标题: 甲 ~ set ~ 标题 ~ '0.5' ~ 标题: 0.5 ~ -
            标题: 甲 ~ set ~ 标题 ~ 'NULL' ~ 标题: "NULL" ~ -
            标题: 甲 ~ set ~ 标题 ~ '"乙"' ~ 标题: '"乙"' ~ -
            标题: 甲 ~ set ~ 标题 ~ 'a\\b' ~ 标题: a\\b ~ -
            标题: 甲 ~ set ~ 标题 ~ "a\\tb" ~ 标题: "a\\tb" ~ -
            标题: 甲 ~ set ~ 标题 ~ "'a'\\t\\"b\\"" ~ 标题: "'a'\\t\\"b\\"" ~ -
            标题: 甲 ~ set ~ 标题 ~ '乙　' ~ 标题: "乙　" ~ -
            标题: 甲 ~ set ~ 标题 ~ '　乙' ~ 标题: "　乙" ~ -
            标题: 甲 ~ set ~ 标题 ~ '～乙' ~ 标题: ～乙 ~ -
            标题: 甲 ~ set ~ 标题 ~ '=乙' ~ 标题: "=乙" ~ -
            标题: 甲 ~ set ~ 标题 ~ '｜乙' ~ 标题: "｜乙" ~ -
            标题: '甲' ~ set ~ 标题 ~ "一\\n二" ~ 标题: |¶␣␣一¶␣␣二 ~ -
            标题: "甲" ~ set ~ 标题 ~ "一\\n二" ~ 标题: |¶␣␣一¶␣␣二 ~ -
            标题: '甲' ~ set ~ 标题 ~ "a\\tb" ~ 标题: "a\\tb" ~ -
            标题: "甲" # 注 ~ set ~ 标题 ~ [乙] ~ 标题: # 注¶␣␣- 乙 ~ -
            标题: "甲" # 注 ~ set ~ 标题 ~ [{子: 乙}] ~ 标题: # 注¶␣␣- 子: 乙 ~ -
            标题: 甲 # 注 ~ set ~ 标题 ~ {} ~ 标题: {} # 注 ~ -
            标题: ~ set ~ 标题 ~ 乙 ~ 标题: 乙 ~ -
            标题:␣␣ ~ set ~ 标题 ~ 乙 ~ 标题: 乙 ~ -
            标题: # 注 ~ set ~ 标题 ~ "一\\n二" ~ 标题: | # 注¶␣␣一¶␣␣二 ~ -
            标题:¶正文: 甲 ~ set ~ 标题 ~ [乙, 丙] ~ 标题:¶␣␣- 乙¶␣␣- 丙¶正文: 甲 ~ -
            标题:¶␣␣甲¶正文: 乙 ~ set ~ 标题 ~ 丙 ~ 标题:¶␣␣丙¶正文: 乙 ~ -
            标题:¶␣␣甲¶正文: 乙 ~ set ~ 标题 ~ "一\\n二" ~ 标题: |¶␣␣一¶␣␣二¶正文: 乙 ~ -
            标题:¶␣␣甲¶正文: 乙 ~ set ~ 标题 ~ [丙, 丁] ~ 标题:¶␣␣- 丙¶␣␣- 丁¶正文: 乙 ~ -
            标题: # 注¶␣␣甲¶正文: 乙 ~ set ~ 标题 ~ [丙] ~ 标题: # 注¶␣␣- 丙¶正文: 乙 ~ -
            标题: # 注¶␣␣甲 # 记¶正文: 乙 ~ set ~ 标题 ~ "一\\n二" ~ 标题: | # 注¶␣␣一¶␣␣二¶正文: 乙 ~ 2:5 patch-comment(记)
            标题:¶␣␣[甲]¶正文: 乙 ~ set ~ 标题 ~ [丙, 丁] ~ 标题:¶␣␣- 丙¶␣␣- 丁¶正文: 乙 ~ -
            标题:¶␣␣[甲]¶正文: 乙 ~ set ~ 标题 ~ {} ~ 标题:¶␣␣{}¶正文: 乙 ~ -
            正文: |¶␣␣甲¶标题: 乙 ~ set ~ 正文 ~ 丙 ~ 正文: |¶␣␣丙¶标题: 乙 ~ -
            正文: |¶␣␣甲¶标题: 乙 ~ set ~ 正文 ~ '' ~ 正文: ""¶标题: 乙 ~ -
            正文: |¶␣␣甲¶标题: 乙 ~ set ~ 正文 ~ [丙] ~ 正文:¶␣␣- 丙¶标题: 乙 ~ -
            正文: |¶␣␣甲¶标题: 乙 ~ set ~ 正文 ~ "一\\n\\n\\n二" ~ 正文: |¶␣␣一¶¶¶␣␣二¶标题: 乙 ~ -
            正文: | # 注¶␣␣甲¶标题: 乙 ~ set ~ 正文 ~ " 丙" ~ 正文: " 丙" # 注¶标题: 乙 ~ -
            正文: |¶标题: 乙 ~ set ~ 正文 ~ 丙 ~ 正文: |¶␣␣丙¶标题: 乙 ~ -
            正文: |¶␣␣␣␣␣甲¶标题: 乙 ~ set ~ 正文 ~ "一\\n二" ~ 正文: |¶␣␣␣␣␣一¶␣␣␣␣␣二¶标题: 乙 ~ -
            正文: |4¶␣␣␣␣␣甲¶标题: 乙 ~ set ~ 正文 ~ "一\\n二" ~ 正文: |4¶␣␣␣␣一¶␣␣␣␣二¶标题: 乙 ~ -
            正文: |+¶␣␣甲¶¶¶标题: 乙 ~ set ~ 正文 ~ "一\\n\\n" ~ 正文: |+¶␣␣一¶¶标题: 乙 ~ -
            正文: |+¶␣␣甲¶标题: 乙 ~ set ~ 正文 ~ '' ~ 正文: ""¶标题: 乙 ~ -
            正文: |-¶␣␣甲¶标题: 乙 ~ set ~ 正文 ~ "一\\n" ~ 正文: |-¶␣␣一¶标题: 乙 ~ -
            正文: >¶␣␣甲¶标题: 乙 ~ set ~ 正文 ~ "一\\n二\\n" ~ 正文: |¶␣␣一¶␣␣二¶标题: 乙 ~ -
            正文: >¶␣␣甲¶标题: 乙 ~ set ~ 正文 ~ "一\\n" ~ 正文: >¶␣␣一¶标题: 乙 ~ -
            正文: >-¶␣␣甲¶标题: 乙 ~ set ~ 正文 ~ "一\\n二" ~ 正文: |-¶␣␣一¶␣␣二¶标题: 乙 ~ -
            正文: |¶␣␣甲 ~ set ~ 正文 ~ 乙 ~ 正文: |¶␣␣乙 ~ -
            正文: |␍¶␣␣甲␍¶标题: 乙 ~ set ~ 正文 ~ "一\\n二" ~ 正文: |␍¶␣␣一␍¶␣␣二␍¶标题: 乙 ~ -
            附件:¶␣␣- |¶␣␣␣␣甲¶␣␣- 乙 ~ set ~ 附件[1] ~ "一\\n二" ~ 附件:¶␣␣- |¶␣␣␣␣一¶␣␣␣␣二¶␣␣- 乙 ~ -
            附件:¶␣␣- 甲¶␣␣- 乙 ~ set ~ 附件[2] ~ "一\\n二" ~ 附件:¶␣␣- 甲¶␣␣- |¶␣␣␣␣一¶␣␣␣␣二 ~ -
            附件:¶␣␣-¶␣␣- 乙 ~ set ~ 附件[1] ~ 丙 ~ 附件:¶␣␣- 丙¶␣␣- 乙 ~ -
            附件:¶␣␣-¶␣␣- 乙 ~ set ~ 附件[1] ~ {子: 丙, 丑: 丁} ~ 附件:¶␣␣- 子: 丙¶␣␣␣␣丑: 丁¶␣␣- 乙 ~ -
            附件:¶␣␣- 甲 ~ set ~ 附件[1] ~ [丙, 丁] ~ 附件:¶␣␣- [丙, 丁] ~ -
            附件:¶␣␣- 甲 ~ set ~ 附件[1] ~ [[丙], 丁] ~ 附件:¶␣␣- - [丙]¶␣␣␣␣- 丁 ~ -
            附件:¶␣␣- 甲 ~ set ~ 附件[1] ~ ["一\\n二", 丁] ~ 附件:¶␣␣- - |¶␣␣␣␣␣␣一¶␣␣␣␣␣␣二¶␣␣␣␣- 丁 ~ -
            附件:¶␣␣- - 甲¶␣␣␣␣- 乙 ~ set ~ 附件[1] ~ [丙] ~ 附件:¶␣␣- [丙] ~ -
            附件:¶␣␣- - 甲¶␣␣␣␣- 乙 ~ set ~ 附件[1][2] ~ 丙 ~ 附件:¶␣␣- - 甲¶␣␣␣␣- 丙 ~ -
            附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: |¶␣␣␣␣␣␣乙¶␣␣- 丙 ~ set ~ 附件[1].正文 ~ "一\\n二" ~ 附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: |¶␣␣␣␣␣␣一¶␣␣␣␣␣␣二¶␣␣- 丙 ~ -
            附件:¶- 甲¶- 乙¶标题: 丙 ~ set ~ 附件 ~ {子: 丁} ~ 附件:¶␣␣子: 丁¶标题: 丙 ~ -
            附件:¶␣␣子: 甲¶标题: 丙 ~ set ~ 附件 ~ [丁, 戊] ~ 附件:¶␣␣- 丁¶␣␣- 戊¶标题: 丙 ~ -
            附件:¶␣␣子: 甲¶标题: 丙 ~ set ~ 附件 ~ [丁, [戊, 己], {子: 庚, 丑: [辛]}] ~ 附件:¶␣␣- 丁¶␣␣- [戊, 己]¶␣␣- 子: 庚¶␣␣␣␣丑:¶␣␣␣␣␣␣- 辛¶标题: 丙 ~ -
            附件:¶␣␣子: 甲¶标题: 丙 ~ set ~ 附件 ~ [] ~ 附件: []¶标题: 丙 ~ -
            附件:¶␣␣- 甲¶标题: 丙 ~ set ~ 附件 ~ '' ~ 附件: ""¶标题: 丙 ~ -
            附件:¶␣␣# 注¶␣␣- 甲¶标题: 丙 ~ set ~ 附件 ~ 丁 ~ 附件: 丁¶␣␣# 注¶标题: 丙 ~ -
            标题: 甲 ~ set ~ 标题 ~ {'a b': 1, "it's": 2, 'x"y': 3} ~ 标题:¶␣␣"a b": 1¶␣␣"it's": 2¶␣␣'x"y': 3 ~ -
            标题: 甲 ~ set ~ 标题 ~ {一二三四五六七八九十一二三四五六七: "一\\n二", 子: 丙} ~ 标题:¶␣␣一二三四五六七八九十一二三四五六七: |¶␣␣␣␣一¶␣␣␣␣二¶␣␣子: 丙 ~ -
            标题: 甲 ~ set ~ 正（文 ~ "一\\n二" ~ 标题: 甲¶正（文: |¶␣␣一¶␣␣二 ~ -
            标题: 甲 ~ set ~ 标题 ~ {"a\\nb": 1} ~ = ~ 1:5 unwritable-key(标题.a⏎b)
            标题: 甲 ~ set ~ 标题 ~ {"a'b\\"": 1} ~ = ~ 1:5 unwritable-key(标题.a'b")
            标题: 甲 ~ set ~ 标题 ~ [1, 2.50, true, null, 3] ~ 标题:¶␣␣- 1¶␣␣- 2.5¶␣␣- 是¶␣␣- 3 ~ -
            标题: 甲 ~ set ~ 标题 ~ 100000000000000000000 ~ 标题: 100000000000000000000 ~ -
            标题: 甲 ~ set ~ 标题 ~ 1.0e+30 ~ 标题: 1000000000000000000000000000000 ~ -
            标题: 甲 ~ set ~ 标题 ~ 0.0 ~ 标题: 0 ~ -
            标题: 甲 ~ set ~ 标题 ~ -2.50 ~ 标题: -2.5 ~ -
            标题: 甲 ~ set ~ 标题 ~ .nan ~ = ~ 1:5 unwritable-value(标题|Double|NaN)
            标题: 甲 ~ set ~ 标题 ~ "甲\\u200b乙\\x01" ~ 标题: 甲乙 ~ 1:5 unwritable-character(标题|U+200B) 1:5 unwritable-character(标题|U+0001)
            标题: 甲 ~ set ~ 标题 ~ "甲\\u2028乙\\r\\n丙\\r丁" ~ 标题: |¶␣␣甲¶␣␣乙¶␣␣丙¶␣␣丁 ~ -
            """)
    void aValueKeepsItsStyleWhereThatHoldsTheNewOne(
            String file, String change, String path, String value, String changed, String told) {
        Patched patched = Patched.of(file, change, path, value);
        assertThat(patched.text()).isEqualTo(changed);
        assertThat(patched.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            标题: 甲 ~ set ~ 正文 ~ 乙 ~ 标题: 甲¶正文: 乙 ~ -
            标题: 甲¶ ~ set ~ 正文 ~ "一\\n二" ~ 标题: 甲¶正文: |¶␣␣一¶␣␣二¶ ~ -
            标题: 甲¶¶# 尾¶ ~ set ~ 正文 ~ 乙 ~ 标题: 甲¶正文: 乙¶¶# 尾¶ ~ -
            标题: 甲¶正文: |¶␣␣乙¶␣␣丙¶ ~ set ~ 供稿 ~ 丁 ~ 标题: 甲¶正文: |¶␣␣乙¶␣␣丙¶供稿: 丁¶ ~ -
            标题: 甲¶正文: |+¶␣␣乙¶¶ ~ set ~ 供稿 ~ 丁 ~ 标题: 甲¶正文: |+¶␣␣乙¶¶供稿: 丁¶ ~ -
            {} ~ set ~ 标题 ~ 甲 ~ {标题: 甲} ~ -
            {标题: 甲} ~ set ~ 正文 ~ 乙 ~ {标题: 甲, 正文: 乙} ~ -
            印发:¶␣␣机关: 甲¶␣␣日期: 乙¶标题: 丙 ~ set ~ 印发.份数 ~ 丁 ~ 印发:¶␣␣机关: 甲¶␣␣日期: 乙¶␣␣份数: 丁¶标题: 丙 ~ -
            印发:¶␣␣机关: 甲¶␣␣# 注¶标题: 丙 ~ set ~ 印发.份数 ~ 丁 ~ 印发:¶␣␣机关: 甲¶␣␣份数: 丁¶␣␣# 注¶标题: 丙 ~ -
            标题: 甲 ~ set ~ 附件[1].标题.子[1] ~ 乙 ~ 标题: 甲¶附件:¶␣␣- 标题:¶␣␣␣␣␣␣子:¶␣␣␣␣␣␣␣␣- 乙 ~ -
            标题: 甲 ~ set ~ 附件[2] ~ 乙 ~ = ~ 1:1 patch-no-such-item(附件[2]|2|0)
            标题: 甲 ~ set ~ 附件[1][2] ~ 乙 ~ = ~ 1:1 patch-no-such-item(附件[1][2]|2|0)
            附件: ~ set ~ 附件[2] ~ 乙 ~ = ~ 1:4 patch-no-such-item(附件[2]|2|0)
            附件: ~ set ~ 附件.子 ~ 乙 ~ 附件:¶␣␣子: 乙 ~ -
            附件: ''¶ ~ set ~ 附件.子 ~ 乙 ~ = ~ 1:5 patch-not-keys(附件.子|子)
            附件: [甲] ~ set ~ 附件[2].子 ~ 乙 ~ 附件: [甲, {子: 乙}] ~ -
            附件: [甲] ~ set ~ 附件[3] ~ 乙 ~ = ~ 1:5 patch-no-such-item(附件[3]|3|1)
            附件: {子: 甲} ~ set ~ 附件[1] ~ 乙 ~ = ~ 1:5 patch-not-a-list(附件[1])
            附件: [甲] ~ set ~ 附件.子 ~ 乙 ~ = ~ 1:5 patch-not-keys(附件.子|子)
            附件: [] ~ set ~ 附件[1] ~ {子: 乙} ~ 附件: [{子: 乙}] ~ -
            附件: {} ~ set ~ 附件.子 ~ [乙] ~ 附件: {子: [乙]} ~ -
            标题: 甲 ~ set ~ "a'b".'c"d' ~ 乙 ~ 标题: 甲¶"a'b":¶␣␣'c"d': 乙 ~ -
            标题: 甲 ~ append ~ 附件 ~ [乙, 丙] ~ 标题: 甲¶附件:¶␣␣- [乙, 丙] ~ -
            附件: ~ append ~ 附件 ~ 乙 ~ 附件:¶␣␣- 乙 ~ -
            附件:¶- 甲¶¶- 乙¶标题: 丙 ~ append ~ 附件 ~ 丁 ~ 附件:¶- 甲¶¶- 乙¶¶- 丁¶标题: 丙 ~ -
            附件:¶␣␣- 甲¶¶␣␣# 注¶␣␣- 乙¶ ~ append ~ 附件 ~ {子: 丁, 丑: 戊} ~ 附件:¶␣␣- 甲¶¶␣␣# 注¶␣␣- 乙¶¶␣␣- 子: 丁¶␣␣␣␣丑: 戊¶ ~ -
            附件: [甲] ~ append ~ 附件 ~ {子: 丁} ~ 附件: [甲, {子: 丁}] ~ -
            附件: {子: 丁} ~ append ~ 附件 ~ 甲 ~ = ~ 1:5 patch-not-a-list(附件)
            附件:¶- 甲¶- 乙 ~ insert ~ 附件[1] ~ 丙 ~ 附件:¶- 丙¶- 甲¶- 乙 ~ -
            附件:¶- 甲¶¶- 乙¶¶- 丁 ~ insert ~ 附件[3] ~ 丙 ~ 附件:¶- 甲¶¶- 乙¶¶- 丙¶¶- 丁 ~ -
            附件:¶- 甲¶¶- 乙 ~ insert ~ 附件[2] ~ 丙 ~ 附件:¶- 甲¶¶- 丙¶¶- 乙 ~ -
            附件:¶- 甲¶¶- 乙 ~ insert ~ 附件[1] ~ 丙 ~ 附件:¶- 丙¶¶- 甲¶¶- 乙 ~ -
            附件:¶- 甲¶- 乙¶¶- 丁 ~ insert ~ 附件[2] ~ 丙 ~ 附件:¶- 甲¶- 丙¶- 乙¶¶- 丁 ~ -
            附件: [甲, 乙] ~ insert ~ 附件[1] ~ 丙 ~ 附件: [丙, 甲, 乙] ~ -
            附件: [甲, 乙] ~ insert ~ 附件[3] ~ 丙 ~ 附件: [甲, 乙, 丙] ~ -
            附件: [甲, 乙] ~ insert ~ 附件[4] ~ 丙 ~ = ~ 1:5 patch-no-such-item(附件[4]|4|2)
            附件: [] ~ insert ~ 附件[1] ~ 丙 ~ 附件: [丙] ~ -
            标题: 甲 ~ insert ~ 附件[1] ~ 丙 ~ 标题: 甲¶附件:¶␣␣- 丙 ~ -
            标题: 甲 ~ insert ~ 标题 ~ 丙 ~ = ~ 1:5 patch-not-a-list(标题)
            附件:¶- - 甲¶␣␣- 乙 ~ insert ~ 附件[1][2] ~ 丙 ~ 附件:¶- - 甲¶␣␣- 丙¶␣␣- 乙 ~ -
            附件:¶-␣␣- 甲¶␣␣␣- 乙 ~ insert ~ 附件[1][1] ~ "一\\n二" ~ 附件:¶-␣␣- |¶␣␣␣␣␣一¶␣␣␣␣␣二¶␣␣␣- 甲¶␣␣␣- 乙 ~ -
            附件: [甲,¶␣␣乙] ~ insert ~ 附件[2] ~ 丙 ~ 附件: [甲,¶␣␣丙, 乙] ~ -
            """)
    void whatIsMissingIsBegun(String file, String change, String path, String value, String changed, String told) {
        Patched patched = Patched.of(file, change, path, value);
        assertThat(patched.text()).isEqualTo(changed);
        assertThat(patched.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            标题: 甲 ~ remove ~ 标题 ~ - ~ {} ~ -
            §# 注¶标题: 甲§ ~ remove ~ 标题 ~ - ~ §# 注¶{}§ ~ -
            标题: 甲¶正文: 乙 ~ remove ~ 标题 ~ - ~ 正文: 乙 ~ -
            标题: 甲¶正文: 乙¶ ~ remove ~ 正文 ~ - ~ 标题: 甲¶ ~ -
            标题: 甲¶正文: |¶␣␣乙¶¶供稿: 丙 ~ remove ~ 正文 ~ - ~ 标题: 甲¶¶供稿: 丙 ~ -
            标题: 甲¶# 一¶# 二¶正文: 乙¶供稿: 丙 ~ remove ~ 正文 ~ - ~ 标题: 甲¶供稿: 丙 ~ 2:1 patch-comment(一) 3:1 patch-comment(二)
            标题: 甲¶# 一¶¶# 二¶正文: 乙 ~ remove ~ 正文 ~ - ~ 标题: 甲¶# 一¶ ~ 4:1 patch-comment(二)
            标题: 甲¶␣␣# 一¶正文: 乙 ~ remove ~ 正文 ~ - ~ 标题: 甲¶␣␣# 一 ~ -
            附件:¶␣␣- 标题: 甲¶␣␣␣␣正文: 乙¶␣␣- 丙 ~ remove ~ 附件[1].标题 ~ - ~ 附件:¶␣␣- 正文: 乙¶␣␣- 丙 ~ -
            附件:¶␣␣- 标题: 甲¶¶␣␣␣␣正文: 乙¶␣␣- 丙 ~ remove ~ 附件[1].标题 ~ - ~ 附件:¶␣␣- 正文: 乙¶␣␣- 丙 ~ -
            附件:¶␣␣- 标题: 甲¶␣␣- 丙 ~ remove ~ 附件[1].标题 ~ - ~ 附件:¶␣␣- {}¶␣␣- 丙 ~ -
            附件:¶␣␣- - 甲¶␣␣␣␣- 乙 ~ remove ~ 附件[1][1] ~ - ~ 附件:¶␣␣- - 乙 ~ -
            附件:¶␣␣- - 甲¶␣␣- 乙 ~ remove ~ 附件[1][1] ~ - ~ 附件:¶␣␣- []¶␣␣- 乙 ~ -
            附件:¶␣␣- 甲¶标题: 乙 ~ remove ~ 附件[1] ~ - ~ 附件: []¶标题: 乙 ~ -
            附件: # 注¶␣␣- 甲¶标题: 乙 ~ remove ~ 附件[1] ~ - ~ 附件: # 注¶␣␣[]¶标题: 乙 ~ -
            附件:¶␣␣# 注¶␣␣- 甲¶标题: 乙 ~ remove ~ 附件[1] ~ - ~ 附件: []¶标题: 乙 ~ 2:3 patch-comment(注)
            附件:¶-¶␣␣甲¶标题: 乙 ~ remove ~ 附件[1] ~ - ~ 附件: []¶标题: 乙 ~ -
            附件: [甲, 乙] ~ remove ~ 附件[1] ~ - ~ 附件: [乙] ~ -
            附件: [甲, 乙] ~ remove ~ 附件[2] ~ - ~ 附件: [甲] ~ -
            附件: {子: 甲} ~ remove ~ 附件.子 ~ - ~ 附件: {} ~ -
            附件: [甲] ~ remove ~ 附件[2] ~ - ~ = ~ 1:5 patch-no-such-item(附件[2]|2|1)
            附件: 甲 ~ remove ~ 附件[1] ~ - ~ = ~ 1:5 patch-not-a-list(附件[1])
            附件: 甲 ~ remove ~ 附件.子 ~ - ~ = ~ 1:5 patch-not-keys(附件.子|子)
            附件: {子: 甲} ~ remove ~ 附件.丑 ~ - ~ = ~ 1:5 patch-no-such-key(附件.丑|丑)
            标题: 甲␍¶正文: 乙␍¶供稿: 丙 ~ remove ~ 正文 ~ - ~ 标题: 甲␍¶供稿: 丙 ~ -
            标题: 甲␍¶正文: 乙 ~ remove ~ 正文 ~ - ~ 标题: 甲 ~ -
            """)
    void whatGoesTakesItsCommentsAlong(
            String file, String change, String path, String value, String changed, String told) {
        Patched patched = Patched.of(file, change, path, value);
        assertThat(patched.text()).isEqualTo(changed);
        assertThat(patched.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            标题: 甲¶正文: 乙¶供稿: 丙 ~ move ~ 标题 ~ 3 ~ 正文: 乙¶供稿: 丙¶标题: 甲 ~ -
            标题: 甲¶正文: 乙¶供稿: 丙 ~ move ~ 供稿 ~ 1 ~ 供稿: 丙¶标题: 甲¶正文: 乙 ~ -
            标题: 甲¶正文: 乙¶供稿: 丙 ~ move ~ 供稿 ~ 4 ~ = ~ 3:5 patch-no-such-item(供稿|4|3)
            标题: 甲¶正文: 乙¶供稿: 丙 ~ move ~ 供稿 ~ 0 ~ = ~ 3:5 patch-no-such-item(供稿|0|3)
            标题: 甲¶正文: 乙¶供稿: 丙 ~ move ~ 供稿 ~ 3 ~ = ~ -
            §# 文件¶标题: 甲¶# 注¶正文: 乙§ ~ move ~ 标题 ~ 2 ~ §# 文件¶# 注¶正文: 乙¶标题: 甲§ ~ -
            附件: [甲, 乙, 丙] ~ move ~ 附件[1] ~ 2 ~ 附件: [乙, 甲, 丙] ~ -
            附件: {子: 甲, 丑: 乙} ~ move ~ 附件.丑 ~ 1 ~ 附件: {丑: 乙, 子: 甲} ~ -
            附件:¶␣␣- 甲 # 注¶␣␣- 标题: 乙¶␣␣␣␣正文: 丙¶ ~ move ~ 附件[2] ~ 1 ~ 附件:¶␣␣- 标题: 乙¶␣␣␣␣正文: 丙¶␣␣- 甲 # 注¶ ~ -
            附件:¶␣␣- - 甲¶␣␣␣␣- 乙 ~ move ~ 附件[1][1] ~ 2 ~ 附件:¶␣␣- - 乙¶␣␣␣␣- 甲 ~ -
            附件: [甲] ~ move ~ 附件[2] ~ 1 ~ = ~ 1:5 patch-no-such-item(附件[2]|2|1)
            """)
    void whatMovesTakesItsCommentsAlong(
            String file, String change, String path, String value, String changed, String told) {
        Patched patched = Patched.of(file, change, path, value);
        assertThat(patched.text()).isEqualTo(changed);
        assertThat(patched.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '§', textBlock = """
            标题：甲¶正文; 乙 ~ set ~ 正文 ~ 丙 ~ 标题：甲¶正文; 丙 ~ -
            标题 : 甲 ~ set ~ 标题 ~ 乙 ~ 标题 : 乙 ~ -
            标题 甲 ~ set ~ 标题 ~ 乙 ~ 标题 乙 ~ -
            附件:¶-甲¶-乙 ~ remove ~ 附件[1] ~ - ~ 附件:¶-乙 ~ -
            附件:¶␣␣- 甲¶␣␣乙 ~ set ~ 附件[2] ~ 丙 ~ 附件:¶␣␣- 甲¶␣␣丙 ~ -
            标题: 甲¶标题: 乙¶正文: 丙 ~ set ~ 正文 ~ 丁 ~ 标题: 甲¶标题: 乙¶正文: 丁 ~ -
            title: 甲 ~ remove ~ 标题 ~ - ~ {} ~ -
            TITLE: 甲 ~ set ~ 标题 ~ 乙 ~ TITLE: 乙 ~ -
            标 题: 甲 ~ set ~ 标题 ~ 乙 ~ 标 题: 乙 ~ -
            """)
    void aFileWithSlipsIsChangedWhereItIsAsked(
            String file, String change, String path, String value, String changed, String told) {
        Patched patched = Patched.of(file, change, path, value);
        assertThat(patched.text()).isEqualTo(changed);
        assertThat(patched.told()).isEqualTo(told);
    }
}
