package org.hongtou.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrueTypeFontTest {

    @ParameterizedTest
    @ValueSource(strings = {Shipped.SANS, Shipped.LATIN, "FandolFang"})
    void readsWhatAnotherReaderReads(String name) throws IOException {
        byte[] file = Shipped.bytes(name);
        TrueTypeFont font = TrueTypeFont.read(file);
        try (org.apache.fontbox.ttf.TrueTypeFont other = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup characters = other.getUnicodeCmapLookup();
            assertThat(font.glyphs()).isEqualTo(other.getNumberOfGlyphs());
            assertThat(font.postScriptName()).isEqualTo(other.getName());
            double scale = 1000.0 / other.getUnitsPerEm();
            for (int code = 0; code < 0x30000; code++) {
                int glyph = characters.getGlyphId(code);
                assertThat(font.glyph(code)).as("glyph of U+%04X", code).isEqualTo(glyph);
                if (glyph != 0) {
                    assertThat((double) font.advance(glyph))
                            .as("width of U+%04X", code)
                            .isCloseTo(
                                    other.getAdvanceWidth(glyph) * scale, org.assertj.core.api.Assertions.within(0.5));
                }
            }
            for (int glyph = 0; glyph < font.glyphs(); glyph += 7) {
                var outline = other.getGlyph().getGlyph(glyph);
                double top = outline == null ? 0 : outline.getYMaximum() * scale;
                assertThat((double) font.inkTop(glyph)).isCloseTo(top, org.assertj.core.api.Assertions.within(0.5));
            }
        }
    }

    @Test
    void readsEachFontOfACollection() throws IOException {
        byte[] file = Shipped.collection(Shipped.bytes(Shipped.LATIN), Shipped.bytes(Shipped.LATIN_BOLD));
        assertThat(TrueTypeFont.read(file).shape().bold()).isFalse();
        assertThat(TrueTypeFont.read(file, 1).shape().bold()).isTrue();
        assertThatThrownBy(() -> TrueTypeFont.read(file, 2)).isInstanceOf(FontException.class);
    }

    @Test
    void refusesPostScriptOutlines() {
        byte[] file = Shipped.bytes(Shipped.LATIN);
        System.arraycopy(new byte[] {'O', 'T', 'T', 'O'}, 0, file, 0, 4);
        assertThatThrownBy(() -> TrueTypeFont.read(file))
                .isInstanceOfSatisfying(
                        FontException.class, e -> assertThat(e.reason()).isEqualTo(FontException.Reason.NOT_TRUETYPE));
    }

    @Test
    void namesTheFaultOfAFileThatIsCutShort() {
        byte[] file = Shipped.bytes(Shipped.LATIN_BOLD);
        Random random = new Random(1);
        for (int i = 0; i < 300; i++) {
            byte[] part = Arrays.copyOf(file, i < 100 ? i * 4 : random.nextInt(file.length));
            assertThatThrownBy(() -> TrueTypeFont.read(part))
                    .as("%d bytes", part.length)
                    .isInstanceOf(FontException.class)
                    .hasMessageMatching("[a-zA-Z].*");
        }
    }

    /** Whatever stands in a file, it is read or refused; nothing else happens. */
    @Test
    void survivesAnyContent() {
        byte[] file = Shipped.bytes(Shipped.LATIN_BOLD);
        long seed = 20260617;
        Random random = new Random(seed);
        int[] tables = {
            0,
            Shipped.table(file, "cmap"),
            Shipped.table(file, "head"),
            Shipped.table(file, "name"),
            Shipped.table(file, "maxp"),
            Shipped.table(file, "hhea"),
            Shipped.table(file, "loca"),
            Shipped.table(file, "glyf"),
            Shipped.table(file, "OS/2")
        };
        for (int i = 0; i < 1500; i++) {
            byte[] changed = file.clone();
            int start = tables[random.nextInt(tables.length)];
            for (int k = random.nextInt(1, 6); k > 0; k--) {
                changed[start + random.nextInt(200)] = (byte) random.nextInt(256);
            }
            try {
                TrueTypeFont font = TrueTypeFont.read(changed);
                int[] glyphs = new int[Math.min(60, font.glyphs())];
                for (int k = 1; k < glyphs.length; k++) {
                    glyphs[k] = k;
                    font.inkTop(k);
                }
                FontSubset.of(font, glyphs);
            } catch (FontException e) {
                assertThat(e.getMessage()).isNotBlank();
            } catch (RuntimeException e) {
                throw new AssertionError("seed " + seed + ", file " + i, e);
            }
        }
    }
}
