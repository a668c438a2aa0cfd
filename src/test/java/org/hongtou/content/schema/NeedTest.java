package org.hongtou.content.schema;

import org.hongtou.content.OneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file must give of several keys: the any_of of a schema. */
class NeedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "any_of: [[a, b]], keys: {a: {title: 甲, type: line}, b: {type: date}} ~ 甲: 1 ~ {a: 1} ~ ``",
                "any_of: [[a, b]], keys: {a: {title: 甲, type: line}, b: {type: date}} ~ b: 2026-06-17 ~ {b: 2026年6月17日} ~ ``",
                "any_of: [[a, b]], keys: {a: {title: 甲, type: line}, b: {type: date}} ~ 文种: 甲 ~ × ~ 1:1 missing-one-of “甲”、“b”",
                "any_of: [[a, b]], keys: {a: {title: 甲, type: line}, b: {type: date}, c: {type: line}} ~ c: 1 ~ × ~ 1:1 missing-one-of “甲”、“b”",
                "any_of: [[a, b]], keys: {a: {title: 甲, type: line}, b: {type: date}} ~ b: 明天 ~ × ~ 1:4 date-unreadable b/明天",
                "any_of: [[a, b]], keys: {a: {title: 甲乙丙, type: line}, b: {type: date}} ~ 甲乙丁: 1 ~ × ~ 1:1 unknown-key-near 甲乙丁/甲乙丙",
                "any_of: [[a], [b]], keys: {a: {title: 甲, type: line}, b: {type: date}, c: {type: line}} ~ c: 1 ~ × ~ 1:1 missing-one-of “甲”; 1:1 missing-one-of “b”",
            })
    void oneOfSeveralKeys(String schema, String file, String values, String told) {
        OneKind.check("{" + schema + "}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "any_of: [[a.b, c]], keys: {a: {title: 子, type: list, items: {type: mapping, keys: {b: {title: 丑, type: line}, d: {type: date}}}}, c: {title: 寅, type: line}} ~ a: [{d: 2026-06-17}, {b: 1}] ~ {a: [{d: 2026年6月17日}, {b: 1}]} ~ ``",
                "any_of: [[a.b, c]], keys: {a: {title: 子, type: list, items: {type: mapping, keys: {b: {title: 丑, type: line}, d: {type: date}}}}, c: {title: 寅, type: line}} ~ a: [{d: 2026-06-17}] ~ × ~ 1:1 missing-one-of “子”里的“丑”、“寅”",
                "any_of: [[a.b, c]], keys: {a: {title: 子, type: list, items: {type: mapping, keys: {b: {title: 丑, type: line}, d: {type: date}}}}, c: {title: 寅, type: line}} ~ a: [] ~ × ~ 1:1 missing-one-of “子”里的“丑”、“寅”",
                "any_of: [[a.b, c]], keys: {a: {title: 子, type: list, items: {type: mapping, keys: {b: {title: 丑, type: line}, d: {type: date}}}}, c: {title: 寅, type: line}} ~ a: 甲 ~ × ~ 1:4 text-for-mapping a/丑、d; 1:1 missing-one-of “子”里的“丑”、“寅”",
                "any_of: [[a.b, c]], keys: {a: {title: 子, type: list, items: {type: mapping, keys: {b: {title: 丑, type: line}, d: {type: date}}}}, c: {title: 寅, type: line}, e: {type: line}} ~ e: 甲 ~ × ~ 1:1 missing-one-of “子”里的“丑”、“寅”",
                "any_of: [[a.b, c]], keys: {a: {title: 子, type: list, items: {type: mapping, keys: {b: {title: 丑, type: line}, d: {type: date}}}}, c: {title: 寅, type: line}} ~ c: 甲 ~ {c: 甲} ~ ``",
                "any_of: [[a.b]], keys: {a: {type: mapping, keys: {b: {type: line}, d: {type: date}}}} ~ a: {d: 2026-06-17} ~ × ~ 1:1 missing-one-of “a”里的“b”",
                "any_of: [[a.b]], keys: {a: {type: mapping, keys: {b: {type: line}, d: {type: date}}}} ~ a: {b: 1} ~ {a: {b: 1}} ~ ``",
                "any_of: [[a.x]], keys: {a: {type: mapping, keys: {b: {type: line}}}} ~ a: {b: 1} ~ × ~ 1:1 missing-one-of “a”里的“x”",
            })
    void oneOfSeveralKeysWithinAnother(String schema, String file, String values, String told) {
        OneKind.check("{" + schema + "}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "any_of: [['r!=lead', b]], keys: {r: {title: 办理, type: choice, choices: {lead: [主办], help: [会办]}}, b: {title: 乙, type: line}} ~ b: 1 ~ {b: 1} ~ ``",
                "any_of: [['r!=lead', b]], keys: {r: {title: 办理, type: choice, choices: {lead: [主办], help: [会办]}}, b: {title: 乙, type: line}, c: {type: line}} ~ c: 1 ~ {c: 1} ~ ``",
                "any_of: [['r!=lead', b]], keys: {r: {title: 办理, type: choice, choices: {lead: [主办], help: [会办]}}, b: {title: 乙, type: line}} ~ 办理: 会办 ~ {r: help} ~ ``",
                "any_of: [['r!=lead', b]], keys: {r: {title: 办理, type: choice, choices: {lead: [主办], help: [会办]}}, b: {title: 乙, type: line}} ~ 办理: 主办 ~ × ~ 1:5 missing-when 办理/主办/“乙”",
                "any_of: [['r!=lead', b]], keys: {r: {title: 办理, type: choice, choices: {lead: [主办], help: [会办]}}, b: {title: 乙, type: line}} ~ 办理: 主办⏎b: 1 ~ {r: lead, b: 1} ~ ``",
                "any_of: [[a.b, 'r!=lead', c]], keys: {r: {type: choice, choices: {lead: , help: [会办]}}, a: {title: 甲, type: mapping, keys: {b: {title: 乙, type: line}}}, c: {type: line}} ~ r: lead ~ × ~ 1:4 missing-when r/lead/“甲”里的“乙”、“c”",
                "any_of: [['r!=lead', b]], keys: {r: {type: line}, b: {title: 乙, type: line}} ~ r: lead ~ × ~ 1:4 missing-when r/lead/“乙”",
                "any_of: [['r!=lead', 'r!=help']], keys: {r: {title: 办理, type: choice, choices: {lead: [主办], help: [会办]}}} ~ r: lead ~ {r: lead} ~ ``",
            })
    void onConditionOfAChoice(String schema, String file, String values, String told) {
        OneKind.check("{" + schema + "}", file, values, told);
    }
}
