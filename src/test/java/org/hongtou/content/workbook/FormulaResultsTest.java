package org.hongtou.content.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What formulas gave when a workbook was saved, in both of the forms that Excel has. */
class FormulaResultsTest {
    private final Report report = new Report();

    static Stream<TestBook> forms() {
        return Stream.of(TestBook.xlsx(), TestBook.xls());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormulaShowsWhatItGave(TestBook book) {
        book.row("=1=1", "=1=2", "=1+0.5", "=\"甲\"", "=A1", "乙")
                .row("=\"丙\"", 7)
                .shown(0, 2, "0.00");
        assertThat(read(book).lines())
                .extracting(Worksheet.Line::cells)
                .containsExactly(List.of("是", "否", "1.50", "甲", "是", "乙"), List.of("丙", "7"));
        assertThat(report.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormulaThatGaveNothingIsToldAtItsCell(TestBook book) {
        book.row("甲", "=1/0", "=NA()");
        read(book);
        assertThat(report.diagnostics())
                .extracting(told -> told.place() + " " + told.code() + " " + told.arguments())
                .containsExactly(
                        "交办表.xlsx:Sheet1!B1 content.cell-fault [#DIV/0!]",
                        "交办表.xlsx:Sheet1!C1 content.cell-fault [#N/A]");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void mergedAndHiddenRowsKeepTheirNumbers(TestBook book) {
        book.row("题").row("甲", "乙").row("丙").merge(1, 2, 1, 2).merge(0, 0, 0, 1).hideRow(2);
        Worksheet sheet = read(book);
        assertThat(sheet.spans())
                .containsExactlyInAnyOrder(new Worksheet.Span(2, 3, 1, 2), new Worksheet.Span(1, 1, 0, 1));
        assertThat(sheet.lines()).extracting(Worksheet.Line::hidden).containsExactly(false, false, true);
    }

    private Worksheet read(TestBook book) {
        return SpreadsheetReader.read("交办表.xlsx", book.bytes(), report).getFirst();
    }
}
