package org.hongtou.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A damaged font is refused when it is opened, or every part of it can go into a document. */
final class DamagedFontsTest {
    private static final int DAMAGED = 1_500;

    private static byte[] sound() throws IOException {
        return Files.readAllBytes(Path.of("src/main/resources/fonts/LiberationSerif-Regular.ttf"));
    }

    /** A few bytes changed, in the directory of tables or near the start of one, or the end cut off. */
    private static byte[] damaged(byte[] sound, long seed) {
        Random random = new Random(seed);
        byte[] file = sound.clone();
        ByteBuffer head = ByteBuffer.wrap(sound);
        for (int i = random.nextInt(4); i >= 0; i--) {
            int table = head.getInt(12 + 16 * random.nextInt(head.getShort(4)) + 8);
            int near = random.nextInt(random.nextBoolean() ? 60 : 20_000);
            int at = random.nextInt(3) == 0 ? random.nextInt(400) : Math.min(file.length - 1, table + near);
            file[at] = (byte) (random.nextBoolean() ? random.nextInt(256) : 0xFF);
        }
        return random.nextInt(10) == 0 ? Arrays.copyOf(file, random.nextInt(file.length)) : file;
    }

    @Test
    void whatIsOpenedCanBeEmbeddedGlyphByGlyph() throws IOException {
        byte[] sound = sound();
        int opened = 0;
        for (long seed = 0; seed < DAMAGED; seed++) {
            TrueTypeFont font;
            try {
                font = TrueTypeFont.read(damaged(sound, seed));
                font.requireEmbeddable();
            } catch (FontException e) {
                continue;
            }
            opened++;
            int[] glyphs = IntStream.concat(
                            IntStream.range(0, Math.min(120, font.glyphs())),
                            " Aé中".codePoints().map(font::glyph))
                    .distinct()
                    .sorted()
                    .toArray();
            assertThatCode(() -> FontSubset.of(font, glyphs))
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
            assertThat(font.advance(glyphs[1])).isNotNegative();
        }
        assertThat(opened).isBetween(DAMAGED / 10, DAMAGED * 9 / 10);
    }

    @Test
    void aSoundFontIsTaken() throws IOException {
        assertThatCode(() -> TrueTypeFont.read(sound()).requireEmbeddable()).doesNotThrowAnyException();
    }
}
