package org.hongtou.content.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongtou.content.OneKind;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole numbers and numbers in a row, in figures and in words. */
class NumberTextTest {
    private final Report report = new Report();

    private static Data.Text text(String text) {
        return new Data.Text(text, new Place("a.yaml", 1, 4));
    }

    /** At most 999999 may stand there, which is six figures. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "7 ~ 7 ~ ``",
                "0 ~ 0 ~ ``",
                "-3 ~ -3 ~ ``",
                "007 ~ 7 ~ 1:4 whole-leading-zero v/007/7",
                "000007 ~ 7 ~ ``",
                "0000007 ~ 7 ~ 1:4 whole-leading-zero v/0000007/7",
                "７ ~ 7 ~ ``",
                "1 200 ~ 1200 ~ ``",
                "1,200 ~ 1200 ~ 1:4 whole-in-words v/1,200/1200",
                "1,234,567 ~ 1234567 ~ 1:4 whole-in-words v/1,234,567/1234567",
                "12,00 ~ × ~ 1:4 whole-unreadable v/12,00",
                "1,2000 ~ × ~ 1:4 whole-unreadable v/1,2000",
                "第7期 ~ 7 ~ 1:4 whole-in-words v/第7期/7",
                "总第12期 ~ 12 ~ 1:4 whole-in-words v/总第12期/12",
                "共3份 ~ 3 ~ 1:4 whole-in-words v/共3份/3",
                "共印50份 ~ 50 ~ 1:4 whole-in-words v/共印50份/50",
                "印50份 ~ 50 ~ 1:4 whole-in-words v/印50份/50",
                "总7 ~ 7 ~ 1:4 whole-in-words v/总7/7",
                "第七期 ~ 7 ~ 1:4 whole-in-words v/第七期/7",
                "一百二十 ~ 120 ~ 1:4 whole-in-words v/一百二十/120",
                "增刊 ~ × ~ 1:4 whole-unreadable v/增刊",
                "第增刊期 ~ × ~ 1:4 whole-unreadable v/第增刊期",
                "7毫米 ~ 7 ~ 1:4 whole-in-words v/7毫米/7",
                "7mm ~ 7 ~ 1:4 whole-in-words v/7mm/7",
                "7.5 ~ × ~ 1:4 whole-unreadable v/7.5",
                "甲 ~ × ~ 1:4 whole-unreadable v/甲",
                "999999999999999 ~ 999999999999999 ~ ``",
                "9999999999999999 ~ × ~ 1:4 whole-unreadable v/9999999999999999",
            })
    void aNumberIsReadOutOfTheWordsAroundIt(String text, String number, String told) {
        Long read = WholeText.read(text(text), "v", 999_999, report);
        assertThat(read == null ? "×" : read.toString()).isEqualTo(number);
        assertThat(OneKind.told(report)).isEqualTo(told);
    }

    /** At most twenty, and at most 99999. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "1-8 ~ 1-8 ~ ``",
                "1至8 ~ 1-8 ~ ``",
                "3 — 5 ~ 3-5 ~ ``",
                "000001—000008 ~ 1-8 ~ ``",
                "`1~~20` ~ 1-20 ~ ``",
                "1-20 ~ 1-20 ~ ``",
                "1-21 ~ × ~ 1:4 range-too-long v/21/20/1-20",
                "5-5 ~ 5 ~ ``",
                "5-4 ~ × ~ 1:4 range-reversed v/5-4/4-5",
                "7 ~ 7 ~ ``",
                "007 ~ 7 ~ 1:4 whole-leading-zero v/007/7",
                "00007 ~ 7 ~ ``",
                "第7号 ~ × ~ 1:4 range-unreadable v/第7号",
                "1- ~ × ~ 1:4 range-unreadable v/1-",
                "-8 ~ × ~ 1:4 range-unreadable v/-8",
                "1---8 ~ × ~ 1:4 range-unreadable v/1---8",
                "１－８ ~ 1-8 ~ ``",
            })
    void severalInARowAreReadByTheirFirstAndLast(String text, String numbers, String told) {
        Data.Whole read = RangeText.read(text(text), "v", 20, 99_999, report);
        assertThat(read == null ? "×" : OneKind.shown(read)).isEqualTo(numbers);
        assertThat(OneKind.told(report)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "零 ~ 0",
                "七 ~ 7",
                "十 ~ 10",
                "十七 ~ 17",
                "二十 ~ 20",
                "二十六 ~ 26",
                "一百 ~ 100",
                "一百〇八 ~ 108",
                "一百零八 ~ 108",
                "一百二十 ~ 120",
                "一百一十八 ~ 118",
                "百 ~ 100",
                "三百十 ~ 310",
                "二六 ~ -1",
                "二〇 ~ -1",
                "〇 ~ 0",
                "千 ~ -1",
                "`` ~ -1",
            })
    void hanCharactersAreRead(String text, long number) {
        assertThat(HanNumber.read(text)).isEqualTo(number);
    }
}
