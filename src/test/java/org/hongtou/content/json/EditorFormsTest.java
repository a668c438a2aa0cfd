package org.hongtou.content.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.schema.SchemaReader;
import org.hongtou.content.source.Source;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an editor takes and what it marks, for each type of key and each way of needing one. */
class EditorFormsTest {
    private static Schema schema(String yaml) {
        Source source = new Source("k/schema.yaml", yaml);
        return new SchemaReader(folder -> source).read("k", new Report());
    }

    private static com.networknt.schema.Schema editor(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }

    private static void check(String schema, String file, boolean taken) {
        assertThat(editor(JsonSchema.of(schema(schema)))
                        .validate(file, InputFormat.YAML)
                        .isEmpty())
                .as("%s is taken by %s", file, schema)
                .isEqualTo(taken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{type: line}|甲;12;true|[甲];{乙: 丙}",
                "{type: lines}|甲;[甲, 12];[甲, null]|{乙: 丙};[[甲]]",
                "{type: joined}|甲;[甲, true]|{乙: 丙};[[甲]]",
                "{type: date}|2026-05-20;2026年5月20日;二〇二六年五月二十日;20260520|明天;202605;99999999;[2026-05-20]",
                "{type: whole, min: 1, max: 9}|1;9;七;３|0;10;无;[1]",
                "{type: whole}|0;99999999999|-1",
                "{type: whole, min: 1, range: 9}|3;1-3;1 至 3|1-;第3;0",
                "{type: flag}|true;false;是;否|也许;[是]",
                "{type: choice, choices: {plain: [素, 1], true: [真]}}|plain;素;1;true;真|红;2;false",
                "{type: picture}|图.png;图.JPG;图.jpeg|图.doc;png;[图.png]",
                "{type: labelled}|{报: 甲};{报: [甲, 1], 送: };[{报: 甲}, {送: 乙}]|甲;{报: {送: 乙}};[甲]",
                "{type: list, max: 2, items: line}|甲;[];[甲, ];[甲, 乙]|[甲, 乙, 丙];{乙: 丙};[[甲]]",
                "{type: list, items: {type: mapping, keys: {a: {type: date}}}}|[{a: 2026-05-20}];{a: 2026-05-20}|[{a: 明天}];[甲];[{b: 1}]",
                "{type: people}|甲;[甲, {姓名: 乙}];{name: 乙}|[{乙: 丙}];[[甲]]",
                "{type: mapping, keys: {a: {type: line, required: true}, b: {type: line}}}|{a: 1};{a: 1, b: }|甲;{b: 1};{a: };{a: 1, c: 2}",
                "{type: mapping, short: b, keys: {a: {type: flag}, b: {type: date}}}|{b: 2026-05-20};2026-05-20|是;true;甲;{b: 甲}",
                "{type: text}|甲;[甲, 12];{表格: {行: [[甲]]}};[甲, {图片: {文件: 图.png}}];{表格: {文件: 名单.CSV}}|{表各: 1};[[甲]];{图片: {文件: 图.doc}};{表格: {文件: 名单.doc}}",
                "{type: [date, flag]}|2026-05-20;是|明天",
            })
    void eachTypeHasItsOwnForms(String type, String taken, String marked) {
        String schema = "{title: 甲种, keys: {v: " + type + "}}";
        for (String value : taken.split(";")) {
            check(schema, "文种: 甲种\nv: " + value, true);
        }
        for (String value : marked.split(";")) {
            check(schema, "文种: 甲种\nv: " + value, false);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // A key must be given, by whatever name, or may be left open.
                "keys: {a: {title: 甲, names: [子], type: line, required: true}}|a: 1;甲: 1;子: 1|'';a: ;b: 1",
                "keys: {a: {title: 甲, type: line}}|a: 1;甲: ;''|b: 1",
                // What stands within another may be given beside it.
                "keys: {a: {type: mapping, required: true, keys: {b: {type: date, flat: [乙]}}}}"
                        + "|a: {b: 2026-05-20};乙: 2026-05-20;a: {乙: 2026-05-20}|'';乙: 甲;b: 2026-05-20",
                "keys: {a: {type: mapping, required: true, keys: {b: {type: date, flat: [乙], required: true}}}}"
                        + "|a: {b: 2026-05-20};a: {乙: 2026-05-20}|a: {}",
                // One of several.
                "any_of: [[a, b]], keys: {a: {title: 甲, type: line}, b: {type: line}, c: {type: line}}"
                        + "|a: 1;甲: 1;b: 1|'';c: 1",
                // One of several within each item of a list, or in one of them.
                "any_of: [[a.b, c]], keys: {a: {title: 甲, type: list, items: {type: mapping, keys: "
                        + "{b: {title: 乙, type: line, flat: [丙]}, d: {type: line}}}}, c: {type: line}}"
                        + "|a: [{b: 1}];甲: [{d: 1}, {乙: 1}];a: {b: 1};c: 1|'';a: [{d: 1}];a: []",
                "any_of: [[a.b]], keys: {a: {type: mapping, short: b, keys: {b: {type: line}, c: {type: line}}}}"
                        + "|a: 1;a: {b: 1}|'';a: {c: 1}",
                "any_of: [[a.b]], keys: {a: {type: mapping, keys: {b: {type: line, flat: [乙]}, c: {type: line}}}}"
                        + "|乙: 1;a: {b: 1}|'';a: {c: 1}",
                // Needed on condition only.
                "any_of: [['r!=lead', b]], keys: {r: {title: 办理, type: choice, choices: {lead: [主办], help: [会办]}}"
                        + ", b: {type: line}}|'';r: help;办理: 会办;r: lead, b: 1;办理: 主办, b: 1|r: lead;办理: 主办;办理: lead",
            })
    void whatAFileMustGiveIsMarkedWhereItIsMissing(String schema, String taken, String marked) {
        for (String keys : taken.split(";")) {
            check("{title: 甲种, " + schema + "}", "{文种: 甲种, " + plain(keys) + "}", true);
        }
        for (String keys : marked.split(";")) {
            check("{title: 甲种, " + schema + "}", "{文种: 甲种, " + plain(keys) + "}", false);
        }
    }

    private static String plain(String keys) {
        return keys.equals("''") ? "" : keys;
    }

    @Test
    void aKindAnswersToEachOfItsNamesAndToNoOther() {
        String schema = "{title: 甲种, names: [乙种], keys: {a: {type: line}}}";
        for (String kind : List.of("文种: 甲种", "文种: 乙种", "kind: k")) {
            check(schema, kind, true);
        }
        check(schema, "文种: 丙种", false);
    }

    @Test
    void aKeyShowsItsMeaningItsExamplesAndWhatHoldsWithoutIt() {
        String json = JsonSchema.of(schema("title: 甲种\ndescription: 一种文件。\nkeys:\n"
                + "  a: {title: 子, description: 第一项。, default: 当天, examples: [例一, 例二], type: line}\n"
                + "  b: {title: 丑, type: whole}\n"
                + "  c: {title: 寅, type: list, items: line}\n"));
        assertThat(json)
                .contains(
                        "\"title\": \"甲种\",\n  \"description\": \"一种文件。\"",
                        "\"title\": \"子\",\n      \"description\": \"第一项。不写时：当天。\",\n      \"examples\": [\"例一\", \"例二\"]",
                        "\"title\": \"丑\",\n      \"anyOf\": ")
                .doesNotContain("maximum", "maxItems");
        assertThat(JsonSchema.of(schema("{title: 甲种, keys: {a: {type: line}}}")).split("\"\\$defs\"", 2)[0])
                .doesNotContain("description", "examples");
    }

    @Test
    void whatHasNoOrderOfItsOwnIsWrittenInThatOfItsKeys() {
        assertThat(JsonText.of(Map.of("b", 1, "a", List.of(Map.of("d", true, "c", "甲")))))
                .isEqualTo("{\n  \"a\": [{\n    \"c\": \"甲\",\n    \"d\": true\n  }],\n  \"b\": 1\n}\n");
        assertThat(JsonText.line(Map.of("a", List.of(1, "甲")))).isEqualTo("{\"a\":[1,\"甲\"]}");
    }

    @Test
    void anOfficesKeysAreTakenForAllKindsInEachKindsForm() {
        Schema one = schema("{title: 甲种, keys: {a: {title: 子, type: date, required: true}, b: {type: line}}}");
        Schema two = new SchemaReader(folder -> new Source(
                        "m/schema.yaml",
                        "{title: 乙种, names: [丁种], keys: {a: {title: 子, type: flag}, b: {type: line}}}"))
                .read("m", new Report());
        String json = JsonOffice.of(List.of(one, two));
        for (String taken : List.of(
                "甲种: {子: 2026-05-20}",
                "乙种: {a: 是}",
                "丁种: {b: 1}",
                "m: {b: 1}",
                "公用: {子: 是}",
                "common: {a: 2026-05-20, 机关代字: 甲}",
                "名单: {甲: [乙, 丙]}",
                "sentences: {甲: 乙}")) {
            assertThat(editor(json).validate(taken, InputFormat.YAML)).as(taken).isEmpty();
        }
        for (String marked : List.of(
                "甲种: {子: 是}",
                "乙种: {a: 2026-05-20}",
                "公用: {子: 甲}",
                "公用: {丑: 甲}",
                "丙种: {b: 1}",
                "语句: {甲: [乙]}",
                "名单: 甲")) {
            assertThat(editor(json).validate(marked, InputFormat.YAML))
                    .as(marked)
                    .isNotEmpty();
        }
        // A form that the kinds share stands once among those of all.
        assertThat(json.split("#/\\$defs/[km]\\.b\"", -1)).hasSize(5);
    }
}
