package org.hongtou.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.hongtou.model.PictureFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pictures 48 pixels wide and 32 high, in which red grows to the right and green downwards, and blue is a draughts-board of
 * 8 pixels; where they may be clear, they become opaque to the right.
 */
final class WebpPicturesTest {
    private static final PictureReader READER = new PictureReader(256L << 20);

    private static byte[] file(String name) throws IOException {
        try (InputStream in = WebpPicturesTest.class.getResourceAsStream("/webp/" + name + ".webp")) {
            assertThat(in).as(name).isNotNull();
            return in.readAllBytes();
        }
    }

    private static String said(byte[] file) {
        try {
            READER.read(file, 0);
            return "taken";
        } catch (PictureException e) {
            return e.code() + " " + e.arguments();
        }
    }

    private static BufferedImage seen(byte[] file) throws IOException, PictureException {
        return ImageIO.read(new ByteArrayInputStream(READER.read(file, 0).bytes()));
    }

    private static int[] drawn(int x, int y, int width, int height, boolean clear) {
        return new int[] {
            clear ? x * 255 / width : 255, x * 255 / width, y * 255 / height, (x / 8 + y / 8) % 2 == 0 ? 0 : 200
        };
    }

    private static double difference(BufferedImage image, boolean clear) {
        long all = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int[] drawn = drawn(x, y, image.getWidth(), image.getHeight(), clear);
                int pixel = image.getRGB(x, y);
                all += Math.abs((pixel >>> 24) - drawn[0]);
                // Where a place is clear nobody sees its colours.
                for (int i = 1; drawn[0] > 99 && i < 4; i++) {
                    all += Math.abs((pixel >> (24 - 8 * i) & 0xFF) - drawn[i]);
                }
            }
        }
        return all / 4.0 / image.getWidth() / image.getHeight();
    }

    @ParameterizedTest
    @CsvSource({
        "lossless, false, PNG, 0",
        "clear-lossless, true, PNG, 1",
        "lossy, false, JPEG, 8",
        "clear-lossy, true, PNG, 8",
        "large-clear-lossy, true, PNG, 9",
        "moving, false, JPEG, 8"
    })
    void aPictureShowsWhatWasPacked(String name, boolean clear, PictureFile.Format format, double most)
            throws IOException, PictureException {
        byte[] file = file(name);
        PictureFile taken = READER.read(file, 0);
        assertThat(taken.format()).isEqualTo(format);
        BufferedImage shown = seen(file);
        assertThat(List.of(shown.getWidth(), shown.getHeight()))
                .containsExactly(taken.width(), taken.height())
                .isEqualTo(name.startsWith("large") ? List.of(300, 200) : List.of(48, 32));
        assertThat(difference(shown, clear)).isLessThanOrEqualTo(most);
        assertThat(READER.read(taken.bytes(), 0).format()).as("a sound one").isEqualTo(format);
        assertThat(READER.read(file, 0).bytes()).as("the same each time").isEqualTo(taken.bytes());
    }

    @Test
    void aPictureThatACameraHasTurnedIsMadeUprightAndStaysClear() throws IOException, PictureException {
        for (boolean clear : new boolean[] {false, true}) {
            BufferedImage shown = seen(file(clear ? "turned-clear" : "turned"));
            assertThat(List.of(shown.getWidth(), shown.getHeight())).containsExactly(32, 48);
            // The file's first row is the right side.
            int[] drawn = drawn(40, 3, 48, 32, clear);
            int pixel = shown.getRGB(31 - 3, 40);
            assertThat(List.of(pixel >>> 24, pixel >> 16 & 0xFF, pixel >> 8 & 0xFF, pixel & 0xFF))
                    .containsExactly(drawn[0], drawn[1], drawn[2], drawn[3]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossless", "clear-lossless", "lossy", "clear-lossy", "moving", "turned"})
    void aPictureThatIsCutIsRefusedWhereverThatIs(String name) throws IOException {
        byte[] file = file(name);
        for (int length = 0; length < file.length; length++) {
            assertThat(said(Arrays.copyOf(file, length)))
                    .as("of %d bytes", length)
                    .startsWith(length < 12 ? "output.picture-" : "output.picture-damaged");
        }
        assertThat(said(Arrays.copyOf(file, file.length + 99))).isEqualTo("taken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lossless", "clear-lossless", "lossy"})
    void aPictureWhosePixelsAreCutIsRefusedAlthoughItsFrameIsWhole(String name) throws IOException {
        byte[] sound = file(name);
        // Of a simple file the pixels' length stands at 16, the whole length at 4.
        assertThat(sound[12]).isEqualTo((byte) 'V');
        byte[] file = Arrays.copyOf(sound, 20 + (sound.length - 20) / 4 * 2);
        file[4] = (byte) (file.length - 8);
        file[5] = (byte) (file.length - 8 >> 8);
        file[16] = (byte) (file.length - 20);
        file[17] = (byte) (file.length - 20 >> 8);
        assertThat(said(file)).startsWith("output.picture-damaged");
    }

    @Test
    void aSizeThatNoPageShowsIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] large = file("lossy");
        large[26] = (byte) 0xFF;
        large[27] = 0x3F;
        large[28] = (byte) 0xFF;
        large[29] = 0x3F;
        assertThat(said(large)).startsWith("output.picture-pixels");
        large[27] = 0x1F;
        assertThat(said(large)).startsWith("output.picture-memory");
        byte[] lossless = file("lossless");
        Arrays.fill(lossless, 21, 24, (byte) 0xFF);
        lossless[24] = 0x0F;
        assertThat(said(lossless)).startsWith("output.picture-pixels");
    }

    @Test
    void aSizeThatTheFrameSaysOtherwiseIsRefused() throws IOException {
        byte[] file = file("clear-lossy");
        file[24]++;
        assertThat(said(file)).startsWith("output.picture-damaged").contains("VP8X");
    }

    @Test
    void whatWouldLoseItsClearPlacesIsRefused() throws IOException {
        assertThat(said(file("clear-unpacked"))).isEqualTo("output.picture-unusual [ALPH]");
    }

    @Test
    void aChangedByteNeverEndsTheProgram() throws IOException {
        for (String name : List.of("lossless", "clear-lossless", "lossy", "clear-lossy", "moving", "turned")) {
            byte[] sound = file(name);
            for (long seed = 0; seed < 700; seed++) {
                Random random = new Random(seed);
                byte[] file = sound.clone();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    file[random.nextInt(random.nextBoolean() ? 60 : file.length)] = (byte) random.nextInt(256);
                }
                assertThat(said(file)).as("%s, seed %d", name, seed).matches("taken|output\\.picture-.*");
            }
        }
    }
}
