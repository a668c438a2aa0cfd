package org.hongtou.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hongtou.diagnostics.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody is told of each file that they have put into a folder of fonts. */
final class FontReviewTest {
    private static final NamedFace HAN = new NamedFace("FandolFang", true, false);
    private static final NamedFace LATIN = new NamedFace("Liberation Serif", false, true);

    @TempDir
    private Path folder;

    private void put(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        Files.write(folder.resolve(name), bytes);
    }

    private List<FontFile> files(NamedFace... faces) {
        return new FontReview(
                        new FontLibrary(List.of(folder)),
                        List.of(faces),
                        file -> folder.relativize(file).toString())
                .files(folder);
    }

    /** Each file with the faces that it shows and the codes of what is wrong with it. */
    private Map<String, String> told(NamedFace... faces) {
        Map<String, String> told = new TreeMap<>();
        for (FontFile file : files(faces)) {
            String codes = file.faults().stream().map(Diagnostic::code).collect(Collectors.joining(" "));
            told.put(
                    folder.relativize(file.file()).toString().replace('\\', '/'),
                    (String.join(" ", file.shows()) + " " + codes).strip());
            assertThat(file.faults())
                    .allSatisfy(fault -> assertThat(fault.place().file())
                            .isEqualTo(folder.relativize(file.file()).toString()));
        }
        return told;
    }

    @Test
    void aFolderThatIsNotThereHoldsNothing() {
        assertThat(new FontReview(FontLibrary.shipped(), List.of(HAN), Path::toString).files(folder.resolve("none")))
                .isEmpty();
    }

    @Test
    void aFontShowsTheFacesOfItsNames() throws IOException {
        put("a.ttf", Shipped.bytes("FandolFang"));
        put("inner/b.ttf", Shipped.bytes(Shipped.LATIN));
        put("inner/c.ttf", Shipped.bytes(Shipped.LATIN_BOLD));
        put("d.ttc", Shipped.collection(Shipped.bytes(Shipped.SANS), Shipped.bytes("FandolKai")));
        assertThat(told(HAN, LATIN, new NamedFace("FandolKai", true, false)))
                .isEqualTo(Map.of(
                        "a.ttf", "FandolFang",
                        "inner/b.ttf", "Liberation Serif",
                        "inner/c.ttf", "Liberation Serif",
                        "d.ttc", "FandolKai"));
    }

    @Test
    void aFontShowsAFaceThatGoesByAnotherNameToo() throws IOException {
        put("a.ttf", Shipped.named(Shipped.bytes(Shipped.SANS), "FangSong"));
        assertThat(told(new NamedFace("仿宋_GB2312", true, false))).isEqualTo(Map.of("a.ttf", "仿宋_GB2312"));
    }

    @Test
    void whatCannotBeReadIsNamedWithTheReason() throws IOException {
        byte[] font = Shipped.bytes("FandolFang");
        byte[] postScript = font.clone();
        System.arraycopy(new byte[] {'O', 'T', 'T', 'O'}, 0, postScript, 0, 4);
        put("cff.otf", postScript);
        put("cut.ttf", Arrays.copyOf(font, font.length / 2));
        put("empty.ttf", new byte[0]);
        put("forbidden.ttf", Shipped.with(font, "OS/2", 8, 2));
        put("licence.txt", new byte[] {'O', 'F', 'L'});
        put(".hidden", new byte[] {1});
        Files.createSymbolicLink(folder.resolve("link.ttf"), folder.resolve("gone.ttf"));
        assertThat(told(HAN))
                .isEqualTo(Map.of(
                        "cff.otf", "font.not-truetype",
                        "cut.ttf", "font.broken",
                        "empty.ttf", "font.broken",
                        "forbidden.ttf", "font.no-embedding",
                        "licence.txt", "font.other-file",
                        "link.ttf", "font.unreadable"));
    }

    @Test
    void whatNoStyleNamesIsToldByItsNames() throws IOException {
        put("a.ttc", Shipped.collection(Shipped.bytes(Shipped.LATIN), Shipped.bytes("FandolKai")));
        FontFile file = files(HAN).getFirst();
        assertThat(file.shows()).isEmpty();
        assertThat(file.faults()).extracting(Diagnostic::code).containsExactly("font.unnamed");
        assertThat(file.faults().getFirst().arguments().getFirst()).contains("Liberation Serif", "FandolKai");
    }

    @Test
    void ofSeveralFilesOfOneNameTheFirstShowsIt() throws IOException {
        put("a.ttf", Shipped.bytes("FandolFang"));
        put("b.ttf", Shipped.bytes("FandolFang"));
        assertThat(told(HAN)).isEqualTo(Map.of("a.ttf", "FandolFang", "b.ttf", "font.shadowed"));
        assertThat(files(HAN).get(1).faults().getFirst().arguments()).containsExactly("FandolFang", "a.ttf");
    }

    @Test
    void anItalicAndAFontWithoutTheScriptAreNoHelp() throws IOException {
        put("a.ttf", Shipped.with(Shipped.bytes("FandolFang"), "head", 44, 2));
        put("b.ttf", Shipped.bytes(Shipped.LATIN));
        assertThat(told(HAN, new NamedFace("Liberation Serif", true, true)))
                .isEqualTo(Map.of("a.ttf", "font.sloping", "b.ttf", "Liberation Serif font.no-han"));
    }

    @Test
    void aFontWithoutLettersIsToldWhereLettersAreSetInIt() throws IOException {
        byte[] font = Shipped.bytes(Shipped.LATIN);
        put("a.ttf", Shipped.withoutCharacters(font));
        assertThat(told(LATIN)).isEqualTo(Map.of("a.ttf", "Liberation Serif font.no-latin"));
    }
}
