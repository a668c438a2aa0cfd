package org.hongtou.content.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hongtou.content.OneKind;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rows of CSV files, each with the line that it starts on, and what is told of them. */
class SheetRowsTest {
    private final Report report = new Report();

    private @Nullable DataSheet read(String file, String text) {
        return SheetReader.read(file, plain(text).getBytes(UTF_8), report);
    }

    private void check(String text, String rows, String told) {
        DataSheet sheet = read("名单.csv", text);
        String read = sheet == null
                ? "×"
                : sheet.rows().stream()
                        .map(row -> row.line() + " " + String.join("/", row.cells()))
                        .collect(Collectors.joining("; "));
        assertThat(read.replace('\n', '⏎') + " ~ " + OneKind.told(report).replace('\u200B', '⍽'))
                .isEqualTo(rows + " ~ " + told);
    }

    /** What can't be seen is written by signs that can. */
    private static String plain(String text) {
        return text.replace('⏎', '\n')
                .replace('␍', '\r')
                .replace('→', '\t')
                .replace('⍽', '\u200B')
                .replace('⇩', '\u000B')
                .replace('⎵', '\u00A0');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "a,b⏎1,2 ~ 1 a/b; 2 1/2 ~ ^^",
                "a,b␍1,2 ~ 1 a/b; 2 1/2 ~ ^^",
                "a,b␍⏎1,2␍⏎ ~ 1 a/b; 2 1/2 ~ ^^",
                "a,b⏎,⏎1,2 ~ 1 a/b; 2 /; 3 1/2 ~ ^^",
                "a,b⏎⏎1,2 ~ 1 a/b; 3 1/2 ~ ^^",
                "a,b⏎1 ~ 1 a/b; 2 1/ ~ 2:1 sheet-short 1/2",
                "a,b⏎1,2,3 ~ 1 a/b/; 2 1/2/3 ~ 1:3 sheet-short 2/3",
                "a,b⏎1,2,, ~ 1 a/b; 2 1/2 ~ ^^",
                "a,b,⏎1,2 ~ 1 a/b; 2 1/2 ~ ^^",
                "a,b,⏎1,2,3 ~ 1 a/b/; 2 1/2/3 ~ ^^",
                "a,,⏎1,, ~ 1 a; 2 1 ~ ^^",
                "a⏎⏎1 ~ 1 a; 3 1 ~ ^^",
                "a ~ 1 a ~ ^^",
                ",a⏎,1 ~ 1 /a; 2 /1 ~ ^^",
                "a,b⏎1,2⏎, ~ 1 a/b; 2 1/2 ~ ^^",
            })
    void rowsHaveAsManyCellsAsMostOfThem(String text, String rows, String told) {
        check(text, rows, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "a;b⏎1;2 ~ 1 a/b; 2 1/2 ~ ^^",
                "a→b⏎1→2 ~ 1 a/b; 2 1/2 ~ ^^",
                "a,b;c⏎1,2;3 ~ 1 a/b;c; 2 1/2;3 ~ ^^",
                "a;b,c⏎1;2⏎3;4 ~ 1 a/b,c; 2 1/2; 3 3/4 ~ ^^",
                "sep=;⏎a;b ~ 2 a/b ~ ^^",
                "SEP=;␍⏎a;b ~ 2 a/b ~ ^^",
                "sep=;,,⏎a;b ~ 2 a/b ~ ^^",
                "\"sep=;\"⏎a;b ~ 2 a/b ~ ^^",
                "sep=; ~ × ~ 0:0 sheet-empty 名单.csv",
                "sep=;;⏎a;b ~ 2 a/b ~ ^^",
                "sep=⏎a,b ~ 1 sep=/; 2 a/b ~ 1:1 sheet-short 1/2",
                "a，b⏎1，2 ~ 1 a，b; 2 1，2 ~ 1:1 sheet-separator ，",
                "a，b ~ 1 a，b ~ ^^",
                "a|b⏎1|2 ~ 1 a|b; 2 1|2 ~ 1:1 sheet-separator |",
                "a｜b⏎1｜2 ~ 1 a｜b; 2 1｜2 ~ 1:1 sheet-separator ｜",
                "a、b⏎1、2 ~ 1 a、b; 2 1、2 ~ 1:1 sheet-separator 、",
                "a；b⏎1；2 ~ 1 a；b; 2 1；2 ~ 1:1 sheet-separator ；",
                "a，b⏎1 ~ 1 a，b; 2 1 ~ ^^",
            })
    void whatStandsBetweenCellsIsFound(String text, String rows, String told) {
        check(text, rows, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "\"a\",\"b\"⏎\"1, 2\",\"3\" ~ 1 a/b; 2 1, 2/3 ~ ^^",
                "a, \"b\" ⏎1, \"2\" ~ 1 a/b; 2 1/2 ~ ^^",
                "\"a⏎b\",c⏎1,2 ~ 1 a⏎b/c; 3 1/2 ~ ^^",
                "\"a␍⏎b\",c⏎1,2 ~ 1 a⏎b/c; 3 1/2 ~ ^^",
                "\"a\"\"b\",c ~ 1 a\"b/c ~ ^^",
                "\"a,b⏎1,2 ~ × ~ 1:1 sheet-quote",
                "a,\"b⏎1,2 ~ × ~ 1:3 sheet-quote",
                "a,b⏎\"1\"2,3 ~ × ~ 2:1 sheet-quote",
                "a,b⏎\"1\" ,3 ~ 1 a/b; 2 1/3 ~ ^^",
                "a,b⏎\"1\"\",2 ~ × ~ 2:1 sheet-quote",
                "a\"b\",c ~ 1 a\"b\"/c ~ ^^",
            })
    void quotesHoldMarksAndLines(String text, String rows, String told) {
        check(text, rows, told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "^ a , b⎵⏎1,2^ ~ 1 a/b; 2 1/2 ~ ^^",
                "\"　　a　\",b⏎1,2 ~ 1 　　a/b; 2 1/2 ~ ^^",
                "\"⏎⏎a⏎⏎b⏎⏎\",b ~ 1 a⏎⏎b/b ~ ^^",
                "\"a⏎ b ⏎　c\",b ~ 1 a⏎b⏎　c/b ~ ^^",
                "\" ⏎ \",b⏎1,2 ~ 1 /b; 3 1/2 ~ ^^",
                "a→b,\"c→d\"⏎1,2 ~ 1 a b/c d; 2 1/2 ~ ^^",
                "a⇩b,c⏎1,2 ~ 1 a⏎b/c; 2 1/2 ~ ^^",
                "a⍽,b⏎⍽1⍽,2 ~ 1 a/b; 2 1/2 ~ 1:1 sheet-invisible a⍽/2",
                "=\"007\",=\"00⍽8\"⏎1,2 ~ 1 007/008; 2 1/2 ~ 1:8 sheet-invisible =\"00⍽8\"/1",
                "=\" 7 \",b⏎1,2 ~ 1 7/b; 2 1/2 ~ ^^",
                "=\"7\"x,b⏎1,2 ~ 1 =\"7\"x/b; 2 1/2 ~ ^^",
                "'7,'x⏎'=A,'@⏎'-1,'+1 ~ 1 '7/'x; 2 '=A/'@; 3 '-1/'+1 ~ 1:1 sheet-apostrophe '7/5",
                "##,###⏎####,# ~ 1 ##/###; 2 ####/# ~ 1:4 sheet-narrow ###/2",
                "#N/A,#REF!⏎#DIV/0!,x#N/A ~ 1 #N/A/#REF!; 2 #DIV/0!/x#N/A ~ 1:1 sheet-fault #N/A/3",
                "#VALUE!,#NAME?⏎#NULL!,#NUM!⏎#SPILL!,#CALC! ~ 1 #VALUE!/#NAME?; 2 #NULL!/#NUM!; 3 #SPILL!/#CALC! ~ 1:1 sheet-fault #VALUE!/6",
                "1E+11,1E+10⏎1.2E+29,1E+30 ~ 1 1E+11/1E+10; 2 1.2E+29/1E+30 ~ 1:1 sheet-power 1E+11/2",
                "1.23456789012345E+15,12E+11 ~ 1 1.23456789012345E+15/12E+11 ~ 1:1 sheet-power 1.23456789012345E+15/1",
                "=SUM(A1),=A1⏎=IF.ERROR(A),=(1) ~ 1 =SUM(A1)/=A1; 2 =IF.ERROR(A)/=(1) ~ 1:1 sheet-formula =SUM(A1)/2",
                "x�,� ~ 1 x�/� ~ 1:1 sheet-lost x�/2",
                ",⏎, ~ × ~ 0:0 sheet-empty 名单.csv",
                "^ ⏎ ^ ~ × ~ 0:0 sheet-empty 名单.csv",
            })
    void cellsAreTheirWordsAndWhatSpreadsheetsSpoiltIsTold(String text, String rows, String told) {
        check(text, rows, told);
    }

    @Test
    void whatIsLostIsAnErrorAndWhatOnlyLooksSoAWarning() {
        read("名单.csv", "\uFFFD,###⏎1,'7");
        assertThat(report.diagnostics())
                .extracting(told -> told.code() + " " + told.severity())
                .containsExactly(
                        "content.sheet-lost ERROR", "content.sheet-narrow WARNING", "content.sheet-apostrophe WARNING");
    }

    @Test
    void ofManyFaultsTheFirstTenAreToldOneByOne() {
        read("名单.csv", "a,b⏎1,2⏎" + "1⏎".repeat(10) + "1,2⏎".repeat(10));
        assertThat(report.diagnostics())
                .extracting(Diagnostic::code)
                .hasSize(10)
                .containsOnly("content.sheet-short");
        Report eleven = new Report();
        SheetReader.read("名单.csv", ("a,b\n1,2\n" + "1\n".repeat(11) + "1,2\n".repeat(11)).getBytes(UTF_8), eleven);
        assertThat(eleven.diagnostics()).hasSize(11);
        assertThat(OneKind.told(eleven)).endsWith("13:1 sheet-more 1");
    }

    @Test
    void aHundredColumnsAreNotTooMany() {
        String row = "1,".repeat(SheetReader.MOST_COLUMNS - 1) + "1⏎";
        assertThat(Objects.requireNonNull(read("名单.csv", row.repeat(2))).columns())
                .isEqualTo(SheetReader.MOST_COLUMNS);
        assertThat(report.diagnostics()).isEmpty();
        read("名单.csv", ("1," + row).repeat(2));
        assertThat(OneKind.told(report)).isEqualTo("1:201 sheet-columns 101/100");
    }

    @Test
    void oneRowTooManyIsToldAtItsLine() {
        read("名单.csv", "1,2⏎".repeat(SheetReader.MOST_ROWS + 1));
        assertThat(OneKind.told(report)).isEqualTo("10001:1 sheet-rows 10001/10000");
    }

    @Test
    void aCellIsFoundInItsFile() {
        DataSheet sheet = Objects.requireNonNull(read("名单.csv", "a,\"b⏎c\",d⏎,𠮷2, 3"));
        assertThat(List.of(
                        sheet.place(0, 0), sheet.place(0, 1), sheet.place(0, 2), sheet.place(1, 1), sheet.place(1, 2)))
                .extracting(Place::toString)
                .containsExactly("名单.csv:1:1", "名单.csv:1:3", "名单.csv:2:4", "名单.csv:3:2", "名单.csv:3:5");
        assertThat(sheet.lines())
                .extracting(line -> line.text().replace('\n', '⏎') + "@" + line.place())
                .containsExactly("a@名单.csv:1:1", "b⏎c@名单.csv:1:3", "d@名单.csv:2:4", "𠮷2@名单.csv:3:2", "3@名单.csv:3:5");
        assertThat(sheet.rows()).extracting(DataSheet.Row::filled).containsExactly(3L, 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>", " ⏎<HTML>", "<!DOCTYPE html>", "<table>", "<?xml version=\"1.0\"?>"})
    void aWebPageIsNoTable(String text) {
        assertThat(read("名单.csv", text)).isNull();
        assertThat(OneKind.told(report)).isEqualTo("0:0 sheet-web 名单.csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<tab>,b", "html,b", "a,<html>"})
    void aMarkOfTheWebAmongCellsIsNoPage(String text) {
        assertThat(read("名单.csv", text)).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"名单.csv, 名单-1.csv", "目录/名单.CSV, 名单-1.csv", "目录\\名单.txt, 名单.csv", "名单, 名单.csv", "名.单.xlsx, 名.单.csv"})
    void aWorkbookUnderTheNameOfATableIsToBeSavedAsOne(String file, String saved) {
        assertThat(read(file, "PK\u0003\u0004")).isNull();
        assertThat(report.diagnostics().getFirst().arguments()).containsExactly(file, saved);
        assertThat(SheetReader.read(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}, report))
                .isNull();
        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("content.sheet-workbook");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "名单.csv ~ null",
                "名单.TSV ~ null",
                "名单.tab ~ null",
                "目录/名单.txt ~ null",
                "名单.xlsx ~ sheet-workbook 名单.xlsx/名单.csv",
                "名单.XLS ~ sheet-workbook 名单.XLS/名单.csv",
                "名单.et ~ sheet-workbook 名单.et/名单.csv",
                "名单.ods ~ sheet-workbook 名单.ods/名单.csv",
                "名单.numbers ~ sheet-workbook 名单.numbers/名单.csv",
                "名单.doc ~ sheet-name 名单.doc",
                "名单 ~ sheet-name 名单",
                ".csv ~ sheet-name .csv",
                "/名单.csv ~ sheet-not-relative /名单.csv",
                "\\名单.csv ~ sheet-not-relative \\名单.csv",
                "D:名单.xlsx ~ sheet-not-relative D:名单.xlsx",
                "https://example.com/名单.csv ~ sheet-not-relative https://example.com/名单.csv",
            })
    void aTableIsNamedByItsEndingFromTheFilesOwnFolder(String name, String told) {
        Diagnostic problem = SheetName.problem(name, new Place("a.yaml", 2, 3));
        assertThat(problem == null ? "null" : OneKind.told(List.of(problem)))
                .isEqualTo(told.equals("null") ? told : "2:3 " + told);
    }
}
