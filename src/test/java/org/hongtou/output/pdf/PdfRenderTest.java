package org.hongtou.output.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.hongtou.font.FontLibrary;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What poppler, a reader of its own, makes of a file; left out where it isn't installed. */
class PdfRenderTest {
    private static final int DPI = 144;

    @TempDir
    private static Path folder;

    private static String complaints = "";
    private static BufferedImage first = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

    @BeforeAll
    static void render() throws IOException, InterruptedException {
        assumeTrue(installed());
        FontLibrary library = FontLibrary.shipped();
        Path pdf = folder.resolve("a.pdf");
        try (OutputStream out = Files.newOutputStream(pdf)) {
            new PdfDocumentWriter(library).write(Sheets.everything(library), List.of(), Sheets::picture, "图片", out);
        }
        File errors = folder.resolve("errors").toFile();
        String image = folder.resolve("page").toString();
        Process process = new ProcessBuilder("pdftoppm", "-r", "" + DPI, "-png", pdf.toString(), image)
                .redirectError(errors)
                .start();
        assertThat(process.waitFor()).isZero();
        complaints = Files.readString(errors.toPath());
        first = ImageIO.read(folder.resolve("page-1.png").toFile());
    }

    private static boolean installed() throws InterruptedException {
        try {
            return new ProcessBuilder("pdftoppm", "-v")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void hasNothingToComplainOf() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void drawsInkWhereItIsPlaced() {
        assertThat(inked(40, 70, 135, 20)).as("the mark").isTrue();
        assertThat(inked(20, 220.2, 170, 0.5)).as("the letter's rule").isTrue();
        assertThat(inked(104.9, 235, 0.5, 10)).as("the upright rule").isTrue();
        assertThat(inked(28, 20, 150, 14)).as("the white above").isFalse();
        assertThat(inked(185, 120, 20, 90)).as("the white at the right").isFalse();
    }

    @Test
    void drawsTheMarkInItsRed() {
        int middle = first.getRGB(px(100), px(111));
        assertThat(middle & 0xFFFFFF).isEqualTo(Sheets.RED);
    }

    @Test
    void letsAPictureShowThroughWhereItIsClear() {
        assertThat(first.getRGB(px(123), px(238)) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(first.getRGB(px(140), px(258)) & 0xFFFFFF).isEqualTo(0xFF0000);
    }

    private static int px(double mm) {
        return (int) Math.round(mm / 25.4 * DPI);
    }

    private static boolean inked(double x, double y, double width, double height) {
        for (int row = px(y); row < px(y + height); row++) {
            for (int column = px(x); column < px(x + width); column++) {
                if ((first.getRGB(column, row) & 0xFFFFFF) != 0xFFFFFF) {
                    return true;
                }
            }
        }
        return false;
    }
}
