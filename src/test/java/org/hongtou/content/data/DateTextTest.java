package org.hongtou.content.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.hongtou.content.OneKind;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ways in which people write a day. Full-width blanks are written _. */
class DateTextTest {
    private final Report report = new Report();

    private Data.@Nullable Day read(String text) {
        return DateText.read(new Data.Text(text.replace('_', '\u3000'), new Place("a.yaml", 1, 4)), "v", report);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "2026-06-17 ~ 2026年6月17日 ~ 2026-06-17",
                "2026年6月17号 ~ 2026年6月17日 ~ 2026-06-17",
                "2026-01-01 ~ 2026年1月1日 ~ 2026-01-01",
                "2026-12-31 ~ 2026年12月31日 ~ 2026-12-31",
                "2024-02-29 ~ 2024年2月29日 ~ 2024-02-29",
                "20260617 ~ 2026年6月17日 ~ 2026-06-17",
                "19990617 ~ 1999年6月17日 ~ 1999-06-17",
                "二〇二六年十二月三十一日 ~ 2026年12月31日 ~ 2026-12-31",
                "二○二六年十月十日 ~ 2026年10月10日 ~ 2026-10-10",
                "二零二六年一月一号 ~ 2026年1月1日 ~ 2026-01-01",
                "二〇二六年 六月 十七日 ~ 2026年6月17日 ~ 2026-06-17",
                "2026。6。17 ~ 2026年6月17日 ~ 2026-06-17",
                "2026—6—17 ~ 2026年6月17日 ~ 2026-06-17",
                "2026 / 6 / 17 ~ 2026年6月17日 ~ 2026-06-17",
            })
    void aDayIsReadHoweverItIsWritten(String text, String printed, String iso) {
        assertThat(read(text))
                .isNotNull()
                .matches(day -> day.printed().equals(printed) && day.iso().equals(iso) && !day.isOpen())
                .extracting(Data.Day::place)
                .hasToString("a.yaml:1:4");
        assertThat(report.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "2026年06月_日 ~ 2026年6月_日",
                "2026年_月_日 ~ 2026年_月_日",
                "2026年×月××日 ~ 2026年_月_日",
                "2026年12月_日 ~ 2026年12月_日",
                "2026年1月__日 ~ 2026年1月_日",
                "2026年月日 ~ 2026年_月_日",
            })
    void ofADraftADayMayBeOpen(String text, String printed) {
        assertThat(read(text))
                .isNotNull()
                .matches(day -> day.isOpen() && day.iso().isEmpty());
        assertThat(read(text)).extracting(Data.Day::printed).isEqualTo(printed.replace('_', '\u3000'));
        assertThat(report.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "2026年13月_日 ~ 1:4 date-unreadable v/2026年13月　日",
                "2026-13-01 ~ 1:4 date-no-such-month v/2026-13-01/13",
                "2026-00-01 ~ 1:4 date-no-such-month v/2026-00-01/0",
                "2026-01-32 ~ 1:4 date-no-such-day v/2026-01-32/2026/1/31",
                "2026-01-00 ~ 1:4 date-no-such-day v/2026-01-00/2026/1/31",
                "2026-02-29 ~ 1:4 date-no-such-day v/2026-02-29/2026/2/28",
                "1900-02-29 ~ 1:4 date-no-such-day v/1900-02-29/1900/2/28",
                "21000617 ~ 1:4 date-unreadable v/21000617",
                "20261317 ~ 1:4 date-no-such-month v/20261317/13",
                "二〇二六年十三月一日 ~ 1:4 date-no-such-month v/二〇二六年十三月一日/13",
                "二〇二六年二月三十日 ~ 1:4 date-no-such-day v/二〇二六年二月三十日/2026/2/28",
                "26-6-17 ~ 1:4 date-short-year v/26-6-17",
                "6月17日 ~ 1:4 date-no-year v/6月17日",
                "6-17 ~ 1:4 date-no-year v/6-17",
                "2026年6月 ~ 1:4 date-no-day v/2026年6月",
                "2026-6 ~ 1:4 date-no-day v/2026-6",
                "2026年 ~ 1:4 date-unreadable v/2026年",
                "今天 ~ 1:4 date-unreadable v/今天",
                "二〇二六年一二月三日 ~ 1:4 date-unreadable v/二〇二六年一二月三日",
                "二〇二六年一月一二日 ~ 1:4 date-unreadable v/二〇二六年一月一二日",
            })
    void whatIsNoDayIsTold(String text, String told) {
        assertThat(read(text)).isNull();
        assertThat(OneKind.told(report)).isEqualTo(told.replace('_', '\u3000'));
    }
}
