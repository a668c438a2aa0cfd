package org.hongtou.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongtou.content.OneKind;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The copies of a schema: who asks for them, and which lists say for whom. */
class CopyRuleTest {
    /** The rule: {@code flag: [lists] without [endings]}; - where there is none, × where the schema has errors. */
    private static String rule(String schema, String base, Report report) {
        try {
            CopyRule rule = OneKind.read(schema, base, report).copies();
            return rule == null
                    ? "-"
                    : (rule.when().isEmpty() ? "" : rule.when() + ": ")
                            + rule.each()
                            + (rule.without().isEmpty() ? "" : " without " + rule.without());
        } catch (Halt halt) {
            return "×";
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{copies: {when: f, each: [a, b.c], without: [委员]}, keys: {f: {type: flag}, a: {type: list}, b: {type: mapping, keys: {c: {type: people}}}}} ~ f: [a, b.c] without [委员] ~ ``",
                "{copies: {each: a}, keys: {a: {type: list}}} ~ [a] ~ ``",
                "{copies: {each: [x]}, keys: {a: {type: list}}} ~ × ~ 1:18 schema-copies-each x",
                "{copies: {each: [a]}, keys: {a: {type: line}}} ~ × ~ 1:18 schema-copies-each a",
                "{copies: {each: [a.b]}, keys: {a: {type: mapping, keys: {b: {type: line}}}}} ~ × ~ 1:18 schema-copies-each a.b",
                "{copies: {each: [a.c]}, keys: {a: {type: mapping, keys: {b: {type: list}}}}} ~ × ~ 1:18 schema-copies-each a.c",
                "{copies: {each: [a.b]}, keys: {a: {type: list, items: {type: mapping, keys: {b: {type: list}}}}}} ~ [a.b] ~ ``",
                "{copies: {each: [x.b]}, keys: {a: {type: list}}} ~ × ~ 1:18 schema-copies-each x.b",
                "{copies: {each: []}, keys: {a: {type: list}}} ~ × ~ 1:10 schema-copies-each",
                "{copies: {when: a, each: a}, keys: {a: {type: list}}} ~ × ~ 1:17 schema-copies-when a",
                "{copies: {when: x, each: a}, keys: {a: {type: list}}} ~ × ~ 1:17 schema-copies-when x",
                "{copies: {when: f, each: a}, keys: {a: {type: list}, f: {type: [line, flag]}}} ~ f: [a] ~ ``",
                "{copies: 1, keys: {a: {type: list}}} ~ × ~ 1:10 schema-wrong-form; 1:10 schema-copies-each",
            })
    void aRuleNamesAFlagAndLists(String schema, String rule, String told) {
        Report report = new Report();
        assertThat(rule(schema, "", report) + " ~ " + OneKind.told(report))
                .as(schema)
                .isEqualTo(rule + " ~ " + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{extends: base} ~ f: [a, b]",
                "{extends: base, omit: [a]} ~ f: [b]",
                "{extends: base, omit: [a, b]} ~ -",
                "{extends: base, omit: [f]} ~ -",
                "{extends: base, copies: {each: b}} ~ [b]",
            })
    void aRuleIsInheritedAsFarAsItsKeysAre(String schema, String rule) {
        String base = "{copies: {when: f, each: [a, b]}, keys: {f: {type: flag}, a: {type: list}, b: {type: list}}}";
        assertThat(rule(schema, base, new Report())).as(schema).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{copies: {each: a}, keys: {a: {type: list}}} ~ {extends: base} ~ [a]",
                "{copies: {each: a}, keys: {a: {type: list}}} ~ {extends: base, omit: [a]} ~ -",
                "{keys: {a: {type: list}}} ~ {extends: base} ~ -",
            })
    void whereNobodyHasToAskTheListsAloneCount(String base, String schema, String rule) {
        assertThat(rule(schema, base, new Report())).isEqualTo(rule);
    }
}
