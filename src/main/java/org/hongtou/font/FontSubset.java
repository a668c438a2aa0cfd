package org.hongtou.font;

import java.util.Arrays;

/**
 * A part of a font as a font file of its own: the glyphs that a document needs, numbered anew from 0 without gaps.
 * Hints are left out, since readers smooth outlines instead; so are all tables that a PDF's reader does not look at.
 */
public final class FontSubset {
    private static final int TABLES = 6;
    private static final int DIRECTORY = 12 + 16 * TABLES;
    private static final long SHORT_LOCA_LIMIT = 2 * 0xFFFFL;
    private static final int MAGIC = 0xB1B0AFBA;

    private final TrueTypeFont font;
    private final Bytes out = new Bytes();
    private int[] glyphs;
    private int count;
    private int table;

    private FontSubset(TrueTypeFont font, int[] glyphs) {
        this.font = font;
        this.glyphs = glyphs.clone();
        this.count = glyphs.length;
    }

    /**
     * Makes the file; the same glyphs give the same bytes.
     *
     * @param font the whole font
     * @param glyphs the glyph of the whole font that each new glyph shows; one may stand there more than once, and the
     *     first is 0. Glyphs that these are composed of are added behind them
     * @throws FontException if an outline is broken
     */
    public static byte[] of(TrueTypeFont font, int[] glyphs) throws FontException {
        return new FontSubset(font, glyphs).write();
    }

    private byte[] write() throws FontException {
        out.zeros(DIRECTORY);
        out.i32(0, 0x00010000);
        out.i16(4, TABLES);
        out.i16(6, 64);
        out.i16(8, 2);
        out.i16(10, 16 * TABLES - 64);

        // In the order that the directory must have; hhea, hmtx and maxp wait for the count of glyphs.
        int glyf = out.size();
        int[] starts = outlines();
        entry("glyf", glyf);
        boolean wide = starts[count] - glyf > SHORT_LOCA_LIMIT;

        int head = out.size();
        copy("head", 54);
        out.i32(head + 8, 0);
        out.i16(head + 50, wide ? 1 : 0);
        entry("head", head);

        int hhea = out.size();
        copy("hhea", 36);
        out.i16(hhea + 34, count);
        entry("hhea", hhea);

        int hmtx = out.size();
        for (int i = 0; i < count; i++) {
            out.i16(font.advanceUnits(glyphs[i]));
            out.i16(font.leftBearing(glyphs[i]));
        }
        entry("hmtx", hmtx);

        int loca = out.size();
        for (int i = 0; i <= count; i++) {
            if (wide) {
                out.i32(starts[i] - glyf);
            } else {
                out.i16((starts[i] - glyf) / 2);
            }
        }
        entry("loca", loca);

        int maxp = out.size();
        copy("maxp", 32);
        out.i16(maxp + 4, count);
        for (int at = 16; at <= 26; at += 2) {
            out.i16(maxp + at, 0); // nothing is left that instructions would need
        }
        entry("maxp", maxp);

        out.i32(head + 8, MAGIC - out.sum(0, out.size()));
        return out.toArray();
    }

    private int[] outlines() throws FontException {
        int[] starts = new int[count + 16];
        for (int i = 0; i < count; i++) { // count grows while composed glyphs bring their parts
            if (i + 2 > starts.length) {
                starts = Arrays.copyOf(starts, 2 * starts.length);
            }
            starts[i] = out.size();
            if (!font.outlines.empty(glyphs[i])) {
                outline(font.outlines.outline(glyphs[i]));
                out.align(2);
            }
            starts[i + 1] = out.size();
        }
        return starts;
    }

    private void outline(FontBytes outline) throws FontException {
        int start = out.size();
        int instructions = GlyphTable.instructions(outline);
        if (instructions >= 0) {
            int after = instructions + 2 + outline.u16(instructions);
            outline.require(0, after);
            out.copy(outline, 0, instructions);
            out.i16(0);
            out.copy(outline, after, outline.length - after);
            return;
        }
        int end = GlyphTable.components(outline, (at, glyph) -> {});
        out.copy(outline, 0, end);
        GlyphTable.components(outline, (at, glyph) -> {
            out.i16(start + at, GlyphTable.withoutInstructions(outline.u16(at)));
            out.i16(start + at + 2, component(glyph));
        });
    }

    /** The new number of a glyph that others are composed of. */
    private int component(int glyph) throws FontException {
        if (glyph >= font.glyphs()) {
            throw FontException.broken("a glyph composed of one that is not there");
        }
        for (int i = 0; i < count; i++) {
            if (glyphs[i] == glyph) {
                return i;
            }
        }
        if (count == 0xFFFF) {
            throw FontException.broken("more glyphs than a font may have");
        }
        if (count == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, count + 16);
        }
        glyphs[count] = glyph;
        return count++;
    }

    private void copy(String tag, int length) throws FontException {
        FontBytes source = font.tables.table(tag);
        source.require(0, length);
        out.copy(source, 0, length);
    }

    private void entry(String tag, int start) {
        int length = out.size() - start;
        out.align(4);
        int entry = 12 + 16 * table++;
        for (int i = 0; i < 4; i++) {
            out.i8(entry + i, tag.charAt(i));
        }
        out.i32(entry + 4, out.sum(start, out.size()));
        out.i32(entry + 8, start);
        out.i32(entry + 12, length);
    }

    /** Bytes that grow, written big-endian. */
    private static final class Bytes {
        private byte[] bytes = new byte[1 << 16];
        private int size;

        int size() {
            return size;
        }

        private void room(int more) {
            if (size + more > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
            }
        }

        void zeros(int length) {
            room(length);
            size += length;
        }

        void align(int unit) {
            zeros((unit - size % unit) % unit);
        }

        void copy(FontBytes from, int at, int length) {
            room(length);
            System.arraycopy(from.file, from.start + at, bytes, size, length);
            size += length;
        }

        void i16(int value) {
            room(2);
            size += 2;
            i16(size - 2, value);
        }

        void i32(int value) {
            room(4);
            size += 4;
            i32(size - 4, value);
        }

        void i8(int at, int value) {
            bytes[at] = (byte) value;
        }

        void i16(int at, int value) {
            bytes[at] = (byte) (value >> 8);
            bytes[at + 1] = (byte) value;
        }

        void i32(int at, int value) {
            i16(at, value >> 16);
            i16(at + 2, value);
        }

        /** The sum of four-byte numbers that font files check themselves by. */
        int sum(int from, int to) {
            int sum = 0;
            for (int i = from; i < to; i += 4) {
                sum += ((bytes[i] & 0xFF) << 24)
                        | ((bytes[i + 1] & 0xFF) << 16)
                        | ((bytes[i + 2] & 0xFF) << 8)
                        | (bytes[i + 3] & 0xFF);
            }
            return sum;
        }

        byte[] toArray() {
            return Arrays.copyOf(bytes, size);
        }
    }
}
