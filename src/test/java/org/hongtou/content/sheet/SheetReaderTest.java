package org.hongtou.content.sheet;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** CSV files as Excel, WPS and other programs save them. */
class SheetReaderTest {
    private static final String ROWS = "序号,姓名,电话\n1,一一,0013800000001\n2,欧阳若岚,0013800000002\n";

    private final Report report = new Report();

    static Stream<byte[]> encodings() {
        return Stream.of(
                ROWS.getBytes(UTF_8),
                ("\uFEFF" + ROWS).getBytes(UTF_8),
                ROWS.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + ROWS).getBytes(UTF_16LE),
                ("\uFEFF" + ROWS).getBytes(UTF_16BE),
                ROWS.getBytes(UTF_16LE),
                ROWS.getBytes(UTF_16BE),
                ROWS.replace("\n", "\r\n").getBytes(UTF_8),
                ROWS.replace("\n", "\r").getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("encodings")
    void everyEncodingOfASpreadsheetIsRead(byte[] bytes) {
        assertThat(shown(read(bytes))).isEqualTo("序号/姓名/电话 1/一一/0013800000001 2/欧阳若岚/0013800000002");
        assertThat(report.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a,b⏎1,2|a/b 1/2",
                "a;b⏎1,5;2,3|a/b 1,5/2,3",
                "a→b⏎1,5→2;3|a/b 1,5/2;3",
                "sep=;⏎a;b⏎1;2|a/b 1/2",
                "\"sep=,\"⏎a,b⏎1,2|a/b 1/2",
                "a,b⏎\"x,⏎y\",\"say \"\"no\"\"\"|a/b x,⇩y/say \"no\"",
                "a, \"b, c\" ⏎1,2|a/b, c 1/2",
                "a,b⏎\"=\"\"007\"\"\",=\"008\"|a/b 007/008",
                "a,b⏎ x 　, |a/b x/",
                "a,b⏎　　其中： ,　|a/b 　　其中：/",
                "a,b,⏎1,2,⏎,,⏎⏎|a/b 1/2",
                "a⏎1⏎2|a 1 2",
                "⏎a,b⏎⏎1,2|a/b 1/2",
                "a,5\" pipe⏎b,x\"y|a/5\" pipe b/x\"y",
                "a,b,c⏎1,2,3,,|a/b/c 1/2/3",
            })
    void cellsAreReadAsTheyAreMeant(String text, String rows) {
        DataSheet sheet = read(text.replace('⏎', '\n').replace('→', '\t').getBytes(UTF_8));
        assertThat(shown(sheet)).isEqualTo(rows);
        assertThat(report.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "a,b⏎1,\"x⏎2,3⏎|名单.csv:2:3|content.sheet-quote",
                "a,b⏎1,2⏎3,\"x\"y⏎4,5|名单.csv:3:3|content.sheet-quote",
                "a,b⏎\"1⏎2\",\"x\"\"|名单.csv:3:4|content.sheet-quote",
                "a,b,c⏎1,2,3⏎甲,乙,丙,丁|名单.csv:3:7|content.sheet-cells",
                "a,b,c⏎\"x⏎y\",2,3⏎甲|名单.csv:4:1|content.sheet-short",
                "sep=;⏎a;b⏎1;2;3⏎4;5|名单.csv:3:5|content.sheet-cells",
                "a，b⏎1，2|名单.csv:1:1|content.sheet-separator",
                "a,b⏎1,####⏎2,####|名单.csv:2:3|content.sheet-narrow",
                "a,b⏎1,#REF!|名单.csv:2:3|content.sheet-fault",
                "a,b⏎1,3.30102E+17|名单.csv:2:3|content.sheet-power",
                "a,b⏎1,=SUM(A1:A2)|名单.csv:2:3|content.sheet-formula",
                "a,b⏎1,'007|名单.csv:2:3|content.sheet-apostrophe",
                "a,b⏎𠮷x,\u200B7|名单.csv:2:4|content.sheet-invisible",
                "a,b⏎1,章\uFFFD|名单.csv:2:3|content.sheet-lost",
                ",,⏎,|名单.csv|content.sheet-empty",
                "<html><table>|名单.csv|content.sheet-web",
                "PK\u0003\u0004x|名单.csv|content.sheet-workbook",
            })
    void whatIsWrongIsToldAtItsLineAndColumn(String text, String place, String code) {
        read(text.replace('⏎', '\n').getBytes(UTF_8));
        assertThat(report.diagnostics())
                .extracting(found -> found.place() + " " + found.code())
                .containsExactly(place + " " + code);
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(read(new byte[0])).isNull();
        assertThat(codes()).containsExactly("content.sheet-empty");
    }

    @Test
    void aZeroAmongOtherBytesMakesNoUtf16() {
        assertThat(read("姓名,电话\r\n章珂,1\0\r\n".getBytes(UTF_8))).isNull();
        assertThat(codes()).containsExactly("content.not-text");
    }

    @Test
    void unreadableBytesAreToldAtTheirPlace() {
        byte[] bytes = ("姓名,电话\n" + "欧阳若岚,1\n".repeat(9) + "易?,2\n").getBytes(UTF_8);
        bytes[bytes.length - 4] = (byte) 0xE5;
        assertThat(read(bytes)).isNull();
        assertThat(report.diagnostics())
                .extracting(found -> found.place() + " " + found.code())
                .containsExactly("名单.csv:11:2 content.damaged");
    }

    @Test
    void aQuoteThatNothingClosesAtTheEndOfManyRowsIsTold() {
        read(("a,b\n" + "1,\"2\"\n".repeat(5000) + "3,\"x\n4,5\n").getBytes(UTF_8));
        assertThat(report.diagnostics())
                .extracting(found -> found.place() + " " + found.code())
                .containsExactly("名单.csv:5002:3 content.sheet-quote");
    }

    @Test
    void ofManyRowsWithOneFaultTheFirstAreToldAndTheOthersCounted() {
        read(("a,b\n" + "1,2\n".repeat(5000) + "1,2,3\n".repeat(2000)).getBytes(UTF_8));
        assertThat(codes()).hasSize(11).startsWith("content.sheet-cells").endsWith("content.sheet-more");
        assertThat(report.diagnostics().getLast().arguments()).contains("1990");
    }

    @Test
    void tooManyRowsOrColumnsAreTold() {
        read("1,2\n".repeat(SheetReader.MOST_ROWS + 1).getBytes(UTF_8));
        read(("1,".repeat(SheetReader.MOST_COLUMNS) + "1\n").repeat(2).getBytes(UTF_8));
        assertThat(codes()).containsExactly("content.sheet-rows", "content.sheet-columns");
        assertThat(read("1,2\n".repeat(SheetReader.MOST_ROWS).getBytes(UTF_8))).isNotNull();
    }

    private @Nullable DataSheet read(byte[] bytes) {
        return SheetReader.read("名单.csv", bytes, report);
    }

    private List<String> codes() {
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String shown(@Nullable DataSheet sheet) {
        assertThat(sheet).isNotNull();
        return sheet.rows().stream()
                .map(row -> String.join("/", row.cells()).replace('\n', '⇩'))
                .collect(Collectors.joining(" "));
    }
}
