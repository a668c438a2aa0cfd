package org.hongtou.content.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.hongtou.content.OneKind;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a kind answers when it is asked for its names and keys. */
class SchemaTest {
    private static final Schema SCHEMA = OneKind.of("{title: 甲种, names: [乙种], description: 一种文件。, "
                    + "any_of: [[a, b], ['r!=x', a.c], [d]], keys: {"
                    + "a: {title: 子, names: [sub], required: true, type: mapping, keys: {c: {title: 丑, flat: [子丑], type: line}}}, "
                    + "b: {title: 寅, required: true, type: list, items: {type: mapping, keys: {c: {title: 丑, names: [卯], type: line}}}}, "
                    + "d: {type: line}, r: {title: 办理, type: line}, e: {title: 正文, type: text}, "
                    + "f: {title: 作者, type: people}}}")
            .schema();

    @ParameterizedTest
    @CsvSource({"甲种, true", "乙种, true", "k, true", "K, true", "' 甲种', true", "丙种, false", "甲, false", "'', false"})
    void answersToItsFolderItsTitleAndItsNames(String name, boolean answers) {
        assertThat(SCHEMA.answersTo(name)).isEqualTo(answers);
    }

    @Test
    void saysWhatItIs() {
        assertThat(SCHEMA.title()).isEqualTo("甲种");
        assertThat(SCHEMA.description()).isEqualTo("一种文件。");
        assertThat(OneKind.of("{keys: {}}").schema().title()).isEqualTo("k");
        assertThat(OneKind.of("{keys: {}}").schema().description()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "子|子,a,sub",
                "SUB|子,a,sub",
                "c|丑,c,卯",
                "丑|丑,c,卯",
                "卯|丑,c,卯",
                "d|d",
                "图题|图题,caption,标题,说明,title",
                "人数|人数,count,家数",
                "午|''"
            })
    void findsAllNamesOfTheKeysThatAreCalledSo(String name, String names) {
        assertThat(String.join(",", SCHEMA.namesLike(name))).isEqualTo(names);
    }

    @Test
    void hasTheNamesOfAllLevels() {
        assertThat(SCHEMA.allNames())
                .startsWith("子", "a", "sub", "丑", "c", "子丑", "寅", "b", "卯", "d")
                .contains("表题", "姓名", "版面微调", "行距", "图表编号");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|a,b|[[a, b], [r!=x, a.c], [d]]",
                "a|b|[[d]]",
                "b|a|[[r!=x, a.c], [d]]",
                "r|a,b|[[a, b], [d]]",
                "d|a,b|[[a, b], [r!=x, a.c]]",
                "c|a,b|[[a, b], [r!=x, a.c], [d]]",
            })
    void whatSomethingElseSaysMayBeLeftOut(String given, String required, String needs) {
        Schema relaxed = SCHEMA.without(Set.of(given));
        assertThat(relaxed.keys().stream().filter(Schema.Key::required).map(Schema.Key::name))
                .containsExactly(required.split(","));
        assertThat(relaxed.anyOf()).hasToString(needs);
        assertThat(relaxed.keys())
                .extracting(Schema.Key::allNames)
                .isEqualTo(SCHEMA.keys().stream().map(Schema.Key::allNames).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "甲, a, true, false",
        "A, a, true, false",
        "乙, a, true, false",
        "甲乙, a, false, true",
        "甲-乙, a, false, false",
        "丙, a, false, false"
    })
    void aKeyIsCalledByItsNamesAndByTheLevelAboveByOthers(String name, String key, boolean called, boolean flat) {
        Schema.Key read = OneKind.of("{keys: {" + key + ": {title: 甲, names: [乙], flat: [甲乙], type: line}}}")
                .schema()
                .keys()
                .getFirst();
        assertThat(read.isCalled(name)).isEqualTo(called);
        assertThat(read.isFlatCalled(name)).isEqualTo(flat);
        assertThat(read.shown()).isEqualTo("甲");
    }

    @Test
    void aKeyWithoutATitleIsShownByItsName() {
        Schema.Key key = OneKind.of("{keys: {a: {type: line, names: [b, a]}}}")
                .schema()
                .keys()
                .getFirst();
        assertThat(key.shown()).isEqualTo("a");
        assertThat(key.allNames()).containsExactly("a", "b");
        assertThat(key.required() || key.due()).isFalse();
        assertThat(key.again()).isEqualTo(Schema.Again.KEEP);
    }

    @ParameterizedTest
    @CsvSource({"keep, KEEP", "new, NEW", "next, NEXT"})
    void aKeySaysWhatBecomesOfItInTheNextIssue(String written, Schema.Again again) {
        assertThat(OneKind.of("{keys: {a: {type: line, final: true, again: " + written + "}}}")
                        .schema()
                        .keys()
                        .getFirst())
                .matches(Schema.Key::due)
                .extracting(Schema.Key::again)
                .isEqualTo(again);
    }

    /** Every kind has the keys that no template prints, unless it has such a key itself. */
    @ParameterizedTest
    @CsvSource({
        "'', true, true",
        "'fit: {type: line}', false, true",
        "'a: {title: 版面微调, type: line}', false, true",
        "'a: {names: [图表编号], type: line}', true, false",
        "'a: {names: [NUMBERING], type: line}', true, false",
    })
    void aKindHasTheKeysOfAllKindsUnlessItHasItsOwn(String keys, boolean fit, boolean numbering) {
        Schema schema = OneKind.of("{keys: {" + keys + "}}").schema();
        assertThat(FitKeys.areIn(schema)).isEqualTo(fit);
        assertThat(NumberingKey.isIn(schema)).isEqualTo(numbering);
        assertThat(schema.keys().stream()
                        .map(Schema.Key::name)
                        .filter(List.of("fit", "numbering")::contains)
                        .count())
                .isEqualTo((fit ? 1 : 0) + (numbering ? 1 : 0) + (keys.startsWith("fit") ? 1 : 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{extends: base, any_of: [[c]], keys: {c: {type: line}}}|[[a, b], [a!=x, b], [c]]",
                "{extends: base, omit: [a]}|[[b], [b]]",
                "{extends: base, omit: [b]}|[[a], [a!=x]]",
                "{extends: base, omit: [a, b]}|[]",
                "{any_of: [a, b], keys: {a: {type: line}, b: {type: line}}}|[[a], [b]]",
                "{any_of: a, keys: {a: {type: line}}}|[[a]]",
            })
    void whatIsNeededIsInheritedAsFarAsTheKeysAre(String schema, String needs) {
        String base = "{any_of: [[a, b], ['a!=x', b]], keys: {a: {type: line}, b: {type: line}}}";
        assertThat(OneKind.read(schema, base, new Report()).anyOf()).hasToString(needs);
    }
}
