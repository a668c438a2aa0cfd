package org.hongtou.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongtou.content.OneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How documentation and messages say what is needed, and on what condition. */
class NeedWordsTest {
    private static final Schema SCHEMA = OneKind.of(
                    "{keys: {x: {title: 别, type: mapping, keys: {b: {title: 错, type: line}}}, "
                            + "a: {title: 子, type: list, items: {type: mapping, keys: {b: {title: 丑, type: line}, c: {type: line}}}}, "
                            + "q: {title: 前, type: choice, choices: {lead: [错]}}, "
                            + "r: {title: 办理, type: [line, choice], choices: {help: [会办], lead: [主办, 主], bare: }}, d: {type: line}}}")
            .schema();

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "a ~ `` ~ “子”",
                "a, d ~ `` ~ “子”、“d”",
                "a.b, d ~ `` ~ “子”里的“丑”、“d”",
                "a.c ~ `` ~ “子”里的“c”",
                "a.e ~ `` ~ “子”里的“e”",
                "r!=lead, a ~ “办理”写“主办” ~ “子”",
                "a, r!=help ~ “办理”写“会办” ~ “子”",
                "r!=bare, d ~ “办理”写“bare” ~ “d”",
                "r!=a.b, d ~ “办理”写“a.b” ~ “d”",
                "d!=lead, a ~ “d”写“lead” ~ “子”",
                "z ~ `` ~ “z”",
            })
    void keysAndConditionsGoByTheNamesThatPeopleUse(String terms, String condition, String keys) {
        Need need = new Need(SCHEMA, List.of(terms.split(", ")));
        assertThat(need.condition()).isEqualTo(condition);
        assertThat(need.keys()).isEqualTo(keys);
    }

    @ParameterizedTest
    @CsvSource({"a, a", "a.b, a", "r!=lead, r", "r!=a.b, r", "a.b!=c, a"})
    void aTermBeginsWithAKey(String term, String key) {
        assertThat(Need.key(term)).isEqualTo(key);
    }
}
