package org.hongtou.content.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hongtou.content.TestSchemas;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaReaderTest {
    @Test
    void keysOfTheBaseComeFirstAndAreReplacedInPlace() {
        Schema notice = TestSchemas.read("notice");
        assertThat(notice.keys())
                .extracting(Schema.Key::name)
                .startsWith("kind", "layout", "title")
                .endsWith("attachments", "fit", "numbering");
        assertThat(notice.keys().stream()
                        .filter(key -> key.name().equals("date"))
                        .toList())
                .singleElement()
                .matches(Schema.Key::required);
        assertThat(notice.anyOf()).containsExactly(List.of("body", "attachments"));
        assertThat(TestSchemas.read("issue").keys())
                .extracting(Schema.Key::name)
                .doesNotContain("number", "seal");
    }

    @Test
    void answersToItsNames() {
        Schema notice = TestSchemas.read("notice");
        assertThat(List.of("notice", "Notice", "通知", "通报")).allMatch(notice::answersTo);
        assertThat(notice.answersTo("简报")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{title: 甲, kyes: {}}|1:12 content.schema-unknown-key-near",
                "{title: [甲]}|1:9 content.schema-wrong-form",
                "{keys: {a: {title: 甲}}}|1:9 content.schema-no-type",
                "{keys: {a: {type: lien}}}|1:19 content.schema-unknown-type",
                "{keys: {a: {type: line, requird: true}}}|1:25 content.schema-unknown-key-near",
                "{keys: {a: {type: line, required: maybe}}}|1:35 content.schema-wrong-form",
                "{keys: {a: {type: whole, min: one}}}|1:31 content.schema-wrong-form",
                "{keys: {a: {type: line, title: 甲}, b: {type: line, title: 甲}}}|1:36 content.schema-same-name",
                "{any_of: [[a]], keys: {}}|1:12 content.schema-no-such-key",
                "{omit: [a], keys: {}}|1:9 content.schema-no-such-key",
                "{keys: {a: {type: mapping, short: b, keys: {}}}}|1:35 content.schema-no-such-key",
                "{keys: {a: {type: list, items: {type: lien}}}}|1:39 content.schema-unknown-type",
                "{copies: {when: a, each: b}, keys: {a: {type: line}, b: {type: list}}}|1:17 content.schema-copies-when",
                "{copies: {each: [b, b.c]}, keys: {a: {type: line}, b: {type: list}}}|1:21 content.schema-copies-each",
                "{copies: {each: b, wen: b}, keys: {b: {type: list}}}|1:20 content.schema-unknown-key-near",
                "{extends: x}|1:11 content.schema-not-found",
                "{extends: k}|1:11 content.schema-loop",
            })
    void saysWhereASchemaIsWrong(String yaml, String expected) {
        Report report = new Report();
        Map<String, String> files = Map.of("k", yaml);
        SchemaReader reader =
                new SchemaReader(folder -> files.containsKey(folder) ? new Source(folder, files.get(folder)) : null);
        assertThatThrownBy(() -> reader.read("k", report)).isInstanceOf(Halt.class);
        assertThat(report.diagnostics())
                .extracting(d -> d.place().line() + ":" + d.place().column() + " " + d.code())
                .containsExactly(expected);
    }

    @Test
    void readsEveryType() {
        String yaml = """
                title: 甲
                keys:
                  a: {type: [flag, picture]}
                  b: {type: choice, choices: {x: [乙, 丙], y: 丁}}
                  c: {type: list, items: line, max: 3}
                  d: {type: list, items: [line, date]}
                  e: {type: mapping, short: f, keys: {f: {type: whole, min: 1, max: 9, flat: [ef]}}}
                  g: {type: [text, lines, joined, labelled, date]}
                """;
        Schema schema = new SchemaReader(folder -> new Source(folder, yaml)).read("k", new Report());
        assertThat(schema.keys().get(1).types().getFirst())
                .isEqualTo(new Schema.Type.Choice(
                        List.of(new Schema.Option("x", List.of("乙", "丙")), new Schema.Option("y", List.of("丁")))));
        assertThat(schema.keys().get(2).types().getFirst())
                .isEqualTo(new Schema.Type.Listing(List.of(new Schema.Type.Line()), 3));
        assertThat(schema.keys().get(3).types().getFirst())
                .isEqualTo(new Schema.Type.Listing(
                        List.of(new Schema.Type.Line(), new Schema.Type.Date()), YamlReader.MAX_NODES));
        assertThat(schema.allNames()).contains("a", "f", "ef");
    }
}
