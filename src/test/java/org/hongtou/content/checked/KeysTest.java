package org.hongtou.content.checked;

import org.hongtou.content.OneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which keys are known, which are missing, which stand where they don't belong. */
class KeysTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "keys: {copy_to: {title: 抄送, names: [抄报, cc], type: line}} ~ 抄送: 1 ~ {copy_to: 1} ~ ``",
                "keys: {copy_to: {title: 抄送, names: [抄报, cc], type: line}} ~ Copy-To: 1 ~ {copy_to: 1} ~ ``",
                "keys: {copy_to: {title: 抄送, names: [抄报, cc], type: line}} ~ \" ｃｃ\": 1 ~ {copy_to: 1} ~ ``",
                "keys: {copy_to: {title: 抄送, names: [抄报, cc], type: line}} ~ 抄报: 1⏎kind: k ~ {copy_to: 1} ~ ``",
                "keys: {copy_to: {title: 抄送, names: [抄报, cc], type: line}} ~ 抄送: 1⏎cc: 2 ~ × ~ 2:1 key-twice cc/抄送/1",
                "keys: {copy_to: {title: 抄送, names: [抄报, cc], type: line}} ~ 抄送: 1⏎kind: k⏎文种: 甲 ~ {copy_to: 1} ~ ``",
            })
    void aKeyAnswersToItsNamesHoweverTheyAreSpelt(String schema, String file, String values, String told) {
        OneKind.check("{" + schema + "}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "keys: {a: {title: 抄送机关, type: line}} ~ 抄送机构: 1 ~ × ~ 1:1 unknown-key-near 抄送机构/抄送机关",
                "keys: {a: {title: 抄送机关, type: line, required: true}} ~ 抄送机构: 1 ~ × ~ 1:1 unknown-key-near 抄送机构/抄送机关",
                "keys: {a: {title: 抄送机关, type: line, required: true}} ~ 城市: 1 ~ × ~ 1:1 unknown-key 城市/抄送机关、版面微调、图表编号; 1:1 missing-key “抄送机关”",
                "keys: {a: {title: 抄送机关, type: line}, b: {type: line}} ~ 城市: 1 ~ × ~ 1:1 unknown-key 城市/抄送机关、b、版面微调、图表编号",
                "keys: {a: {type: line, required: true}, b: {title: 丑, type: line, required: true}, c: {type: line}} ~ c: 1 ~ × ~ 1:1 missing-key “a”、“丑”",
                "keys: {a: {title: 抄送机关, type: line, required: true}} ~ {\"抄送机关：甲\": 1} ~ × ~ 1:2 full-width-colon-in-brackets 抄送机关",
                "keys: {a: {title: 抄送机关, type: line}} ~ {\"：甲\": 1} ~ × ~ 1:2 unknown-key ：甲/抄送机关、版面微调、图表编号",
                "keys: {a: {title: 抄送机关, type: line}} ~ {\"城市：甲\": 1} ~ × ~ 1:2 unknown-key 城市：甲/抄送机关、版面微调、图表编号",
                // What belongs within another key, or to the file itself.
                "keys: {a: {title: 印发, type: mapping, keys: {b: {title: 机关, type: line}}}} ~ 机关: 1 ~ × ~ 1:1 key-elsewhere 机关/印发",
                "keys: {a: {title: 印发, type: mapping, required: true, keys: {b: {title: 机关, type: line}}}} ~ 机关: 1 ~ × ~ 1:1 key-elsewhere 机关/印发",
                "keys: {a: {title: 印发, type: mapping, required: true, keys: {b: {title: 机关, type: line}}}, c: {type: line, required: true}} ~ 机关: 1 ~ × ~ 1:1 key-elsewhere 机关/印发; 1:1 missing-key “c”",
                "keys: {a: {title: 印发, type: mapping, keys: {b: {title: 机关, type: line}}}, c: {title: 来文, type: list, items: {type: mapping, keys: {d: {title: 机关, type: line}}}}} ~ 机关: 1 ~ × ~ 1:1 key-elsewhere 机关/印发”“来文",
                "keys: {a: {title: 印发, type: mapping, keys: {b: {title: 内, type: mapping, keys: {c: {title: 机关, type: line}}}}}} ~ 机关: 1 ~ × ~ 1:1 key-elsewhere 机关/内",
                "keys: {a: {title: 印发, type: mapping, keys: {b: {title: 机关, type: line}}}, c: {title: 主送, type: line}} ~ 印发: {主送: 1} ~ × ~ 1:6 key-of-root 主送",
                "keys: {a: {title: 印发, type: mapping, keys: {b: {title: 机关, type: line}}}, c: {title: 主送, type: mapping, keys: {d: {title: 文号, type: line}}}} ~ 印发: {文号: 1} ~ × ~ 1:6 key-elsewhere 文号/主送",
                "keys: {a: {title: 正文, type: text}} ~ 表格: 1 ~ × ~ 1:1 unknown-key 表格/正文、版面微调、图表编号",
                "keys: {a: {title: 正文, type: text}} ~ 正文: {标题: 1} ~ × ~ 1:6 colon-in-item 正文/标题",
            })
    void whatAKeyThatThereIsNotWasMeantForIsTold(String schema, String file, String values, String told) {
        OneKind.check("{" + schema + "}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "keys: {a1: {type: line}, a2: {type: line}, a3: {type: line}, a4: {type: line}, a5: {type: line}, a6: {type: line}, a7: {type: line}, a8: {type: line}, a9: {type: line}, b1: {type: line}, b2: {type: line}, b3: {type: line}, b4: {type: line}, b5: {type: line}} ~ 城市: 1 ~ × ~ 1:1 unknown-key 城市/a1、a2、a3、a4、a5、a6、a7、a8、a9、b1、b2、b3、b4、b5、版面微调、图表编号",
                "keys: {a1: {type: line}, a2: {type: line}, a3: {type: line}, a4: {type: line}, a5: {type: line}, a6: {type: line}, a7: {type: line}, a8: {type: line}, a9: {type: line}, b1: {type: line}, b2: {type: line}, b3: {type: line}, b4: {type: line}, b5: {type: line}, b6: {type: line}} ~ 城市: 1 ~ × ~ 1:1 unknown-key 城市/a1、a2、a3、a4、a5、a6、a7、a8、a9、b1、b2、b3、b4、b5、b6、版面微调 ……",
            })
    void aLongListOfKeysIsCutShort(String schema, String file, String values, String told) {
        OneKind.check("{" + schema + "}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "印发机关: 甲⏎印发日期: 2026-06-17 ~ {a: {b: 甲, c: 2026年6月17日}} ~ ``",
                "印发: {机关: 甲}⏎印发日期: 2026-06-17 ~ {a: {b: 甲, c: 2026年6月17日}} ~ ``",
                "印发: 甲⏎印发日期: 2026-06-17 ~ {a: {b: 甲, c: 2026年6月17日}} ~ ``",
                "印发: {印发机关: 甲, 印发日期: 2026-06-17} ~ {a: {b: 甲, c: 2026年6月17日}} ~ ``",
                "印发日期: 2026-06-17 ~ × ~ 1:1 missing-key “机关”",
                "印发:⏎印发日期: 2026-06-17 ~ × ~ 1:1 missing-key “机关”",
                "印发: [甲]⏎印发日期: 2026-06-17 ~ × ~ 1:5 list-for-mapping 印发/机关、日期",
                "印发: {机关: 甲}⏎印发机关: 乙 ~ × ~ 2:1 key-twice 印发机关/机关/1",
            })
    void aPartMayStandBesideItsKey(String file, String values, String told) {
        OneKind.check(
                "{keys: {a: {title: 印发, type: mapping, short: b, keys: {b: {title: 机关, flat: [印发机关], type: line, required: true}, c: {title: 日期, flat: [印发日期], type: date}}}}}",
                file,
                values,
                told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "印发: 甲⏎印发日期: 2026-06-17 ~ × ~ 1:5 text-for-mapping 印发/机关、日期",
                "印发: [甲]⏎印发日期: 2026-06-17 ~ × ~ 1:5 list-for-mapping 印发/机关、日期",
                "印发: ''⏎印发日期: 2026-06-17 ~ {a: {c: 2026年6月17日}} ~ ``",
                "印发:⏎印发日期: 2026-06-17 ~ {a: {c: 2026年6月17日}} ~ ``",
            })
    void whatCantStandBesideItsPartsIsTold(String file, String values, String told) {
        OneKind.check(
                "{keys: {a: {title: 印发, type: mapping, keys: {b: {title: 机关, flat: [印发机关], type: line}, c: {title: 日期, flat: [印发日期], type: date}}}}}",
                file,
                values,
                told);
    }
}
