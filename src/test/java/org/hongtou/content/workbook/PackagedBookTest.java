package org.hongtou.content.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hongtou.content.OneKind;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks as other programs than Excel write them, part by part. */
class PackagedBookTest {
    private static final String SPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String STRINGS = "<si><t>甲</t></si><si><r><t>乙</t></r><r><t>丙</t></r><rPh><t>yi</t></rPh></si>"
            + "<si><t>丁_x000A_戊_x4E2D_</t></si><si><t>己_xZZZZ_</t></si>";
    private static final String STYLES = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"0000\"/></numFmts>"
            + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"14\"/></cellXfs>"
            + "<dxfs><xf numFmtId=\"9\"/></dxfs>";

    private final Report report = new Report();
    private final Map<String, String> parts = new LinkedHashMap<>();

    PackagedBookTest() {
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
                        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE
                        + "sheet.main+xml\"/></Types>");
        parts.put("_rels/.rels", relations("officeDocument=xl/workbook.xml"));
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + SPACE + "\" xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"一\" r:id=\"r0\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(
                        "worksheet=one.xml sharedStrings=strings.xml styles=styles.xml worksheet=two.xml chartsheet=two.xml"));
        parts.put("xl/strings.xml", "<sst xmlns=\"" + SPACE + "\">" + STRINGS + "</sst>");
        parts.put("xl/styles.xml", "<styleSheet xmlns=\"" + SPACE + "\">" + STYLES + "</styleSheet>");
        parts.put("xl/one.xml", sheet(""));
        parts.put("xl/two.xml", sheet("<row><c><v>2</v></c></row>"));
    }

    private static String relations(String targets) {
        StringBuilder all = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        String[] each = targets.split(" ");
        for (int i = 0; i < each.length; i++) {
            String[] one = each[i].split("=");
            all.append("<Relationship Id=\"r%d\" Type=\"%s/%s\" Target=\"%s\"/>".formatted(i, OFFICE, one[0], one[1]));
        }
        return all + "</Relationships>";
    }

    private static String sheet(String rows) {
        return "<worksheet xmlns=\"" + SPACE + "\"><sheetData>" + rows.replaceAll("(<mergeCell .*/>)", "")
                + "</sheetData><mergeCells>" + rows.replaceAll("^((?!<mergeCell ).)*", "")
                + "</mergeCells></worksheet>";
    }

    private List<Worksheet> read() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return SpreadsheetReader.read("交办表.xlsx", out.toByteArray(), report);
    }

    private String told() {
        return report.diagnostics().stream()
                .map(told -> told.place().file().replace("交办表.xlsx", "") + " "
                        + told.code().replace("content.", "") + " " + String.join("/", told.arguments()))
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    private static String shown(Worksheet sheet) {
        return sheet.lines().stream()
                .map(line -> line.number() + (line.hidden() ? "-" : "") + " " + String.join("/", line.cells()))
                .collect(Collectors.joining("; "))
                .replace('\n', '⏎');
    }

    /** The rows of a sheet in XML, what is read of them, and what is told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                // Where a cell stands, it says or not.
                "<row r=\"3\"><c r=\"B3\"><v>7</v></c></row> ~ 3 /7 ~ ``",
                "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row> ~ 1 1/2; 2 3 ~ ``",
                "<row r=\"5\"><c r=\"C5\"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row> ~ 5 //1/2; 6 3 ~ ``",
                "<row r=\" 2 \"><c r=\"A2\"><v>1</v></c></row> ~ 2 1 ~ ``",
                "<row><c r=\"Z1\"><v>1</v></c><c r=\"AA1\"><v>2</v></c></row> ~ 1 /////////////////////////1/2 ~ ``",
                "<row><c r=\"XFD1\"><v>1</v></c></row> ~ × ~ :一!XFD1 sheet-columns 16384/100",
                "<row r=\"1\" hidden=\"1\"><c><v>1</v></c></row><row hidden=\"true\"><c><v>2</v></c></row>"
                        + "<row hidden=\"0\"><c><v>3</v></c></row> ~ 1- 1; 2- 2; 3 3 ~ ``",
                // What a cell is.
                "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v> 1 </v></c></row> ~ 1 甲/乙丙 ~ ``",
                "<row><c t=\"s\"><v>2</v></c><c t=\"s\"><v>3</v></c></row> ~ 1 丁⏎戊中/己_xZZZZ_ ~ ``",
                "<row><c t=\"b\"><v>1</v></c><c t=\"b\"><v>0</v></c></row> ~ 1 是/否 ~ ``",
                "<row><c t=\"d\"><v>2026-03-05T00:00:00</v></c></row> ~ 1 2026-03-05 ~ ``",
                "<row><c t=\"str\"><f>B1</f><v>甲_x0041_</v></c></row> ~ 1 甲A ~ ``",
                "<row><c t=\"inlineStr\"><is><t>甲</t><rPh><t>jia</t></rPh><t>乙</t></is></c></row> ~ 1 甲乙 ~ ``",
                "<row><c t=\"e\"><v>#N/A</v></c><c><v>1</v></c></row> ~ 1 /1 ~ :一!A1 cell-fault #N/A",
                "<row><c/><c><v>1</v></c></row> ~ 1 /1 ~ ``",
                "<row><c t=\"n\"><v>1.50</v></c></row> ~ 1 1.5 ~ ``",
                // Of a formula what it gave counts.
                "<row><c><f>B1</f><v>3</v></c><c/></row> ~ 1 3 ~ ``",
                "<row><c><f>B1</f></c><c><v>1</v></c></row> ~ 1 /1 ~ :一!A1 cell-unknown",
                // How a number is shown.
                "<row><c s=\"1\"><v>41</v></c><c s=\"2\"><v>46000</v></c><c s=\"3\"><v>0.5</v></c><c s=\"-1\"><v>7</v></c></row>"
                        + " ~ 1 0041/2025年12月9日/0.5/7 ~ ``",
                "<row><c><v>999999999999999</v></c><c><v>1e15</v></c><c><v>-1e15</v></c></row>"
                        + " ~ 1 999999999999999/1000000000000000/-1000000000000000"
                        + " ~ :一!B1 cell-long-number 1000000000000000; :一!C1 cell-long-number -1000000000000000",
            })
    void cellsAreReadAsTheyAreWritten(String rows, String read, String told) {
        parts.put("xl/one.xml", sheet(rows));
        List<Worksheet> sheets = read();
        assertThat((sheets.isEmpty() ? "×" : shown(sheets.getFirst())) + " ~ " + told())
                .isEqualTo(read + " ~ " + told);
    }

    @Test
    void mergedCellsAreKnownByTheirCorners() {
        parts.put("xl/one.xml", sheet("<mergeCell ref=\"B2:AA10\"/><mergeCell ref=\"A1\"/>"));
        assertThat(read().getFirst().spans()).containsExactly(new Worksheet.Span(2, 10, 1, 26));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "<sheet name=\"一\" r:id=\"r0\"/><sheet name=\"二\" r:id=\"r3\" state=\"hidden\"/> ~ 一, 二-",
                "<sheet name=\"二\" r:id=\"r3\" state=\"visible\"/><sheet name=\"一\" state=\"veryHidden\" r:id=\"r0\"/> ~ 二, 一-",
                // What is no sheet of cells, or leads nowhere, is left out.
                "<sheet name=\"一\" r:id=\"r0\"/><sheet name=\"图\" r:id=\"r4\"/><sheet name=\"三\" r:id=\"r9\"/><sheet name=\"四\"/> ~ 一",
            })
    void sheetsStandInTheirOrder(String sheets, String names) {
        parts.computeIfPresent("xl/workbook.xml", (name, xml) -> xml.replaceAll("<sheet .*/>", sheets));
        assertThat(read().stream()
                        .map(sheet -> sheet.name() + (sheet.hidden() ? "-" : ""))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(names);
        assertThat(told()).isEmpty();
    }

    @Test
    void daysMayBeCountedFrom1904() {
        parts.put("xl/one.xml", sheet("<row><c s=\"2\"><v>44538</v></c></row>"));
        parts.computeIfPresent(
                "xl/workbook.xml", (name, xml) -> xml.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"));
        assertThat(shown(read().getFirst())).isEqualTo("1 2025年12月9日");
    }

    @Test
    void aBookNeedsNoSharedStringsAndNoStyles() {
        parts.put("xl/one.xml", sheet("<row><c s=\"1\"><v>41</v></c></row>"));
        parts.put("xl/_rels/workbook.xml.rels", relations("worksheet=one.xml"));
        assertThat(shown(read().getFirst())).isEqualTo("1 41");
        assertThat(told()).isEmpty();
    }

    @Test
    void aBookWithoutSheetsIsTold() {
        parts.computeIfPresent("xl/workbook.xml", (name, xml) -> xml.replaceAll("<sheet .*/>", ""));
        assertThat(read()).isEmpty();
        assertThat(told()).isEqualTo("workbook-damaged");
    }

    @Test
    void aPackageOfAnotherKindIsNoWorkbook() {
        parts.computeIfPresent(
                "[Content_Types].xml", (name, xml) -> xml.replace(TYPE + "sheet.main", "application/word"));
        assertThat(read()).isEmpty();
        assertThat(told()).isEqualTo("workbook-other");
        parts.put("_rels/.rels", relations("thumbnail=xl/workbook.xml"));
        assertThat(read()).isEmpty();
        assertThat(report.diagnostics()).extracting(Diagnostic::code).containsExactly("content.workbook-other");
    }

    @Test
    void partsThatAreNoXmlMayBeMany() {
        for (int i = 0; parts.size() < BoundedEntries.MOST_ENTRIES; i++) {
            parts.put("xl/media/" + i + ".png", "x");
        }
        assertThat(read()).hasSize(1);
        assertThat(told()).isEmpty();
        parts.put("xl/media/more.png", "x");
        assertThat(read()).isEmpty();
        assertThat(told()).isEqualTo("workbook-too-much 64");
    }

    /** An error leaves what was told before it unsaid: the file is read again when it is mended. */
    @Test
    void ofAFaultyBookNothingIsRead() {
        parts.put("xl/one.xml", sheet("<row><c t=\"e\"><v>#N/A</v></c><c r=\"CW1\"><v>1</v></c></row>"));
        assertThat(read()).isEmpty();
        assertThat(OneKind.told(report)).contains("cell-fault", "sheet-columns 101/100");
        assertThat(told()).isEqualTo(":一!A1 cell-fault #N/A; :一!CW1 sheet-columns 101/100");
    }
}
