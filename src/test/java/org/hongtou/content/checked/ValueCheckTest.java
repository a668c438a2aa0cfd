package org.hongtou.content.checked;

import org.hongtou.content.OneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand as a value, by the type of its key, and what is told of what may not. */
class ValueCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: list, items: line, max: 2 ~ v: [甲, 乙] ~ {v: [甲, 乙]} ~ ``",
                "type: list, items: line, max: 2 ~ v: [甲, 乙, 丙, 丁] ~ × ~ 1:11 too-many-items v/2/4",
                "type: list, items: line ~ v: 甲 ~ {v: [甲]} ~ ``",
                "type: list, items: line ~ v: [] ~ {v: []} ~ ``",
                "type: list, items: line ~ v:⏎  - 甲⏎  -⏎  - 乙 ~ {v: [甲, 乙]} ~ 3:4 empty-item v",
                "type: list, items: line ~ v:⏎  - ⏎ ~ {v: []} ~ 2:4 empty-item v",
                "type: list, items: [date, line] ~ v: [2026-06-17, 甲] ~ {v: [2026年6月17日, 甲]} ~ ``",
                "type: list, items: [date, line] ~ v: [2026-06-17, 甲, {乙: 丙}] ~ × ~ 1:20 no-type-fits v/…/2026-06-17",
                "type: list, items: {type: mapping, keys: {a: {type: date}}} ~ v: {a: 2026-06-17} ~ {v: [{a: 2026年6月17日}]} ~ ``",
                "type: list ~ v: [甲, 是] ~ {v: [甲, 是]} ~ ``",
            })
    void aSingleValueCountsAsAListAndEachItemIsOfTheFirstTypeThatFits(
            String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: list, items: line ~ v: [甲，乙] ~ {v: [甲，乙]} ~ 1:5 comma-in-item v/甲，乙",
                "type: list, items: line ~ v: [，甲] ~ {v: [，甲]} ~ ``",
                "type: list, items: lines ~ v: [甲，乙] ~ {v: [甲，乙]} ~ ``",
                "type: list, items: date ~ v: [2026-06-17，乙] ~ × ~ 1:5 date-unreadable v/2026-06-17，乙",
                "type: list, items: {type: mapping, short: name, keys: {name: {type: line}}} ~ v: [甲，乙] ~ {v: [{name: 甲，乙}]} ~ 1:5 comma-in-item v/甲，乙",
                "type: list, items: {type: mapping, short: name, keys: {name: {type: line}}} ~ v: [{name: 甲，乙}] ~ {v: [{name: 甲，乙}]} ~ ``",
                "type: list, items: {type: mapping, short: a, keys: {a: {type: line}}} ~ v: [甲，乙] ~ {v: [{a: 甲，乙}]} ~ ``",
            })
    void aChineseCommaInANamePartsNothingAndIsTold(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: mapping, keys: {a: {title: 甲, type: line}, b: {type: line}} ~ v: {甲: 1} ~ {v: {a: 1}} ~ ``",
                "type: mapping, keys: {a: {title: 甲, type: line}, b: {type: line}} ~ v: 甲 ~ × ~ 1:4 text-for-mapping v/甲、b",
                "type: mapping, keys: {a: {title: 甲, type: line}, b: {type: line}} ~ v: [甲] ~ × ~ 1:4 list-for-mapping v/甲、b",
                "type: mapping, short: b, keys: {a: {title: 甲, type: line}, b: {type: line}} ~ v: 乙 ~ {v: {b: 乙}} ~ ``",
                "type: mapping, short: b, keys: {a: {title: 甲, type: line}, b: {type: line}} ~ v: [乙] ~ × ~ 1:4 list-for-mapping v/甲、b",
            })
    void keysWithinAKeyAreGivenAsAMappingOrByTheOneThatABareTextStandsFor(
            String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: line ~ v: ~ {} ~ 1:1 empty-value v",
                "type: line ~ v: '' ~ {} ~ ``",
                "type: line ~ v: \"　 \" ~ {} ~ ``",
                "type: line, required: true ~ v: ~ × ~ 1:1 missing-value v",
                "type: line, required: true ~ v: '' ~ × ~ 1:1 missing-value v",
            })
    void whatIsLeftBlankIsNoValue(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: [date, flag] ~ v: 是 ~ {v: 是} ~ ``",
                "type: [date, whole] ~ v: 第7期 ~ {v: 7} ~ 1:4 whole-in-words v/第7期/7",
                "type: [flag, line] ~ v: 也许 ~ {v: 也许} ~ ``",
                "type: [lines, mapping], keys: {a: {type: date}} ~ v: [甲, 乙] ~ {v: 甲⏎乙} ~ ``",
                "type: [mapping, lines], keys: {a: {type: date}} ~ v: {a: 2026-06-17} ~ {v: {a: 2026年6月17日}} ~ ``",
                // Where one type alone is written in the form of the value, what is wrong is told of that one.
                "type: [flag, mapping], keys: {a: {title: 子, type: date}, b: {type: line}} ~ v: {a: 明天} ~ × ~ 1:8 date-unreadable a/明天",
                "type: [flag, mapping], keys: {a: {title: 子, type: date}, b: {type: line}} ~ v: 也许 ~ × ~ 1:4 flag-unreadable v/也许",
                "type: [date, mapping], keys: {a: {type: date}} ~ v: 今天 ~ × ~ 1:4 date-unreadable v/今天",
                "type: [whole, mapping], keys: {a: {type: date}} ~ v: 甲 ~ × ~ 1:4 whole-unreadable v/甲",
                "type: [choice, mapping], choices: {x: 红, y: }, keys: {a: {type: date}} ~ v: 蓝 ~ × ~ 1:4 choice-unknown v/蓝/红、y",
                "type: [picture, mapping], keys: {a: {type: date}} ~ v: 甲 ~ × ~ 1:4 picture-format 甲",
                "type: [line, mapping], keys: {a: {type: date}} ~ v: |⏎  甲⏎  乙 ~ × ~ 3:3 several-lines v/2",
                "type: [labelled, flag] ~ v: {报: {送: 甲}} ~ × ~ 1:8 mapping-for-text 报",
                "type: [labelled, flag] ~ v: 也许 ~ × ~ 1:4 flag-unreadable v/也许",
                "type: [joined, mapping], keys: {a: {type: date}} ~ v: [[甲]] ~ × ~ 1:5 list-for-text v",
                "type: [joined, mapping], keys: {a: {type: date}} ~ v: {a: 明天} ~ × ~ 1:8 date-unreadable a/明天",
                "type: [text, mapping], keys: {a: {type: date}} ~ v: [[甲]] ~ × ~ 1:5 list-for-text v",
                "type: [text, mapping], keys: {a: {type: date}} ~ v: {a: 明天} ~ × ~ 1:8 date-unreadable a/明天",
                "type: [list, flag], items: date ~ v: [明天] ~ × ~ 1:5 date-unreadable v/明天",
                "type: [list, flag], items: {type: mapping, keys: {a: {type: date}}} ~ v: {a: 明天} ~ × ~ 1:8 date-unreadable a/明天",
                // A single value is a list too, and yet is hardly meant for one.
                "type: [list, flag], items: date ~ v: 明天 ~ × ~ 1:4 flag-unreadable v/明天",
                "type: [line, list], items: date ~ v: |⏎  甲⏎  乙 ~ × ~ 3:3 several-lines v/2",
                // Otherwise it is shown by example what may be written.
                "type: [date, flag] ~ v: 也许 ~ × ~ 1:4 no-type-fits v/也许/2026-06-17 / 是 / 否",
                "type: [date, flag] ~ v: [是] ~ × ~ 1:4 no-type-fits v/…/2026-06-17 / 是 / 否",
                "type: [flag, mapping], keys: {a: {title: 子, type: date}, b: {type: line}} ~ v: [也许] ~ × ~ 1:4 no-type-fits v/…/是 / 否 / 子: 、b:",
                "type: [lines, mapping], keys: {a: {type: date}} ~ v: [[甲]] ~ × ~ 1:4 no-type-fits v/…/a:",
                "type: [choice, mapping], choices: {x: 红, y: }, keys: {a: {type: date}} ~ v: [蓝] ~ × ~ 1:4 no-type-fits v/…/红 / y / a:",
                "type: [date, flag, line], examples: [子] ~ v: {甲: 乙} ~ × ~ 1:4 no-type-fits v/…/2026-06-17 / 是 / 否 / 子",
                "type: [date, flag, picture, whole], examples: [子, 丑] ~ v: 也许 ~ × ~ 1:4 no-type-fits v/也许/2026-06-17 / 是 / 否 / 图片.png / 7 / 子 / 丑",
            })
    void ofSeveralTypesTheFirstThatFitsIsTaken(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }
}
