package org.hongtou.content.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hongtou.content.OneKind;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sheet's rows, the names of its cells, and how much it may hold. */
class WorksheetTest {
    private static final Worksheet SHEET = new Worksheet("交办表.xlsx", "一", false, List.of(), List.of());
    private static final Worksheet CSV = new Worksheet("交办表.csv", "", false, List.of(), List.of());

    @ParameterizedTest
    @CsvSource({"0, A", "2, C", "25, Z", "26, AA", "27, AB", "51, AZ", "52, BA", "701, ZZ", "702, AAA"})
    void columnsAreCalledByLetters(int column, String letters) {
        assertThat(Worksheet.column(column)).isEqualTo(letters);
    }

    @Test
    void aPlaceIsWrittenAsSpreadsheetsWriteIt() {
        assertThat(List.of(
                        SHEET.place(), SHEET.place(7), SHEET.place(7, 2), CSV.place(), CSV.place(7), CSV.place(7, 2)))
                .extracting(Place::toString)
                .containsExactly("交办表.xlsx:一", "交办表.xlsx:一!7", "交办表.xlsx:一!C7", "交办表.csv", "交办表.csv:7", "交办表.csv:C7");
    }

    @Test
    void behindTheLastCellOfARowTheOthersAreEmpty() {
        Worksheet.Line line = new Worksheet.Line(1, false, List.of("甲", "", "乙"));
        assertThat(List.of(line.cell(0), line.cell(1), line.cell(2), line.cell(3)))
                .containsExactly("甲", "", "乙", "");
        assertThat(line.filled()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"2, 1, true", "4, 3, true", "3, 2, true", "1, 1, false", "5, 3, false", "2, 0, false", "4, 4, false"})
    void mergedCellsReachFromTheFirstToTheLast(int row, int column, boolean held) {
        assertThat(new Worksheet.Span(2, 4, 1, 3).holds(row, column)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "10000 ~ 99 ~ 1 ~ true ~ ``",
                "10001 ~ 0 ~ 1 ~ false ~ 0:0 sheet-rows 10001/10000",
                "1 ~ 100 ~ 1 ~ false ~ 0:0 sheet-columns 101/100",
                "1 ~ 0 ~ 8388608 ~ true ~ ``",
                "1 ~ 0 ~ 8388609 ~ false ~ 0:0 workbook-too-much 8",
            })
    void moreThanAPersonReadsIsToldOnce(int rows, int column, int letters, boolean taken, String told) {
        Report report = new Report();
        WorksheetLimits limits = new WorksheetLimits(report);
        String words = "a".repeat(letters);
        assertThat(limits.takes(SHEET.place(1, column), rows, column, words)).isEqualTo(taken);
        assertThat(OneKind.told(report)).isEqualTo(told);
        if (!taken) {
            assertThat(limits.takes(SHEET.place(2, 100), 1, 100, "")).isFalse();
            assertThat(report.diagnostics()).hasSize(1);
        }
    }

    @Test
    void lettersAreCountedOverAllCells() {
        Report report = new Report();
        WorksheetLimits limits = new WorksheetLimits(report);
        String words = "a".repeat(4 << 20);
        assertThat(limits.takes(SHEET.place(), 1, 0, words)).isTrue();
        assertThat(limits.takes(SHEET.place(), 1, 1, words)).isTrue();
        assertThat(limits.takes(SHEET.place(), 1, 2, "a")).isFalse();
        assertThat(OneKind.told(report)).isEqualTo("0:0 workbook-too-much 8");
    }
}
