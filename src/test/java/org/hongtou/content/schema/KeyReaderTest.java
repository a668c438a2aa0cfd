package org.hongtou.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongtou.content.OneKind;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of a schema, and what is told of those that can't be read. */
class KeyReaderTest {
    /** The schema's keys: by their names; × where it has errors. */
    private static String keys(String schema, Report report) {
        try {
            Schema read = OneKind.read(schema, "", report);
            return read.keys().stream()
                    .map(Schema.Key::name)
                    .filter(name -> !FitKeys.NAME.equals(name) && !NumberingKey.NAME.equals(name))
                    .toList()
                    .toString();
        } catch (Halt halt) {
            return "×";
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{keys: {a: {type: line, columns: 甲, columns_if: {'b=x': [乙, 丙], 'b!=y': 丁}}, b: {type: line}}} ~ [a, b] ~ ``",
                "{keys: {a: {type: line, columns_if: {x: 乙}}}} ~ × ~ 1:38 schema-wrong-form",
                "{keys: {a: {type: line, columns_if: {'=x': 乙}}}} ~ × ~ 1:38 schema-wrong-form",
                "{keys: {a: {type: line, columns_if: {'c=x': 乙}}}} ~ × ~ 1:9 schema-no-such-key c",
                "{keys: {a: {type: line, columns_if: [c]}}} ~ × ~ 1:37 schema-wrong-form",
                "{keys: {a: {type: line, again: next}, b: {type: line, again: nxet}}} ~ × ~ 1:62 schema-unknown-again nxet",
                "{keys: {a: {type: line, names: [甲]}, b: {type: line, names: [甲, 甲]}}} ~ × ~ 1:38 schema-same-name 甲/a",
                "{keys: {a: {type: mapping, keys: {x: {type: line, flat: [b]}}}, b: {type: line}}} ~ × ~ 1:65 schema-same-name b/a",
                "{keys: {a: {type: mapping, keys: {x: {type: line, title: 甲}, y: {type: line, title: 甲}}}}} ~ × ~ 1:62 schema-same-name 甲/x",
                "{keys: {a: {type: lien}, b: {type: 甲}}} ~ × ~ 1:19 schema-unknown-type lien/line; 1:36 schema-unknown-type 甲/line、lines、text、date、whole、flag、choice、list、people、mapping、joined、labelled、picture",
                "{keys: {a: {type: mapping, short: x, keys: {x: {type: line}}}}} ~ [a] ~ ``",
                "{keys: {a: {type: [line, [date]]}}} ~ × ~ 1:26 schema-wrong-form",
                "{keys: {a: 1}} ~ × ~ 1:12 schema-wrong-form; 1:9 schema-no-type a/line、lines、text、date、whole、flag、choice、list、people、mapping、joined、labelled、picture",
                "{keys: [a]} ~ × ~ 1:8 schema-wrong-form",
                "{keys: {a: {type: line, title: [甲]}}} ~ × ~ 1:32 schema-wrong-form",
                "{title: 甲, names: {乙: 丙}} ~ × ~ 1:19 schema-wrong-form",
                "{keys: {a: {type: whole, min: -3, max: 1234567890123456}}} ~ × ~ 1:40 schema-wrong-form",
                "{keys: {a: {type: whole, min: 123456789012345}}} ~ [a] ~ ``",
                "{keys: {a: {type: list, items: {tpye: line}}}} ~ × ~ 1:33 schema-unknown-key-near tpye/type; 1:32 schema-no-type items/line、lines、text、date、whole、flag、choice、list、people、mapping、joined、labelled、picture",
                "{keys: {a: {type: list, items: {items: line}}}} ~ × ~ 1:32 schema-no-type items/line、lines、text、date、whole、flag、choice、list、people、mapping、joined、labelled、picture",
                "{keys: {a: {type: list, items: [line, dat]}}} ~ × ~ 1:39 schema-unknown-type dat/date",
                "{keys: {a: {type: choice, choices: [a]}}} ~ × ~ 1:36 schema-wrong-form",
            })
    void whatIsWrongIsToldAtItsPlace(String schema, String keys, String told) {
        Report report = new Report();
        assertThat(keys(schema, report) + " ~ " + OneKind.told(report))
                .as(schema)
                .isEqualTo(keys + " ~ " + told);
    }
}
