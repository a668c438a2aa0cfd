package org.hongtou;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.hongtou.picture.PictureFiles;
import org.hongtou.picture.PictureFiles.Png;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture stands in all formats of a document, or its line says why it can't. */
final class DamagedPicturesTest {
    private static final byte[] NONE = {};
    private static final String TEXT = "文种: 信息\n标题: 图\n正文: |\n  一段。\n\n  ![图](p.png){width=20mm}\n";

    private static Result render(byte[] picture) {
        return render(TEXT, picture);
    }

    private static Result render(String text, byte[] picture) {
        try (Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory().with("content/p.png", picture))) {
            return hongtou.render(Content.yaml("content/a.yaml", text), Format.DOCX, Format.PDF);
        }
    }

    private static void assertRefused(byte[] picture, String code) {
        Result result = render(picture);
        assertThat(result.files()).isEmpty();
        assertThat(result.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).startsWith("content/a.yaml:6");
            assertThat(problem.message()).contains("p.png");
            assertThat(problem.hint()).isNotEmpty();
        });
    }

    @Test
    void aDamagedPngIsAnErrorAtItsLineInEveryFormat() {
        for (int colour : new int[] {2, 6}) {
            Png sound = Png.noise(4, 4, 8, colour, false, NONE);
            assertThat(render(sound.file()).files()).hasSize(2);
            assertRefused(sound.packed(new byte[] {0x78, (byte) 0x9C, -1, -1}).file(), "output.picture-damaged");
            assertRefused(Arrays.copyOf(sound.file(), sound.file().length - 20), "output.picture-damaged");
        }
    }

    @Test
    void aJpegIsTakenWhateverItsNameAndAnErrorWhereItIsCut() throws IOException {
        byte[] sound = PictureFiles.jpeg(true, BufferedImage.TYPE_INT_RGB);
        assertThat(render(sound).files()).hasSize(2);
        assertRefused(Arrays.copyOf(sound, sound.length - 50), "output.picture-damaged");
    }

    @Test
    void aFileOfAnotherKindIsAnErrorThatNamesIt() {
        assertRefused(
                "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "output.picture-other");
        assertRefused(NONE, "output.picture-unknown");
    }

    /** No proportion is too much for the page. */
    @ParameterizedTest
    @CsvSource({"1, 1", "1, 9000", "9000, 1", "1, 60000", "60000, 1"})
    void aPictureOfAnyProportionIsSet(int width, int height) {
        byte[] picture = Png.noise(width, height, 1, 0, false, NONE).file();
        for (String size : List.of("{width=20mm}", "", "{width=1mm}", "{width=156mm}")) {
            Result result = render(TEXT.replace("{width=20mm}", size), picture);
            assertThat(result.problems()).as(size).isEmpty();
            assertThat(result.files()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0mm",
                "-5mm",
                "0.0001mm",
                "99999999mm",
                "1e9mm",
                "NaNmm",
                "５mm",
                "999999999999999999999mm",
                "20",
                "mm"
            })
    void aWidthThatIsNoneIsAnErrorOrIsMadeToFit(String width) {
        Result result = render(
                TEXT.replace("20mm", width), Png.noise(4, 4, 8, 2, false, NONE).file());
        assertThat(result.problems())
                .as(result.problems().toString())
                .noneMatch(one -> one.code().startsWith("build.fault"));
        assertThat(result.files().isEmpty()).isEqualTo(!result.ok());
    }
}
