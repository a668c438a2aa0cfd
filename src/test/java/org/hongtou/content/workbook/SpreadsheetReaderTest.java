package org.hongtou.content.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Spreadsheets are read as a person sees them, and what can't be read is told. */
final class SpreadsheetReaderTest {
    private final Report report = new Report();

    static Stream<TestBook> forms() {
        return Stream.of(TestBook.xlsx(), TestBook.xls());
    }

    private List<Worksheet> read(byte[] bytes) {
        return SpreadsheetReader.read("交办表.xlsx", bytes, report);
    }

    private Worksheet one(byte[] bytes) {
        List<Worksheet> grids = read(bytes);
        assertThat(report.diagnostics()).isEmpty();
        assertThat(grids).hasSize(1);
        return grids.getFirst();
    }

    private String told() {
        return report.diagnostics().stream()
                .map(told -> told.place() + " " + told.code())
                .reduce("", (a, b) -> a.isEmpty() ? b : a + "\n" + b);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void cellsSayWhatTheyShow(TestBook book) {
        book.row("案号", "电话", "日期", "结果", "是否")
                .row(41, 13800001234L, LocalDate.of(2026, 3, 5), "=1+1", true)
                .row(41.0, 0.1 + 0.2, LocalDate.of(2026, 12, 31), "=\"甲\"&\"乙\"", false)
                .row(41, 1234.5, 0.25)
                .shown(3, 0, "0000")
                .shown(3, 1, "#,##0.00")
                .shown(3, 2, "0%");
        Worksheet grid = one(book.bytes());
        assertThat(grid.name()).isEqualTo("Sheet1");
        assertThat(grid.lines())
                .extracting(Worksheet.Line::cells)
                .containsExactly(
                        List.of("案号", "电话", "日期", "结果", "是否"),
                        List.of("41", "13800001234", "2026年3月5日", "2", "是"),
                        List.of("41", "0.3", "2026年12月31日", "甲乙", "否"),
                        List.of("0041", "1,234.50", "25%"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void numbersInAFormWithWordsShowThem(TestBook book) {
        book.row(41, 2026, 46000.5, 46000, 46000)
                .shown(0, 0, "\"第\"0\"号\"")
                .shown(0, 1, "0\"年\"")
                .shown(0, 2, "yyyy/m/d h:mm")
                .shown(0, 3, "yyyy\"年\"m\"月\";@")
                .shown(0, 4, "m/d/yy");
        assertThat(one(book.bytes()).lines().getFirst().cells())
                .containsExactly("第41号", "2026年", "2025年12月9日12:00", "2025年12月", "2025年12月9日");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void rowsKeepTheirNumbersAndColumnsTheirPlaces(TestBook book) {
        book.row("", "", "甲").row().row("乙");
        Worksheet grid = one(book.bytes());
        assertThat(grid.lines()).extracting(Worksheet.Line::number).containsExactly(1, 3);
        assertThat(grid.lines().getFirst().cell(2)).isEqualTo("甲");
        assertThat(grid.place(7, 2)).hasToString("交办表.xlsx:Sheet1!C7");
        assertThat(grid.place(7, 27)).hasToString("交办表.xlsx:Sheet1!AB7");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void hiddenRowsHiddenSheetsAndMergedCellsAreKnown(TestBook book) {
        book.row("题")
                .row("甲")
                .row("乙")
                .merge(0, 0, 0, 3)
                .hideRow(1)
                .sheet("底稿")
                .row("丙")
                .hideSheet();
        List<Worksheet> grids = read(book.bytes());
        assertThat(grids).extracting(Worksheet::name).containsExactly("Sheet1", "底稿");
        assertThat(grids).extracting(Worksheet::hidden).containsExactly(false, true);
        assertThat(grids.getFirst().lines()).extracting(Worksheet.Line::hidden).containsExactly(false, true, false);
        assertThat(grids.getFirst().spans()).containsExactly(new Worksheet.Span(1, 1, 0, 3));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void linesOfACellStayAndWhatNobodySeesGoes(TestBook book) {
        book.row("甲\n 乙 \r\n\n丙", "\u00A0丁\u200B\u3000", "😀=@#:-'\"");
        assertThat(one(book.bytes()).lines().getFirst().cells()).containsExactly("甲\n乙\n丙", "丁", "😀=@#:-'\"");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormulaThatWentWrongIsToldAtItsCell(TestBook book) {
        book.row("甲", "=1/0");
        assertThat(read(book.bytes()).getFirst().lines().getFirst().cells()).containsExactly("甲");
        assertThat(told()).isEqualTo("交办表.xlsx:Sheet1!B1 content.cell-fault");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aNumberTooLongForASpreadsheetIsTold(TestBook book) {
        book.row(330102199001011230d);
        read(book.bytes());
        assertThat(told()).isEqualTo("交办表.xlsx:Sheet1!A1 content.cell-long-number");
    }

    @Test
    void csvFilesAreReadInTheirEncodings() {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), StandardCharsets.UTF_16)) {
            for (String mark : List.of(",", "\t", ";")) {
                byte[] bytes =
                        "提案交办表\r\n案号,案由\r\n41,关于加装电梯的建议\r\n".replace(",", mark).getBytes(charset);
                Worksheet grid = one(bytes);
                assertThat(grid.lines())
                        .extracting(line -> line.cell(0) + "|" + line.cell(1))
                        .containsExactly("提案交办表|", "案号|案由", "41|关于加装电梯的建议");
                assertThat(grid.place(3, 1)).hasToString("交办表.xlsx:B3");
            }
        }
    }

    @Test
    void anEmptyWorkbookHasNoRows() {
        assertThat(one(TestBook.xlsx().bytes()).lines()).isEmpty();
    }

    @Test
    void aWorkbookWithAPasswordIsTold() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("秘密");
            try (var into = encryptor.getDataStream(files)) {
                into.write(TestBook.xlsx().row("甲").bytes());
            }
            files.writeFilesystem(out);
        }
        assertThat(read(out.toByteArray())).isEmpty();
        assertThat(told()).isEqualTo("交办表.xlsx content.workbook-locked");
    }

    @Test
    void anOldWorkbookWithAPasswordIsTold() {
        Biff8EncryptionKey.setCurrentUserPassword("mima");
        byte[] bytes;
        try {
            bytes = TestBook.xls().row("甲").bytes();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(read(bytes)).isEmpty();
        assertThat(told()).isEqualTo("交办表.xlsx content.workbook-locked");
    }

    @Test
    void anotherZipIsNoWorkbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write(1);
        }
        assertThat(read(out.toByteArray())).isEmpty();
        assertThat(told()).isEqualTo("交办表.xlsx content.workbook-other");
    }

    /** Cut off anywhere or with bytes changed, it is told or read, and never takes long. */
    @ParameterizedTest
    @MethodSource("forms")
    void aDamagedWorkbookIsToldAndNeverAFault(TestBook book) {
        byte[] whole = book.row("案号", "案由").row(41, "关于加装电梯的建议").bytes();
        Random random = new Random(16);
        for (int i = 0; i < 300; i++) {
            byte[] bytes = i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(8, whole.length)) : whole.clone();
            for (int change = 0; change < 1 + i % 5; change++) {
                bytes[random.nextInt(8, bytes.length)] = (byte) random.nextInt();
            }
            Report own = new Report();
            List<Worksheet> grids = SpreadsheetReader.read("交办表.xls", bytes, own);
            assertThat(own.hasErrors() || !grids.isEmpty()).as("change %s", i).isTrue();
        }
    }

    /** A few kilobytes that unpack to gigabytes. */
    @Tag("bench")
    @Test
    void aZipBombIsToldAtOnce() throws IOException {
        byte[] bytes = with(TestBook.xlsx().row("甲").bytes(), "xl/worksheets/sheet1.xml", out -> {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 300; i++) {
                out.write(blanks);
            }
        });
        assertThat(bytes.length).isLessThan(1 << 20);
        assertThat(read(bytes)).isEmpty();
        assertThat(told()).isEqualTo("交办表.xlsx content.workbook-too-much");
    }

    @Test
    void anEntityInAPartIsRefused() throws IOException {
        byte[] bytes = with(
                TestBook.xlsx().row("甲").bytes(),
                "xl/worksheets/sheet1.xml",
                out -> out.write(
                        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row><c t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>"
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(read(bytes)).isEmpty();
        assertThat(told()).isEqualTo("交办表.xlsx content.workbook-damaged");
    }

    /** What writes a part of a package. */
    @FunctionalInterface
    private interface Part {
        void write(ZipOutputStream out) throws IOException;
    }

    private static byte[] with(byte[] zip, String name, Part part) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(name)) {
                    part.write(to);
                } else {
                    in.transferTo(to);
                }
            }
        }
        return out.toByteArray();
    }

    @Tag("bench")
    @Test
    void twentyThousandRowsAreToldInTime() {
        TestBook book = TestBook.xls().row("案号", "案由");
        for (int i = 0; i < 20_000; i++) {
            book.row(i, "关于加装电梯的建议");
        }
        byte[] bytes = book.bytes();
        long start = System.nanoTime();
        assertThat(read(bytes)).isEmpty();
        assertThat(told()).isEqualTo("交办表.xlsx:Sheet1!A10001 content.sheet-rows");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }
}
