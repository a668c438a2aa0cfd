package org.hongtou.importer.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.draft.DraftParagraph;
import org.hongtou.importer.draft.DraftPiece;
import org.hongtou.importer.draft.DraftTable;
import org.hongtou.importer.draft.Image;
import org.hongtou.importer.numbers.NumberFormats;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of a DOCX: what Word shows with all changes accepted, each thing once and in its place. */
class WordDraftsTest {
    private static final String SPACES = "xmlns:w=\"urn:w\" xmlns:r=\"urn:r\" xmlns:mc=\"urn:mc\" xmlns:wp=\"urn:wp\""
            + " xmlns:a=\"urn:a\" xmlns:v=\"urn:v\" xmlns:m=\"urn:m\"";

    private final Report report = new Report();

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] docx(String body, Map<String, String> more) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put(
                "_rels/.rels",
                utf8(
                        "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        parts.put("word/document.xml", utf8("<w:document " + SPACES + "><w:body>" + body + "</w:body></w:document>"));
        parts.put(
                "word/_rels/document.xml.rels",
                utf8(
                        "<Relationships><Relationship Id=\"n\" Type=\"x/numbering\" Target=\"numbering.xml\"/>"
                                + "<Relationship Id=\"s\" Type=\"x/styles\" Target=\"styles.xml\"/>"
                                + "<Relationship Id=\"p\" Type=\"x/image\" Target=\"media/image1.png\"/>"
                                + "<Relationship Id=\"o\" Type=\"x/image\" TargetMode=\"External\" Target=\"http://a.example/b.png\"/></Relationships>"));
        parts.put("word/media/image1.png", new byte[] {1, 2, 3});
        more.forEach((name, text) -> parts.put(name, utf8(text)));
        return zip(parts);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<DraftPiece> pieces(String body, Map<String, String> more) throws IOException {
        return DocxDraft.read("a.docx", docx(body, more), report).pieces();
    }

    private List<String> texts(String body) throws IOException {
        return texts(body, Map.of());
    }

    private List<String> texts(String body, Map<String, String> more) throws IOException {
        return pieces(body, more).stream().map(WordDraftsTest::shown).toList();
    }

    private static String shown(DraftPiece piece) {
        return switch (piece) {
            case DraftParagraph paragraph -> paragraph.marked();
            case Image image -> "图 " + image.name() + image.description();
            case DraftTable grid ->
                grid.rows().stream()
                        .map(row -> row.stream()
                                .map(cell -> String.join("⏎", cell.lines())
                                        + (cell.isMerged() ? "×" + cell.columns() + "×" + cell.rows() : ""))
                                .collect(Collectors.joining("/")))
                        .collect(Collectors.joining(" "));
        };
    }

    private static String p(String inner) {
        return "<w:p>" + inner + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insertion and deletion|<w:ins>{甲}</w:ins><w:del><w:r><w:delText>乙</w:delText></w:r></w:del>{丙}|甲丙",
                "a move is read where it went|<w:moveFrom>{甲}</w:moveFrom>{乙}<w:moveTo>{甲}</w:moveTo>|乙甲",
                "a field by its result|<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>{3}<w:r><w:fldChar w:fldCharType='end'/></w:r>{页}|3页",
                "a field within a field|<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:t>码</w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>{值}<w:r><w:fldChar w:fldCharType='end'/></w:r>|值",
                "hidden words|{甲}<w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>{丙}|甲丙",
                "a control|<w:sdt><w:sdtPr><w:tag/></w:sdtPr><w:sdtContent>{甲}</w:sdtContent></w:sdt>{乙}|甲乙",
                "a link|<w:hyperlink>{甲}</w:hyperlink>{乙}|甲乙",
                "pinyin above|<w:r><w:ruby><w:rubyPr/><w:rt>{xiang}</w:rt><w:rubyBase>{乡}</w:rubyBase></w:ruby></w:r>{村}|乡村",
                "a symbol|<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>{同意}|☑同意",
                "bold among others|{甲}<w:r><w:rPr><w:b/></w:rPr><w:t>乙</w:t></w:r>{丙}|甲**乙**丙",
                "bold that is off|{甲}<w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>乙</w:t></w:r>|甲乙",
                "what was bold before a change|{甲}<w:r><w:rPr><w:rPrChange><w:rPr><w:b/></w:rPr></w:rPrChange></w:rPr><w:t>乙</w:t></w:r>|甲乙",
                "one word in many runs|{一、}{检查}{范围}|一、检查范围",
                "a hyphen|{0731}<w:r><w:noBreakHyphen/></w:r>{55}|0731-55",
            })
    void aParagraphIsReadAsItShows(String what, String inner, String text) throws IOException {
        String runs = inner.replaceAll("\\{([^}]*)\\}", "<w:r><w:t>$1</w:t></w:r>");
        assertThat(texts(p(runs))).as(what).containsExactly(text);
    }

    @Test
    void wordsAreBoldByTheStyleOfTheirCharacters() throws IOException {
        String styles = "<w:styles " + SPACES
                + "><w:style w:type='character' w:styleId='S'><w:rPr><w:b/></w:rPr></w:style></w:styles>";
        String strong = "<w:r><w:rPr><w:rStyle w:val='S'/></w:rPr><w:t>乙</w:t></w:r>";
        String off = "<w:r><w:rPr><w:rStyle w:val='S'/><w:b w:val='0'/></w:rPr><w:t>丁</w:t></w:r>";
        assertThat(texts(p(r("甲") + strong + r("丙") + off), Map.of("word/styles.xml", styles)))
                .containsExactly("甲**乙**丙丁");
    }

    @Test
    void aLineBrokenByHandStaysOneParagraph() throws IOException {
        assertThat(texts(p(r("甲") + "<w:r><w:br/></w:r>" + r("乙")))).containsExactly("甲\n乙");
    }

    @Test
    void aDeletedParagraphMarkJoinsTwo() throws IOException {
        assertThat(texts(p("<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>" + r("前半")) + p(r("后半"))))
                .containsExactly("前半后半");
    }

    @Test
    void aBoxIsReadOnceAndBeforeItsParagraph() throws IOException {
        String box = "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" + p(r("红头"))
                + "</w:txbxContent></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>" + p(r("红头"))
                + "</w:txbxContent></v:textbox></w:pict></mc:Fallback>"
                + "</mc:AlternateContent></w:r>";
        assertThat(texts(p(box + r("标题")))).containsExactly("红头", "标题");
        assertThat(texts(p("<w:r><w:pict><v:textbox><w:txbxContent>" + p(r("旧式"))
                        + "</w:txbxContent></v:textbox></w:pict></w:r>")))
                .containsExactly("旧式");
    }

    @Test
    void picturesOfThePackageAreTakenAndOthersNeverFetched() throws IOException {
        String inside = "<w:r><w:drawing><wp:docPr descr=\"水库\"/><a:blip r:embed=\"p\"/></w:drawing></w:r>";
        String outside = "<w:r><w:drawing><a:blip r:embed=\"o\"/></w:drawing></w:r>";
        assertThat(texts(p(inside) + p(outside))).containsExactly("图 image1.png水库");
        assertThat(codes()).containsExactly("import.left-picture");
    }

    @Test
    void numbersAreThoseThatWordShows() throws IOException {
        String numbering = "<w:numbering " + SPACES + "><w:abstractNum w:abstractNumId=\"0\">"
                + level(0, "chineseCountingThousand", "%1、") + level(1, "chineseCounting", "（%2）")
                + level(2, "decimal", "%3.")
                + "</w:abstractNum><w:abstractNum w:abstractNumId=\"1\">" + level(0, "bullet", "\uF0B7")
                + "</w:abstractNum>"
                + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num>"
                + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
                + "</w:numbering>";
        String styles = "<w:styles " + SPACES
                + "><w:style w:type=\"paragraph\" w:styleId=\"H\"><w:basedOn w:val=\"B\"/></w:style>"
                + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style></w:styles>";
        String body = styled("总则")
                + item(1, 1, "范围")
                + item(1, 2, "甲")
                + item(1, 2, "乙")
                + item(1, 1, "时间")
                + item(1, 2, "丙")
                + p("")
                + styled("分则")
                + item(1, 1, "要求")
                + item(2, 0, "点")
                + item(3, 0, "重新")
                + item(0, 0, "无");
        assertThat(texts(body, Map.of("word/numbering.xml", numbering, "word/styles.xml", styles)))
                .containsExactly("一、总则", "（一）范围", "1.甲", "2.乙", "（二）时间", "1.丙", "二、分则", "（一）要求", "点", "一、重新", "无");
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    private static String item(int list, int level, String text) {
        return p("<w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>"
                + r(text));
    }

    private static String styled(String text) {
        return p("<w:pPr><w:pStyle w:val=\"H\"/></w:pPr>" + r(text));
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting,1,一",
        "chineseCounting,10,十",
        "chineseCounting,11,十一",
        "chineseCounting,20,二十",
        "chineseCounting,21,二十一",
        "chineseCounting,100,一百",
        "chineseCounting,101,一百零一",
        "chineseCounting,110,一百一十",
        "ideographDigital,20,二〇",
        "chineseLegalSimplified,3,叁",
        "ideographTraditional,2,乙",
        "decimalEnclosedCircle,20,⑳",
        "decimalEnclosedCircle,21,21",
        "upperLetter,27,AA",
        "lowerRoman,4,iv",
        "upperRoman,1999,MCMXCIX",
        "decimalZero,7,07",
        "decimal,7,7",
        "unknown,7,7"
    })
    void numbersAreWrittenInTheirFormat(String format, int number, String written) {
        assertThat(NumberFormats.of(number, format)).isEqualTo(written);
    }

    @Test
    void mergedCellsKeepTheirPlaces() throws IOException {
        String table = "<w:tbl><w:tr>" + cell("<w:gridSpan w:val=\"2\"/>", "项目")
                + cell("<w:vMerge w:val=\"restart\"/>", "备注") + "</w:tr>"
                + "<w:tr>" + cell("", "名称") + cell("", "数量") + cell("<w:vMerge/>", "") + "</w:tr>"
                + "<w:tr><w:trPr><w:del/></w:trPr>" + cell("", "旧") + "</w:tr></w:tbl>";
        assertThat(texts(table)).containsExactly("项目×2×1/备注×1×2 名称/数量");
    }

    private static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + p(r(text)) + "</w:tc>";
    }

    @Test
    void whatIsNotCarriedOverIsCounted() throws IOException {
        texts(p(r("甲")
                + "<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r><m:oMath/>"
                + "<w:commentRangeStart w:id=\"1\"/><w:r><w:rPr><w:vanish/></w:rPr><w:t>乙</w:t></w:r>"));
        assertThat(report.diagnostics().stream().map(told -> told.code() + told.arguments()))
                .containsExactly(
                        "import.left-comment[1]",
                        "import.left-footnote[2]",
                        "import.left-formula[1]",
                        "import.left-hidden[1]");
    }

    @Test
    void wordsInTheHeadOfPagesAreTold() throws IOException {
        Map<String, String> heads = Map.of(
                "word/header1.xml", "<w:hdr " + SPACES + ">" + p(r("云泽市水务局文件")) + "</w:hdr>",
                "word/header2.xml", "<w:hdr " + SPACES + ">" + p(r("- 1 -")) + "</w:hdr>");
        assertThat(texts(p(r("甲")), heads)).containsExactly("甲");
        assertThat(report.diagnostics().stream().map(told -> told.code() + told.arguments()))
                .containsExactly("import.left-header[云泽市水务局文件]");
    }

    @Test
    void aPackageThatInflatesWithoutEndIsRefused() throws IOException {
        byte[] bomb = zip(new TreeMap<>(Map.of("word/document.xml", new byte[(int) PackageParts.MOST_BYTES + 1])));
        assertThat(bomb.length).isLessThan(1 << 20);
        refused(bomb, "import.too-much");
    }

    @Test
    void aDocumentTypeIsNotRead() throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        parts.put(
                "_rels/.rels",
                utf8(
                        "<Relationships><Relationship Id=\"r1\" Type=\"x/officeDocument\" Target=\"d.xml\"/></Relationships>"));
        parts.put("d.xml", utf8("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><d><body>&e;</body></d>"));
        refused(zip(parts), "import.damaged");
    }

    private void refused(byte[] bytes, String code) {
        assertThatThrownBy(() -> DocxDraft.read("a.docx", bytes, report)).isInstanceOf(Halt.class);
        assertThat(codes()).containsExactly(code);
    }

    private List<String> codes() {
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }
}
