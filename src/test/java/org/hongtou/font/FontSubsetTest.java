package org.hongtou.font;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.InflaterInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontSubsetTest {

    @ParameterizedTest
    @CsvSource({Shipped.SANS + ", 林业和草原工作、（一）“2026”。 𬭚", Shipped.LATIN + ", AVéüÅ ﬁ½ 0129 ", "FandolFang, 国务院办公室印发"})
    void drawsTheSameOutlines(String name, String text) throws IOException {
        byte[] file = Shipped.bytes(name);
        int[] glyphs = glyphs(org.hongtou.font.TrueTypeFont.read(file), text);
        byte[] part = part(org.hongtou.font.TrueTypeFont.read(file), glyphs);
        try (TrueTypeFont whole = new TTFParser().parse(new RandomAccessReadBuffer(file));
                TrueTypeFont subset = new TTFParser(true).parse(new RandomAccessReadBuffer(part))) {
            assertThat(subset.getNumberOfGlyphs()).isBetween(glyphs.length, 2 * glyphs.length);
            int empty = 0;
            for (int i = 0; i < glyphs.length; i++) {
                assertThat(outline(subset, i)).as("glyph %d", i).isEqualTo(outline(whole, glyphs[i]));
                empty += outline(subset, i).isEmpty() ? 1 : 0;
                assertThat(subset.getAdvanceWidth(i)).isEqualTo(whole.getAdvanceWidth(glyphs[i]));
            }
            assertThat(empty).as("blanks").isLessThan(4);
        }
    }

    @Test
    void checksItself() throws IOException {
        org.hongtou.font.TrueTypeFont font = org.hongtou.font.TrueTypeFont.read(Shipped.bytes(Shipped.LATIN));
        byte[] part = part(font, glyphs(font, "Hongtou"));
        ByteBuffer numbers = ByteBuffer.wrap(part);
        int sum = 0;
        while (numbers.hasRemaining()) {
            sum += numbers.getInt();
        }
        assertThat(sum).as("the sum of a font file").isEqualTo(0xB1B0AFBA);
        assertThat(part).isEqualTo(part(font, glyphs(font, "Hongtou")));
    }

    /** The first maker of an outline makes it for all, whatever was made before and by whom. */
    @Test
    void isTheSameInWhateverOrderOutlinesAreMade() throws IOException {
        byte[] file = Shipped.bytes(Shipped.SANS);
        org.hongtou.font.TrueTypeFont alone = org.hongtou.font.TrueTypeFont.read(file);
        org.hongtou.font.TrueTypeFont shared = org.hongtou.font.TrueTypeFont.read(file);
        int[] glyphs = IntStream.range(0, 400).toArray();
        List<byte[]> parts = IntStream.rangeClosed(0, 40)
                .parallel()
                .mapToObj(number -> IntStream.concat(IntStream.of(0), IntStream.range(400 - 10 * number, 400 + number))
                        .toArray())
                .map(some -> deflated(shared, some))
                .toList();
        assertThat(parts).hasSize(41);
        assertThat(deflated(shared, glyphs)).isEqualTo(deflated(alone, glyphs));
    }

    private static byte[] deflated(org.hongtou.font.TrueTypeFont font, int[] glyphs) {
        try {
            return FontSubset.of(font, glyphs).deflated();
        } catch (FontException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of its outlines deflated are more than are kept. */
    @Test
    void holdsAllGlyphsOfAFontWhoseOutlinesAreNotAllKept() throws IOException {
        org.hongtou.font.TrueTypeFont font = org.hongtou.font.TrueTypeFont.read(Shipped.bytes("FandolFang"));
        int[] glyphs = IntStream.range(0, font.glyphs()).toArray();
        byte[] part = part(font, glyphs);
        int once = font.outlinesMade();
        assertThat(part(font, glyphs)).isEqualTo(part);
        assertThat(font.outlinesMade() - once).as("outlines made again").isBetween(once / 4, once * 3 / 4);
    }

    private static byte[] part(org.hongtou.font.TrueTypeFont font, int[] glyphs) throws IOException {
        FontSubset.File file = FontSubset.of(font, glyphs);
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(file.deflated()))) {
            byte[] part = in.readAllBytes();
            assertThat(part).hasSize(file.length());
            return part;
        }
    }

    private static int[] glyphs(org.hongtou.font.TrueTypeFont font, String text) {
        int[] shown = text.codePoints().map(font::glyph).toArray();
        int[] glyphs = new int[shown.length + 1];
        System.arraycopy(shown, 0, glyphs, 1, shown.length);
        assertThat(Arrays.stream(shown).filter(glyph -> glyph == 0).count()).isLessThan(3);
        return glyphs;
    }

    private static List<String> outline(TrueTypeFont font, int glyph) throws IOException {
        var data = font.getGlyph().getGlyph(glyph);
        List<String> points = new ArrayList<>();
        if (data != null) {
            GeneralPath path = data.getPath();
            double[] at = new double[6];
            for (PathIterator i = path.getPathIterator(new AffineTransform()); !i.isDone(); i.next()) {
                int kind = i.currentSegment(at);
                points.add(kind + Arrays.toString(at));
            }
        }
        return points;
    }
}
