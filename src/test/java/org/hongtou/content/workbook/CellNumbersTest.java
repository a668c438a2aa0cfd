package org.hongtou.content.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and days as the cells of a workbook show them. */
class CellNumbersTest {
    private static final CellNumbers NUMBERS = new CellNumbers(false);

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "41 ~ General ~ 41",
                "41 ~ @ ~ 41",
                "0.30000000000000004 ~ General ~ 0.3",
                "13800001234 ~ General ~ 13800001234",
                "-2.50 ~ General ~ -2.5",
                "0 ~ General ~ 0",
                "100 ~ General ~ 100",
                "1234567890123456 ~ General ~ 1234567890123460",
                "41 ~ 0000 ~ 0041",
                "1234.5 ~ #,##0.00 ~ 1,234.50",
                "0.25 ~ 0% ~ 25%",
                "41 ~ \"第\"0\"号\" ~ 第41号",
                // Where the form shows nothing, or no room for it, the number is shown.
                "41 ~ \"\" ~ 41",
                "41 ~ ### ~ 41",
                // Days.
                "46000 ~ yyyy/m/d ~ 2025年12月9日",
                "46000.5 ~ yyyy/m/d ~ 2025年12月9日",
                "46000.5 ~ yyyy/m/d h:mm ~ 2025年12月9日12:00",
                "46000 ~ yyyy/m/d h:mm ~ 2025年12月9日",
                "46000.0104166667 ~ yyyy/m/d h:mm ~ 2025年12月9日0:15",
                "46000 ~ yyyy\"年\"m\"月\" ~ 2025年12月",
                "46000 ~ m\"月\"d\"日\" ~ 2025年12月9日",
                "46000.25 ~ yyyy-m h:mm ~ 2025年12月9日6:00",
                "46000 ~ yyyy\\dm ~ 2025年12月",
                // The time of no day.
                "0.375 ~ h:mm ~ 9:00",
                "0.999 ~ hh:mm ~ 23:58",
                "1 ~ h:mm ~ 1900年1月1日",
                "0.375 ~ yyyy/m/d ~ 1899年12月31日",
                "-1 ~ yyyy/m/d ~ -1",
            })
    void aNumberIsShownInTheFormOfItsCell(double value, String code, String shown) {
        assertThat(NUMBERS.shown(value, 164, code)).isEqualTo(shown);
    }

    /** Of the forms that every workbook has there is only a number; Chinese Excel has some more for days. */
    @ParameterizedTest
    @CsvSource({
        "0, 46000",
        "1, 46000",
        "2, 46000.00",
        "14, 2025年12月9日",
        "26, 46000",
        "27, 2025年12月9日",
        "36, 2025年12月9日",
        "37, '46,000'",
        "49, 46000",
        "50, 2025年12月9日",
        "58, 2025年12月9日",
        "59, 46000",
        "200, 46000"
    })
    void theFormsOfEveryWorkbookAreKnownByTheirNumbers(int format, String shown) {
        assertThat(NUMBERS.shown(46000, format, null)).isEqualTo(shown);
    }

    @Test
    void anOldMacCountsDaysFrom1904() {
        assertThat(new CellNumbers(true).shown(44538, 14, null)).isEqualTo("2025年12月9日");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-05T00:00:00, 2026-03-05", "2026-03-05, 2026-03-05", "T12:00, ''"})
    void aDayThatIsWrittenOutIsShownWithoutItsTime(String written, String day) {
        assertThat(CellNumbers.day(written)).isEqualTo(day);
    }
}
