package org.hongtou.content.checked;

import org.hongtou.content.OneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that are short texts: how their lines and items are taken. */
class TextCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: line ~ v: 甲 ~ {v: 甲} ~ ``",
                "type: line ~ v: \"　甲 \" ~ {v: 甲} ~ ``",
                "type: line ~ v: |⏎  甲⏎⏎ ~ {v: 甲} ~ ``",
                "type: line ~ v: |⏎  甲⏎⏎  乙 ~ × ~ 4:3 several-lines v/2",
                "type: line ~ v: [甲] ~ × ~ 1:4 list-for-text v",
                "type: line ~ v: {甲: 乙} ~ × ~ 1:4 mapping-for-text v",
                "type: line ~ v: \"[甲](https://example.com/a)\" ~ {v: [甲](https://example.com/a)} ~ 1:5 markdown-link [甲](https://example.com/a)/甲",
                // What YAML joins is one line, with a blank only between Latin words.
                "type: line ~ v:⏎  甲⏎  乙 ~ {v: 甲乙} ~ ``",
                "type: line ~ v:⏎  Annex⏎  one ~ {v: Annex one} ~ ``",
                "type: line ~ v:⏎  one⏎  甲 ~ {v: one甲} ~ ``",
                "type: line ~ v:⏎  甲⏎  one ~ {v: 甲one} ~ ``",
                "type: line ~ v:⏎  ⺀⏎  a ~ {v: ⺀a} ~ ``",
                "type: line ~ v:⏎  a⏎  ⺀ ~ {v: a⺀} ~ ``",
            })
    void oneLine(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: lines ~ v: 甲 ~ {v: 甲} ~ ``",
                "type: lines ~ v: |⏎  甲⏎⏎  　乙 ~ {v: 甲⏎乙} ~ ``",
                "type: lines ~ v: [甲, 乙] ~ {v: 甲⏎乙} ~ ``",
                "type: lines ~ v: [甲, '', 乙] ~ {v: 甲⏎乙} ~ ``",
                "type: lines ~ v:⏎  甲⏎  乙 ~ {v: 甲⏎乙} ~ 2:3 lines-without-bar v",
                "type: lines ~ v: [甲, [乙]] ~ × ~ 1:8 list-for-text v",
                "type: lines ~ v: {甲: 乙} ~ × ~ 1:4 mapping-for-text v",
            })
    void severalLines(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: joined ~ v: [甲, 乙] ~ {v: [甲，乙]} ~ ``",
                "type: joined ~ v:⏎  - 甲⏎  -⏎  - 乙 ~ {v: [甲，乙]} ~ 3:4 empty-item v",
                "type: joined ~ v: [甲, '', 乙] ~ {v: [甲，乙]} ~ ``",
                "type: joined ~ v: [] ~ {v: []} ~ ``",
                "type: joined ~ v: 甲 ~ {v: [甲]} ~ ``",
                // An item with a mark of its own at its end ends its line.
                "type: joined ~ v: [甲；, 乙, 丙。, 丁，, 戊] ~ {v: [甲；, 乙，丙。, 丁，, 戊]} ~ ``",
                "type: joined ~ v: [甲。] ~ {v: [甲。]} ~ ``",
                // So does a line of a block.
                "type: joined ~ v: |⏎  甲，⏎⏎  乙 ~ {v: [甲，, 乙]} ~ ``",
                "type: joined ~ v:⏎  甲⏎  乙 ~ {v: [甲, 乙]} ~ 2:3 lines-without-bar v",
                "type: joined ~ v: [甲, [乙], 丙] ~ × ~ 1:8 list-for-text v",
                "type: joined ~ v: {甲: 乙} ~ × ~ 1:4 mapping-for-text v",
            })
    void itemsOfALine(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: labelled ~ v: {报: 甲, 送: [乙, 丙]} ~ {v: [{label: 报, lines: [甲]}, {label: 送, lines: [乙，丙]}]} ~ ``",
                "type: labelled ~ v: [{报: 甲}, {送: 乙}] ~ {v: [{label: 报, lines: [甲]}, {label: 送, lines: [乙]}]} ~ ``",
                "type: labelled ~ v: {\"报：\": 甲, \"送:：\": 乙, \"：\": 丙} ~ {v: [{label: 报, lines: [甲]}, {label: 送, lines: [乙]}, {label: , lines: [丙]}]} ~ ``",
                "type: labelled ~ v: {\" 报 ：\": 甲} ~ {v: [{label: 报, lines: [甲]}]} ~ ``",
                "type: labelled ~ v: {报: , 送: 甲} ~ {v: [{label: 送, lines: [甲]}]} ~ 1:5 empty-value 报",
                "type: labelled ~ v: {报: \"　\"} ~ {v: []} ~ 1:5 empty-value 报",
                "type: labelled ~ v: 甲 ~ × ~ 1:4 text-for-labelled v",
                "type: labelled ~ v: [{报: 甲}, 乙] ~ × ~ 1:13 text-for-labelled v",
                "type: labelled ~ v: [[甲]] ~ × ~ 1:5 text-for-labelled v",
                "type: labelled ~ v: {报: {送: 甲}} ~ × ~ 1:8 mapping-for-text 报",
                "type: labelled ~ v: {报: [[甲]], 送: 乙} ~ × ~ 1:9 list-for-text 报",
            })
    void labelsWithItems(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }
}
