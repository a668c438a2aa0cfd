package org.hongtou.content.checked;

import org.hongtou.content.OneKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that mean more than their text: days, numbers, yes and no, choices, pictures. */
class WordCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: flag ~ v: 是 ~ {v: 是} ~ ``",
                "type: flag ~ v: 不 盖章 ~ {v: 否} ~ ``",
                "type: flag ~ v: 也许 ~ × ~ 1:4 flag-unreadable v/也许",
                "type: flag ~ v: [是] ~ × ~ 1:4 list-for-text v",
            })
    void yesAndNo(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: date ~ v: 2026-06-17 ~ {v: 2026年6月17日} ~ ``",
                "type: date ~ v: 今天 ~ × ~ 1:4 date-unreadable v/今天",
                "type: date ~ v: [2026-06-17] ~ × ~ 1:4 list-for-text v",
            })
    void aDay(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: whole, min: 2, max: 9 ~ v: 2 ~ {v: 2} ~ ``",
                "type: whole, min: 2, max: 9 ~ v: 9 ~ {v: 9} ~ ``",
                "type: whole, min: 2, max: 9 ~ v: 1 ~ × ~ 1:4 whole-range v/1/2/9",
                "type: whole, min: 2, max: 9 ~ v: 10 ~ × ~ 1:4 whole-range v/10/2/9",
                "type: whole, min: 2 ~ v: 1 ~ × ~ 1:4 whole-too-small v/1/2",
                "type: whole, min: 2 ~ v: 999999999999999 ~ {v: 999999999999999} ~ ``",
                "type: whole ~ v: -1 ~ × ~ 1:4 whole-too-small v/-1/0",
                "type: whole, min: 2 ~ v: [2] ~ × ~ 1:4 list-for-text v",
            })
    void aNumberWithinItsBounds(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: whole, min: 2, max: 9, range: 3 ~ v: 2-4 ~ {v: 2-4} ~ ``",
                "type: whole, min: 2, max: 9, range: 3 ~ v: 7至9 ~ {v: 7-9} ~ ``",
                "type: whole, min: 2, max: 9, range: 3 ~ v: 1-3 ~ × ~ 1:4 whole-range v/1/2/9",
                "type: whole, min: 2, max: 9, range: 3 ~ v: 8-10 ~ × ~ 1:4 whole-range v/10/2/9",
                "type: whole, min: 2, max: 9, range: 3 ~ v: 5 ~ {v: 5} ~ ``",
                "type: whole, min: 2, max: 9, range: 3 ~ v: 2-5 ~ × ~ 1:4 range-too-long v/4/3/2-4",
                "type: whole, min: 2, max: 9, range: 3 ~ v: 4-2 ~ × ~ 1:4 range-reversed v/4-2/2-4",
                "type: whole, min: 2, max: 9, range: 3 ~ v: 3-3 ~ {v: 3} ~ ``",
                "type: whole, min: 2, max: 9, range: 3 ~ v: 甲 ~ × ~ 1:4 range-unreadable v/甲",
                "type: whole, range: 2 ~ v: 1-2 ~ {v: 1-2} ~ ``",
                "type: whole, range: 1 ~ v: 1-2 ~ × ~ 1:4 whole-unreadable v/1-2",
                "type: whole, range: 0 ~ v: 7 ~ {v: 7} ~ ``",
            })
    void numbersInARow(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: choice, choices: {plain: [素色, 白], red: 红色, bare: } ~ v: 白 ~ {v: plain} ~ ``",
                "type: choice, choices: {plain: [素色, 白], red: 红色, bare: } ~ v: 红色 ~ {v: red} ~ ``",
                "type: choice, choices: {plain: [素色, 白], red: 红色, bare: } ~ v: RED ~ {v: red} ~ ``",
                "type: choice, choices: {plain: [素色, 白], red: 红色, bare: } ~ v: Bare ~ {v: bare} ~ ``",
                "type: choice, choices: {plain: [素色, 白], red: 红色, bare: } ~ v: 红邑 ~ × ~ 1:4 choice-near v/红邑/素色、红色、bare/红色",
                "type: choice, choices: {plain: [素色, 白], red: 红色, bare: } ~ v: 湖蓝 ~ × ~ 1:4 choice-unknown v/湖蓝/素色、红色、bare",
                "type: choice, choices: {plain: [素色, 白], red: 红色, bare: } ~ v: [白] ~ × ~ 1:4 list-for-text v",
            })
    void oneOfAFewByAnyOfItsNames(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "type: picture ~ v: 图\\甲.JPG ~ {v: 图/甲.JPG} ~ ``",
                "type: picture ~ v: 甲.doc ~ × ~ 1:4 picture-format 甲.doc",
                "type: picture ~ v: .png ~ × ~ 1:4 picture-format .png",
                "type: picture ~ v: /甲.png ~ × ~ 1:4 picture-not-relative /甲.png",
                "type: picture ~ v: C:\\甲.png ~ × ~ 1:4 picture-not-relative C:\\甲.png",
                "type: picture ~ v: https://example.com/甲.png ~ × ~ 1:4 picture-not-relative https://example.com/甲.pn…",
                "type: picture ~ v: [甲.png] ~ × ~ 1:4 list-for-text v",
            })
    void aPictureByItsFile(String key, String file, String values, String told) {
        OneKind.check("{keys: {v: {" + key + "}}}", file, values, told);
    }
}
