package org.hongtou.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongtou.content.OneKind;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of a schema: how files are begun from a spreadsheet's. */
class RowRuleTest {
    /** The rule: {@code name/[unused]/[own]/[meeting]}; × where the schema has errors. */
    private static String rule(String schema, String base, Report report) {
        try {
            RowRule rule = OneKind.read(schema, base, report).rows();
            return rule.name() + "/" + rule.unused() + "/" + rule.own() + "/" + rule.meeting();
        } catch (Halt halt) {
            return "×";
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "{rows: {name: '第{a}号', unused: [序号], own: [a, b, c=x], meeting: [b, d.e]}, keys: {a: {type: line}, b: {type: line}, c: {type: line}, d: {type: mapping, keys: {e: {type: line}}}}} ~ 第{a}号/[序号]/[a, b, c=x]/[b, d.e] ~ ``",
                "{rows: {name: '第{x}号'}, keys: {a: {type: line}}} ~ × ~ 1:8 schema-no-such-key x",
                "{rows: {name: '{a.b}{d.x}'}, keys: {a: {type: line}, d: {type: mapping, keys: {e: {type: line}}}}} ~ × ~ 1:8 schema-no-such-key a.b; 1:8 schema-no-such-key d.x",
                "{rows: {own: [a, b]}, keys: {a: {type: line}, b: {type: line}}} ~ × ~ 1:8 schema-no-such-key a, b",
                "{rows: {own: [a, b, c]}, keys: {a: {type: line}, b: {type: line}, c: {type: line}}} ~ × ~ 1:8 schema-no-such-key a, b, c",
                "{rows: {own: [a, b, c=x, d]}, keys: {a: {type: line}, b: {type: line}, c: {type: line}}} ~ × ~ 1:8 schema-no-such-key a, b, c=x, d",
                "{rows: {own: [a, x, c=x]}, keys: {a: {type: line}, b: {type: line}, c: {type: line}}} ~ × ~ 1:8 schema-no-such-key x",
                "{rows: {own: [a, b, x=x]}, keys: {a: {type: line}, b: {type: line}, c: {type: line}}} ~ × ~ 1:8 schema-no-such-key x",
                "{rows: {own: [x, y, z=x]}, keys: {a: {type: line}, b: {type: line}, c: {type: line}}} ~ × ~ 1:8 schema-no-such-key x; 1:8 schema-no-such-key y; 1:8 schema-no-such-key z",
                "{rows: {meeting: [a]}, keys: {a: {type: line}, b: {type: line}}} ~ × ~ 1:8 schema-no-such-key a",
                "{rows: {meeting: [a, b, a]}, keys: {a: {type: line}, b: {type: line}}} ~ × ~ 1:8 schema-no-such-key a, b, a",
                "{rows: {meeting: [a, x]}, keys: {a: {type: line}, b: {type: line}}} ~ × ~ 1:8 schema-no-such-key x",
                "{rows: {meeting: []}, keys: {a: {type: line}, b: {type: line}}} ~ /[]/[]/[] ~ ``",
                "{rows: {nama: x}, keys: {a: {type: line}}} ~ × ~ 1:9 schema-unknown-key-near nama/name",
            })
    void aRuleNamesKeysThatThereAre(String schema, String rule, String told) {
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
                "{extends: base} ~ 第{a}号/[序号]/[a, b, c=x]/[b, d.e]",
                "{extends: base, omit: [a]} ~ /[序号]/[]/[]",
                "{extends: base, omit: [d]} ~ 第{a}号/[序号]/[]/[]",
                "{extends: base, omit: [c]} ~ 第{a}号/[序号]/[]/[]",
                "{extends: base, rows: {name: '{b}'}} ~ {b}/[序号]/[a, b, c=x]/[b, d.e]",
                "{extends: base, rows: {unused: [甲], own: [], meeting: []}} ~ 第{a}号/[甲]/[]/[]",
            })
    void aRuleIsInheritedAsFarAsItsKeysAre(String schema, String rule) {
        String base =
                "{rows: {name: '第{a}号', unused: [序号], own: [a, b, c=x], meeting: [b, d.e]}, keys: {a: {type: line}, "
                        + "b: {type: line}, c: {type: line}, d: {type: mapping, keys: {e: {type: line}}}}}";
        assertThat(rule(schema, base, new Report())).as(schema).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "role=assist ~ Condition[key=role, value=assist, holds=true]",
                "role != assist ~ Condition[key=role, value=assist, holds=false]",
                "r= ~ Condition[key=r, value=, holds=true]",
                "role ~ null",
                "=assist ~ null",
                "`` ~ null",
            })
    void aConditionSaysOrDoesNotSayAChoice(String written, String condition) {
        assertThat(String.valueOf(RowRule.Condition.of(written))).isEqualTo(condition);
        assertThat(String.valueOf(new RowRule.Column("甲", written).condition())).isEqualTo(condition);
    }

    @Test
    void aNameHasWhatStandsForItsKeys() {
        RowRule rule = new RowRule("第{a}号{b.c}$1", List.of(), List.of(), List.of());
        assertThat(rule.holes()).containsExactly("a", "b.c");
        assertThat(rule.named(List.of("7", "甲$\\"))).isEqualTo("第7号甲$\\$1");
        assertThat(RowRule.NONE.holes()).isEmpty();
        assertThat(RowRule.NONE.named(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                ", columns: 甲 ~ [Column[name=甲, when=]]",
                ", columns: [甲, 乙], columns_if: {'b=x': [丙, 丁], ' b!=y ': 戊} ~ [Column[name=甲, when=], "
                        + "Column[name=乙, when=], Column[name=丙, when=b=x], Column[name=丁, when=b=x], Column[name=戊, when=b!=y]]",
                "`` ~ []",
            })
    void aKeyIsHeldByColumnsAlwaysOrOnACondition(String key, String columns) {
        String schema = "{keys: {a: {type: line" + key + "}, b: {type: line}}}";
        assertThat(OneKind.of(schema).schema().keys().getFirst().columns()).hasToString(columns);
    }
}
