package org.hongtou.content.checked;

import org.hongtou.content.OneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader couldn't read, and what the schema then says of the rest. */
class FaultsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "标题: 甲 ~ × ~ 1:1 missing-key “日期”",
                "标题: 甲⏎乙⏎ ~ × ~ 2:1 stray-line 乙",
                "标题: 甲⏎日期:今天 ~ × ~ 2:3 no-blank-after-colon 日期",
                "标题: 甲⏎日期：今天 ~ × ~ 2:3 full-width-colon 日期; 2:4 date-unreadable 日期/今天",
                "日期: 今天⏎标题:甲 ~ × ~ 2:3 no-blank-after-colon 标题; 1:5 date-unreadable 日期/今天",
                "日期: 今天⏎标题: [甲 ~ × ~ 2:5 unclosed-bracket [; 1:5 date-unreadable 日期/今天",
                "日期: 今天⏎标题: **甲** ~ × ~ 2:5 value-starts-with *; 1:5 date-unreadable 日期/今天",
                "日期: 今天⏎附件:⏎  - 甲⏎ - 乙 ~ × ~ 4:2 indent 1/2; 1:5 date-unreadable 日期/今天",
                "日期: 2026-06-17⏎标题: 甲⏎标题: 乙 ~ × ~ 3:1 duplicate-key 标题/2",
                "日期: 2026-06-17⏎标题: 甲⏎→乙 ~ × ~ 3:1 stray-line →乙",
                "日期: 2026-06-17⏎附件:⏎- [甲] ~ × ~ 3:3 list-for-text 附件",
                "甲 ~ × ~ 1:1 not-a-mapping",
                "- 甲 ~ × ~ 1:1 not-a-mapping",
            })
    void whatIsTheConsequenceOfAnErrorIsNotToldBesides(String file, String values, String told) {
        OneKind.check(
                "{keys: {a: {title: 标题, type: line}, b: {title: 日期, type: date, required: true}, c: {title: 附件, type: list}}}",
                file,
                values,
                told);
    }
}
