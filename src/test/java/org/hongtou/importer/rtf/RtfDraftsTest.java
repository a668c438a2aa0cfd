package org.hongtou.importer.rtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.importer.ShownPieces;
import org.hongtou.importer.draft.DraftDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read of RTF: what Word shows with all changes accepted; Han text is in the bytes of GBK here. */
class RtfDraftsTest {
    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936{\\fonttbl{\\f0\\fcharset134 SimSun;}"
            + "{\\f1\\fcharset0 Times New Roman;}{\\f2\\fcharset2 Wingdings;}{\\f3\\fcharset136 MingLiU;}}"
            + "{\\stylesheet{\\s0 Normal;}{\\s1\\b heading 1;}}";

    private final Report report = new Report();

    private static byte[] gbk(String text) {
        return text.getBytes(Charset.forName("GBK"));
    }

    private DraftDocument read(String text) {
        return RtfDraft.read("a.rtf", gbk(HEAD + text + "}"), report);
    }

    private List<String> words(String text) {
        return ShownPieces.words(read(text));
    }

    private List<String> told() {
        return ShownPieces.told(report);
    }

    /** Paragraphs are parted by a slash. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "paragraphs|甲\\par 乙\\par|甲/乙",
                "a last paragraph without its end|甲\\par 乙|甲/乙",
                "bytes of a code page|\\'b9\\'ab\\'ce\\'c4|公文",
                "a second byte that is a letter|\\'81A|丄",
                "Unicode with what older programs show|\\u20844?\\u25991\\'3f|公文",
                "Unicode with two bytes for older programs|{\\uc2\\u20844\\'b9\\'ab}文|公文",
                "Unicode below zero|\\u-224 ?|＠",
                "characters beyond the first plane|\\u-10179?\\u-8960?|\uD83D\uDD00",
                "another font's code page|{\\f3\\'a4\\'a4\\'a4\\'e5}|中文",
                "bold|甲{\\b 乙}丙\\b 丁\\b0 戊|甲**乙**丙**丁**戊",
                "bold for Han text alone|甲{\\dbch\\ab 乙}|甲**乙**",
                "lines|甲\\line 乙|甲⏎乙",
                "marks|\\ldblquote 甲\\rdblquote\\emdash 乙\\~丙\\{\\}|“甲”—乙\u00A0丙{}",
                "deleted and inserted words|甲{\\deleted 乙}{\\revised 丙}|甲丙",
                "a deleted paragraph mark|甲{\\deleted\\par}乙\\par|甲乙",
                "hidden words|甲{\\v 乙}丙|甲丙",
                "a field by its result|{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}页|3页",
                "a reading above a character|{\\field{\\*\\fldinst EQ \\\\* jc2 \\\\* hps10 \\\\o\\\\ad(\\\\s\\\\up 9(xiang),乡)}{\\fldrslt }}村|乡村",
                "a number in a circle|{\\field{\\*\\fldinst EQ \\\\o\\\\ac(○,3)}{\\fldrslt }}甲|③甲",
                "a number that Word wrote out|{\\listtext\\pard\\plain （一）\\tab}甲|（一）甲",
                "a dot of a list|{\\listtext \\'b7\\tab}甲|甲",
                "a sign of a font|{\\f2\\'fe}同意|☑同意",
                "a sign of a font in Unicode|{\\f2\\u-3842?}同意|☑同意",
                "what is written twice|{\\upr{?}{\\*\\ud{甲}}}乙|甲乙",
                "what only newer programs know|甲{\\*\\unknown 乙}丙|甲丙",
                "index entries and bookmarks|甲{\\xe 乙}{\\*\\bkmkstart b}{\\tc 丙}|甲",
                "a box before its paragraph|丙{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv 1}}{\\shptxt 甲\\par 乙}}{\\shprslt{\\*\\do{\\dptxbxtext 甲}}}}\\par|甲/乙/丙",
                "an older box|丙{\\*\\do\\dobypara{\\dptxbxtext 甲\\par}}\\par|甲/丙",
                "line ends of the file|甲⏎乙|甲乙",
            })
    void aTextIsReadAsItShows(String what, String text, String shown) {
        assertThat(String.join("/", words(text.replace("⏎", "\r\n")))).as(what).isEqualTo(shown);
    }

    /** Signs of all kinds as LibreOffice writes them; it counts pages anew. */
    @Test
    void aFileOfLibreOfficeIsReadAsItShows() throws IOException {
        byte[] file = Files.readAllBytes(Path.of("src/test/resources/drafts/formats/signs.rtf"));
        assertThat(ShownPieces.words(RtfDraft.read("a.rtf", file, report)))
                .containsExactly(
                        "盒子里的字",
                        "第一行⏎第二行",
                        "甲**乙**丙",
                        "移来的话",
                        "第1页",
                        "一、总则",
                        "（一）范围",
                        "1.甲项",
                        "2.乙项",
                        "（二）时间",
                        "二、分则",
                        "（一）要求",
                        "☑同意",
                        "外甲⏎内甲⏎内乙⏎外乙/丁",
                        "项目×2×1/备注×1×2 名称/数量 合计×3×1",
                        "末段");
        assertThat(told()).containsExactly("import.left-hidden[1, 隐藏的话]");
    }

    @Test
    void aParagraphStandsWhereItShows() {
        assertThat(ShownPieces.looks(read("\\pard\\qc 甲\\par\\pard\\qr 乙\\par\\pard\\fi640 丙\\par\\par"
                        + "\\pard\\s1 丁\\par\\pard\\outlinelevel1 戊\\par\\pard 　己\\par")))
                .containsExactly("CENTER 0 甲", "END 0 乙", "START 0 >丙", "START 1 ^丁", "START 2 戊", "START 0 >己");
    }

    @Test
    void mergedCellsKeepTheirPlaces() {
        String table =
                "\\trowd\\clmgf\\cellx1000\\clmrg\\cellx2000\\clvmgf\\cellx3000 \\pard\\intbl 项目\\cell\\cell 备注\\cell\\row"
                        + "\\trowd\\cellx1000\\cellx2010\\clvmrg\\cellx3000 \\pard\\intbl 名称\\par 全称\\cell 数量\\cell\\cell\\row"
                        + "\\trowd\\cellx3005 \\pard\\intbl 合计\\cell\\row\\pard 乙\\par";
        assertThat(words("甲\\par" + table)).containsExactly("甲", "项目×2×1/备注×1×2 名称⏎全称/数量 合计×3×1", "乙");
    }

    @Test
    void aTableWithinACellIsThatCellsLines() {
        String table = "\\trowd\\cellx1000\\cellx2000\\pard\\intbl\\itap2 甲\\nestcell 乙\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1 丙\\cell 丁\\cell\\row";
        assertThat(words(table)).containsExactly("甲⏎乙⏎丙/丁");
    }

    @Test
    void picturesAreTakenInEitherForm() {
        String hex = "{\\*\\shppict{\\pict\\pngblip 89504E47\n0D0A}}{\\nonshppict{\\pict\\wmetafile8 0100}}";
        byte[] start = gbk(HEAD + "甲\\par" + hex + "{\\pict\\jpegblip\\bin6 ");
        byte[] all = java.util.Arrays.copyOf(start, start.length + 9);
        byte[] jpeg = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, '}', '{', '\\', '}', '}', ' '};
        System.arraycopy(jpeg, 0, all, start.length, jpeg.length);
        assertThat(ShownPieces.words(RtfDraft.read("a.rtf", all, report)))
                .containsExactly("甲", "图 image1.png", "图 image2.jpg");
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\footnote 注}|import.left-footnote[1, 注]",
                "{\\*\\atnid 易}{\\*\\annotation 再核}|import.left-comment[1, 再核]",
                "{\\v 乙}{\\b\\v 丙}|import.left-hidden[1, 乙丙]",
                "{\\header 云泽市水务局\\par}{\\footer - 1 -\\par}|import.left-head-or-foot[1, 云泽市水务局]",
                "{\\pict\\wmetafile8 0100}|import.left-picture[1, ]",
                "{\\mmath{\\*\\moMath x}}|import.left-formula[1, ]",
                "{\\object\\objemb{\\*\\objdata 00}{\\result 乙}}|import.left-embedded[1, ]",
                "{\\f2\\'70}|import.left-symbol[1, ]",
            })
    void whatIsNotCarriedOverIsTold(String text, String code) {
        assertThat(words("甲" + text)).containsExactly("甲");
        assertThat(told()).containsExactly(code);
    }

    @Test
    void aFileThatIsCutIsReadAsFarAsItGoes() {
        DraftDocument draft = RtfDraft.read("a.rtf", gbk(HEAD + "甲\\par{\\b 乙"), report);
        assertThat(ShownPieces.words(draft)).containsExactly("甲", "乙");
        assertThat(told()).containsExactly("import.cut[]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\\b ",
                "{\\shptxt ",
                "{\\footnote ",
                "}",
                "\\",
                "{\\field{\\fldrslt ",
                "{\\pict ",
                "\\cell",
                "\\trowd\\cellx9"
            })
    void howeverDeepAFileNestsItEnds(String group) {
        String kept = String.join("", words("甲\\par " + group.repeat(100_000)));
        assertThat(kept).contains("甲");
    }

    @Test
    void aLengthBeyondTheFileIsItsEnd() {
        assertThat(words("甲\\par{\\pict\\bin999999999 乙")).containsExactly("甲");
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        byte[] long20 = gbk(HEAD + "公文".repeat(5 << 20) + "}");
        assertThatThrownBy(() -> RtfDraft.read("a.rtf", long20, report)).isInstanceOf(Halt.class);
        assertThat(told()).containsExactly("import.too-long[100]");
    }

    @Test
    void itIsToldByItsFirstSigns() {
        assertThat(RtfDraft.isOne("{\\rtf1".getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(RtfDraft.isOne("\uFEFF {\\rtf1".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(RtfDraft.isOne("甲{\\rtf1".getBytes(StandardCharsets.UTF_8))).isFalse();
    }
}
