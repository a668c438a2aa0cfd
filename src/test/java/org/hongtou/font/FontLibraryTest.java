package org.hongtou.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Language;
import org.hongtou.diagnostics.Messages;
import org.hongtou.style.Face;
import org.hongtou.typeset.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontLibraryTest {
    private static final Face BODY = new Face("仿宋_GB2312", "Times New Roman");
    private static final Face LOCAL = new Face("仿宋_GB2312", "Liberation Serif");

    private final FontLibrary library = FontLibrary.shipped();

    @ParameterizedTest
    @CsvSource({
        "方正小标宋简体, NotoSerifSC-Black",
        "方正小标宋_GBK, NotoSerifSC-Black",
        "仿宋_GB2312, FandolFang",
        "FangSong, FandolFang",
        "楷体_GB2312, FandolKai",
        "黑体, NotoSansSC-Medium",
        "simhei, NotoSansSC-Medium",
        "FZXBSJW--GB1-0, NotoSerifSC-Black",
        "FZFangSong-Z02, FandolFang",
        "宋体, NotoSerifSC-Regular",
        "谁也没有的字体, NotoSerifSC-Regular"
    })
    void showsAFaceByTheShippedFontThatStandsInForIt(String face, String font) {
        assertThat(library.font(new Face(face, "Times New Roman"), '林', false)).isEqualTo(font);
        assertThat(library.font(new Face(face, "Times New Roman"), 'A', false)).isEqualTo("LiberationSerif-Regular");
    }

    @Test
    void setsHanMarksInTheHanFace() {
        "“”‘’—…·×÷°±§（）"
                .codePoints()
                .forEach(mark -> assertThat(library.font(BODY, mark, false))
                        .as("U+%04X", mark)
                        .isNotEqualTo("LiberationSerif-Regular"));
        "“—…，"
                .codePoints()
                .forEach(mark -> assertThat(library.advance(library.font(BODY, mark, false), mark))
                        .as("U+%04X", mark)
                        .isEqualTo(1000));
    }

    @Test
    void fallsBackByCharacter() {
        assertThat(library.font(BODY, '喆', false)).isEqualTo("HongtouFang");
        assertThat(library.font(BODY, '翀', false)).isEqualTo("CwtexFang");
        assertThat(library.font(BODY, '中', false)).isEqualTo("FandolFang");
        assertThat(library.covers('翀')).isTrue();
    }

    /** A character of another face is told of, one of the face's own family is not. */
    @ParameterizedTest
    @CsvSource({
        "仿宋_GB2312, 中翀昉濬瞾☑☎℃㎡①㊿￥, ''",
        "楷体_GB2312, 中翀昉濬瞾☑☎℃㎡①㊿￥, ''",
        "楷体_GB2312, 〼, 〼",
        "黑体, 中ꀀ〱☑, ''",
        "Times New Roman, ABéΩ, ''"
    })
    void saysWhatStandsIn(String face, String text, String told) {
        Face both = new Face(face, "Times New Roman");
        String found = text.codePoints()
                .filter(c -> library.standsIn(library.font(both, c, false), both, Script.isHan(c), false))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        assertThat(found).isEqualTo(told);
    }

    @Test
    void whatAnOfficesOwnFontLacksStandsIn(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.ttf"), Shipped.named(Shipped.bytes("FandolFang"), "仿宋"));
        FontLibrary local = new FontLibrary(List.of(folder));
        for (boolean bold : new boolean[] {false, true}) {
            assertThat(local.standsIn(local.font(BODY, '中', bold), BODY, true, bold))
                    .isFalse();
            assertThat(local.font(BODY, '翀', bold)).isEqualTo("CwtexFang");
            assertThat(local.standsIn("CwtexFang", BODY, true, bold)).isTrue();
        }
    }

    @Test
    void saysWhatNoFontHas() {
        int unassigned = 0x2FFF0;
        assertThat(library.covers(unassigned)).isFalse();
        assertThat(library.font(BODY, unassigned, false)).isEqualTo("FandolFang");
        assertThat(library.advance("FandolFang", unassigned)).isEqualTo(1000);
    }

    @Test
    void hasABoldFontForLettersOnly() {
        assertThat(library.font(BODY, 'A', true)).isEqualTo("LiberationSerif-Bold");
        assertThat(library.font(BODY, '林', true)).isEqualTo("FandolFang");
        assertThat(library.isBold("LiberationSerif-Bold")).isTrue();
        assertThat(library.isBold("FandolFang")).isFalse();
        assertThat(FontLibrary.shipped().isBold("LiberationSerif-Bold")).isTrue();
    }

    /** As wide as in the faces that offices have, so that lines with digits of a Han face break alike in Word. */
    @ParameterizedTest
    @CsvSource({
        "黑体, 0123456789AWi-.%",
        "宋体, 0123456789AWi-.%",
        "仿宋_GB2312, 0123456789AWi-.%",
        "楷体_GB2312, 0123456789AWi-.%",
        "方正小标宋简体, 0123456789"
    })
    void digitsOfAHanFaceAreHalfAnEmWide(String name, String text) {
        Face face = new Face(name, name);
        assertThat(text.chars().map(c -> library.advance(library.font(face, c, false), c)))
                .containsOnly(500);
    }

    @Test
    void measuresLikeTimes() {
        assertThat(library.advance("LiberationSerif-Regular", '0')).isEqualTo(500);
        assertThat(library.advance("LiberationSerif-Regular", 'W')).isEqualTo(944);
        assertThat(library.inkTop("FandolFang", '国')).isBetween(780, 900);
    }

    @Test
    void prefersTheFontsOfTheFolders(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("inner"));
        Files.write(folder.resolve("inner/a.ttf"), Shipped.bytes(Shipped.LATIN));
        Files.write(folder.resolve("b.ttf"), Shipped.bytes(Shipped.LATIN_BOLD));
        FontLibrary local = new FontLibrary(List.of(folder.resolve("none"), folder));
        assertThat(local.font(LOCAL, 'A', false)).isEqualTo("local:Liberation Serif");
        assertThat(local.font(LOCAL, 'A', true)).isEqualTo("local:Liberation Serif:bold");
        assertThat(local.isBold("local:Liberation Serif:bold")).isTrue();
        assertThat(local.advance("local:Liberation Serif", '0')).isEqualTo(500);
        assertThat(local.font(LOCAL, '林', false)).isEqualTo("FandolFang");
        assertThat(local.findings()).isEmpty();
    }

    @Test
    void findsFontsInACollection(@TempDir Path folder) throws IOException {
        Files.write(
                folder.resolve("a.ttc"), Shipped.collection(Shipped.bytes(Shipped.SANS), Shipped.bytes(Shipped.LATIN)));
        FontLibrary local = new FontLibrary(List.of(folder));
        assertThat(local.font(LOCAL, 'A', false)).isEqualTo("local:Liberation Serif");
    }

    @ParameterizedTest
    @CsvSource({
        "仿宋_GB2312, 仿宋",
        "仿宋_GB2312, FangSong",
        "仿宋, 仿宋_GB2312",
        "KaiTi, 楷体_GB2312",
        "方正小标宋简体, 方正小标宋_GBK",
        "方正小标宋简体, FZXiaoBiaoSong-B05",
        "FZXiaoBiaoSong-B05S, 方正小标宋简体",
        "SimHei, 黑体",
        "示例大标宋简体, 示例大标宋_GBK",
        "示例大标宋_GB18030, 示例大标宋"
    })
    void looksForAFaceUnderItsOtherNames(String face, String there, @TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.ttf"), Shipped.named(Shipped.bytes(Shipped.SANS), there));
        FontLibrary local = new FontLibrary(List.of(folder));
        assertThat(local.font(new Face(face, "Times New Roman"), '林', false)).isEqualTo("local:" + face);
        assertThat(local.source(face, true, false).file()).isEqualTo(folder.resolve("a.ttf"));
    }

    @Test
    void prefersTheVeryNameToTheOthers(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.ttf"), Shipped.named(Shipped.bytes(Shipped.SANS), "仿宋"));
        Files.write(folder.resolve("b.ttf"), Shipped.named(Shipped.bytes(Shipped.SANS), "仿宋_GB2312"));
        FontLibrary local = new FontLibrary(List.of(folder));
        assertThat(local.source("仿宋_GB2312", true, false).file()).isEqualTo(folder.resolve("b.ttf"));
        assertThat(local.source("仿宋", true, false).file()).isEqualTo(folder.resolve("a.ttf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"华文仿宋", "方正仿宋_GBK", "楷体", "示例仿宋"})
    void takesNoOtherFaceForIt(String there, @TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.ttf"), Shipped.named(Shipped.bytes(Shipped.SANS), there));
        assertThat(new FontLibrary(List.of(folder)).font(BODY, '林', false)).isEqualTo("FandolFang");
    }

    @Test
    void reportsFontsThatItCannotUse(@TempDir Path folder) throws IOException {
        byte[] font = Shipped.bytes(Shipped.LATIN);
        byte[] postScript = font.clone();
        System.arraycopy(new byte[] {'O', 'T', 'T', 'O'}, 0, postScript, 0, 4);
        Files.write(folder.resolve("a.otf"), postScript);
        Files.write(folder.resolve("b.ttf"), Shipped.with(font, "OS/2", 8, 2));
        Files.write(folder.resolve("c.ttf"), Shipped.with(font, "maxp", 4, 0));
        Files.write(folder.resolve("d.ttf"), new byte[] {1, 2, 3});
        FontLibrary local = new FontLibrary(List.of(folder));
        assertThat(local.font(LOCAL, 'A', false)).isEqualTo("LiberationSerif-Regular");
        assertThat(local.findings())
                .extracting(Diagnostic::code)
                .containsExactly("font.not-truetype", "font.no-embedding", "font.broken");
        for (Language language : Language.values()) {
            Messages messages = new Messages(language);
            for (Diagnostic finding : local.findings()) {
                assertThat(messages.message(finding)).doesNotContain("{");
                assertThat(messages.hint(finding)).isNotBlank();
            }
        }
    }

    @Test
    void knowsTheFoldersOfEachSystem() {
        Path home = Path.of("/home/a");
        assertThat(FontFolders.of("Linux", home, Map.of())).contains(Path.of("/usr/share/fonts"));
        assertThat(FontFolders.of("Mac OS X", home, Map.of())).contains(home.resolve("Library/Fonts"));
        assertThat(FontFolders.of("Windows 11", home, Map.of("WINDIR", "/win", "LOCALAPPDATA", "/local")))
                .containsExactly(Path.of("/local/Microsoft/Windows/Fonts"), Path.of("/win/Fonts"));
    }
}
