package org.hongtou.content.checked;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.hongtou.content.OneKind;
import org.hongtou.content.data.Data;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom a document is made, a copy each, and what is told where it can't be. */
class CopiesTest {
    private static final OneKind KIND = OneKind.of("{copies: {when: each, each: [to, item.names], without: [委员, 先生]}, "
            + "keys: {each: {title: 逐人, type: flag}, to: {title: 主送, type: list}, "
            + "item: {title: 提案, type: list, items: {type: mapping, keys: {names: {title: 提案人, type: people, "
            + "titles: [委员]}, no: {type: whole}, day: {type: date}}}}}}");

    private static Copies of(OneKind kind, String file, Report report) {
        return Copies.of(kind.data(file, new Report()), kind.schema(), report);
    }

    /** Who gets a copy, with the bare name behind one that says more. */
    private static String persons(Copies copies) {
        return copies.persons().stream()
                .map(person -> person.name() + (person.name().equals(person.bareName()) ? "" : "=" + person.bareName()))
                .collect(Collectors.joining(" "));
    }

    private static void check(OneKind kind, String file, String persons, String told) {
        Report report = new Report();
        assertThat(persons(of(kind, file, report)) + " ~ " + OneKind.told(report))
                .as(file)
                .isEqualTo(persons + " ~ " + told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                // Only where the file asks for it.
                "to: [甲, 乙] ~ `` ~ ``",
                "逐人: 否⏎to: [甲, 乙] ~ `` ~ ``",
                "逐人: 是⏎to: [甲, 乙] ~ 甲 乙 ~ ``",
                "逐人: 是⏎to: [甲, '', 乙] ~ 甲 乙 ~ ``",
                // Of the lists the first that names somebody holds.
                "逐人: 是⏎to: [甲, 乙]⏎提案: [{提案人: [邬喆, 简堃]}] ~ 甲 乙 ~ ``",
                "逐人: 是⏎to: ['', '']⏎提案: [{提案人: [邬喆, 简堃]}] ~ 邬喆 简堃 ~ ``",
                "逐人: 是⏎提案: {提案人: [邬喆, 简堃]} ~ 邬喆 简堃 ~ ``",
                // What follows a name, and blanks in it, tell nobody apart; a name is never that alone.
                "逐人: 是⏎to: [邬喆委员, 简 堃先生, 委员] ~ 邬喆委员=邬喆 简 堃先生=简堃 委员 ~ ``",
                "逐人: 是⏎to: [甲, 甲委员, 乙] ~ 甲 甲委员=甲 乙 ~ ``",
                // One whom several lists name gets one copy; a name that stands twice in a list is two persons'.
                "逐人: 是⏎提案: [{提案人: [邬喆, 简堃]}, {提案人: [简堃, 许珺]}, {no: 3, day: 2026-06-17}] ~ 邬喆 简堃 许珺 ~ ``",
                "逐人: 是⏎提案: [{提案人: [邬喆, 邬喆]}, {提案人: [邬喆]}] ~ 邬喆 邬喆 ~ ``",
                "逐人: 是⏎提案: [{提案人: [邬喆]}, {提案人: [邬喆, 邬喆, 许珺]}] ~ 邬喆 邬喆 许珺 ~ ``",
            })
    void eachWhomTheFileNamesGetsOne(String file, String persons, String told) {
        check(KIND, file, persons, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "逐人: 是 ~ 1:5 copies-of-nobody",
                "逐人: 是⏎to: [] ~ 1:5 copies-of-nobody",
                "逐人: 是⏎to: [''] ~ 1:5 copies-of-nobody",
                // One alone gets the document itself; one that looks like several, or that stands before others, is
                // told.
                "逐人: 是⏎to: [甲] ~ ``",
                "逐人: 是⏎to: [甲]⏎提案: [{提案人: [邬喆]}] ~ ``",
                "逐人: 是⏎to: [甲]⏎提案: [{提案人: [邬喆, 简堃]}] ~ 2:6 copies-of-one 甲",
                "逐人: 是⏎to: [甲、乙] ~ 2:6 copies-of-one 甲、乙",
                "逐人: 是⏎to: [甲，乙] ~ 2:6 copies-of-one 甲，乙",
                "逐人: 是⏎to: [\"甲,乙\"] ~ 2:7 copies-of-one 甲,乙",
                "逐人: 是⏎to: [甲；乙] ~ 2:6 copies-of-one 甲；乙",
                "逐人: 是⏎to: [甲;乙] ~ 2:6 copies-of-one 甲;乙",
                "逐人: 是⏎提案: {提案人: 邬喆等5名委员} ~ 2:11 copies-others 邬喆等5名委员",
            })
    void whereNothingCanBeDividedItIsTold(String file, String told) {
        check(KIND, file, "", told);
    }

    @Test
    void thoseWhoAreOnlyCountedAreTold() {
        check(KIND, "逐人: 是⏎提案: [{提案人: [邬喆等5名委员, 简堃]}]", "邬喆 简堃", "2:13 copies-others 邬喆等5名委员");
    }

    @Test
    void aKindMayAlwaysDivideOrNever() {
        OneKind always = OneKind.of("{copies: {each: to}, keys: {to: {type: list}, no: {type: line}}}");
        check(always, "to: [甲, 乙]", "甲 乙", "");
        check(always, "to: 甲", "", "");
        check(always, "no: 1", "", "");
        check(OneKind.of("{keys: {to: {type: list}}}"), "to: [甲, 乙]", "", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"a: {b: [甲, 乙]} ~ 甲 乙", "a: {c: {b: [甲, 乙]}} ~ ``", "to: [甲] ~ ``", "a: {d: 甲} ~ ``"})
    void aListWithinAKeyIsFoundByItsPath(String file, String persons) {
        OneKind kind = OneKind.of("{copies: {each: [a.b]}, keys: {a: {type: mapping, keys: {b: {type: list}, "
                + "c: {type: mapping, keys: {b: {type: list}}}, d: {type: line}}}, to: {type: list}}}");
        check(kind, file, persons, "");
    }

    /** What only tells for whom the document is made isn't missed where the document doesn't print it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "to: [甲, 乙] ~ ``",
                "逐人: 否⏎to: [甲, 乙] ~ 否",
                "逐人: 是⏎to: [甲] ~ 是",
                "逐人: 是 ~ 是",
                "逐人: 是⏎to: [甲, 乙] ~ 是|[甲, 乙]|甲|乙",
            })
    void whatOnlyTellsForWhomIsUsed(String file, String used) {
        assertThat(of(KIND, file, new Report()).used().stream()
                        .map((Data data) -> OneKind.shown(data))
                        .collect(Collectors.joining("|")))
                .isEqualTo(used);
    }
}
