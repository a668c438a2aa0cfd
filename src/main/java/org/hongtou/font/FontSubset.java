package org.hongtou.font;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a font as a font file of its own: the glyphs that a document needs, numbered anew from 0 without gaps.
 * Hints are left out, and so are all tables that a PDF's reader does not look at.
 */
public final class FontSubset {
    private static final int TABLES = 6;
    private static final int DIRECTORY = 12 + 16 * TABLES;
    private static final long SHORT_LOCA_LIMIT = 2 * 0xFFFFL;
    private static final int MAGIC = 0xB1B0AFBA;
    private static final int CHECK_SUM_ADJUSTMENT = 8;
    /** Deflated, with a window of 32 KB and the usual care (RFC 1950 2.2). */
    private static final byte[] STREAM_HEADER = {0x78, (byte) 0x9C};

    private final TrueTypeFont font;
    private final PieceDeflater deflater;
    private final List<DeflatedOutline> outlines = new ArrayList<>();
    private final ByteBuffer directory = ByteBuffer.allocate(DIRECTORY);
    private int[] glyphs;
    private int count;
    /** The parts of the made glyph with the most. */
    private int mostParts;

    private FontSubset(TrueTypeFont font, int[] glyphs, PieceDeflater deflater) {
        this.font = font;
        this.deflater = deflater;
        this.glyphs = glyphs.clone();
        this.count = glyphs.length;
    }

    /**
     * A font file.
     *
     * @param deflated its bytes, compressed (RFC 1950)
     * @param length how many bytes it has when it isn't
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on, not compared
    public record File(byte[] deflated, int length) {}

    /**
     * Makes the file; the same glyphs give the same bytes.
     *
     * @param font the whole font
     * @param glyphs the glyph of the whole font that each new glyph shows, or the number of a made one; one may stand there more than once, and the
     *     first is 0. Glyphs that these are composed of are added behind them
     * @throws FontException if an outline is broken
     */
    public static File of(TrueTypeFont font, int[] glyphs) throws FontException {
        try (PieceDeflater deflater = new PieceDeflater()) {
            return new FontSubset(font, glyphs, deflater).file();
        }
    }

    private File file() throws FontException {
        WordSum sum = WordSum.NOTHING;
        int size = 0;
        for (int i = 0; i < count; i++) { // count grows while composed glyphs bring their parts
            DeflatedOutline outline = outline(glyphs[i]);
            outlines.add(outline);
            sum = sum.with(outline.sum(), size);
            size += outline.length();
        }
        int gap = -size & 3;
        directory.putInt(0x00010000).putShort((short) TABLES);
        directory.putShort((short) 64).putShort((short) 2).putShort((short) (16 * TABLES - 64));
        entry("glyf", sum.value(), DIRECTORY, size);
        byte[] others = others(DIRECTORY + size + gap, size > SHORT_LOCA_LIMIT);
        int whole = sum(directory, 0, DIRECTORY) + sum.value() + sum(ByteBuffer.wrap(others), 0, others.length);
        ByteBuffer.wrap(others).putInt(CHECK_SUM_ADJUSTMENT, MAGIC - whole);
        byte[] rest = new byte[gap + others.length];
        System.arraycopy(others, 0, rest, gap, others.length);
        return joined(directory.array(), rest);
    }

    /** The file of these bytes before the outlines and those behind them. */
    private File joined(byte[] before, byte[] behind) {
        byte[] first = deflater.piece(before);
        byte[] last = deflater.last(behind);
        Adler sum = Adler.of(before);
        int size = STREAM_HEADER.length + first.length + last.length + Integer.BYTES;
        for (DeflatedOutline outline : outlines) {
            sum = sum.then(outline.adler());
            size += outline.deflated().length;
        }
        sum = sum.then(Adler.of(behind));
        ByteBuffer stream = ByteBuffer.allocate(size).put(STREAM_HEADER).put(first);
        outlines.forEach(outline -> stream.put(outline.deflated()));
        stream.put(last).putInt(sum.value());
        return new File(stream.array(), sum.length());
    }

    private DeflatedOutline outline(int glyph) throws FontException {
        MadeGlyph made = font.made(glyph);
        if (made != null) {
            mostParts = Math.max(mostParts, made.count());
            return DeflatedOutline.of(composed(new FontBytes(made.outline(font))), deflater);
        }
        DeflatedOutline simple = font.outlines.of(glyph, deflater);
        return simple == null ? DeflatedOutline.of(composed(font.outlines.composed(glyph)), deflater) : simple;
    }

    /** The tables behind the outlines, in the order that the directory must have; the first is head. */
    private byte[] others(int at, boolean wide) throws FontException {
        ByteBuffer others = ByteBuffer.allocate(160 + 4 * count + 4 * (count + 1));
        copy("head", 54, others);
        others.putInt(CHECK_SUM_ADJUSTMENT, 0);
        others.putShort(50, (short) (wide ? 1 : 0));
        end("head", 0, at, others);

        int hhea = others.position();
        copy("hhea", 36, others);
        others.putShort(hhea + 34, (short) count);
        end("hhea", hhea, at, others);

        int hmtx = others.position();
        for (int i = 0; i < count; i++) {
            others.putShort((short) font.advanceUnits(glyphs[i]));
            others.putShort((short) font.leftBearing(glyphs[i]));
        }
        end("hmtx", hmtx, at, others);

        int loca = others.position();
        int start = 0;
        for (int i = 0; i <= count; i++) {
            if (wide) {
                others.putInt(start);
            } else {
                others.putShort((short) (start / 2));
            }
            start += i < count ? outlines.get(i).length() : 0;
        }
        end("loca", loca, at, others);

        int maxp = others.position();
        copy("maxp", 32, others);
        others.putShort(maxp + 4, (short) count);
        if (mostParts > 0) {
            // Made of glyphs that may themselves be composed: as many points and contours as each part may have.
            for (int most = 6; most <= 8; most += 2) {
                int each = Math.max(others.getShort(maxp + most) & 0xFFFF, others.getShort(maxp + most + 4) & 0xFFFF);
                others.putShort(maxp + most + 4, (short) Math.min(0xFFFF, mostParts * each));
            }
            others.putShort(maxp + 28, (short) Math.max(others.getShort(maxp + 28) & 0xFFFF, mostParts));
            others.putShort(maxp + 30, (short) ((others.getShort(maxp + 30) & 0xFFFF) + 1));
        }
        for (int unneeded = 16; unneeded <= 26; unneeded += 2) {
            others.putShort(maxp + unneeded, (short) 0); // nothing is left that instructions would need
        }
        end("maxp", maxp, at, others);
        return Arrays.copyOf(others.array(), others.position());
    }

    /** A glyph made of others, with their numbers in this subset and without its hints. */
    private byte[] composed(FontBytes outline) throws FontException {
        int end = GlyphTable.components(outline, (at, glyph) -> {});
        ByteBuffer bytes = ByteBuffer.allocate(end).put(outline.file, outline.start, end);
        GlyphTable.components(outline, (at, glyph) -> {
            bytes.putShort(at, (short) GlyphTable.withoutInstructions(outline.u16(at)));
            bytes.putShort(at + 2, (short) component(glyph));
        });
        return bytes.array();
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

    /** @throws FontException if a table that every subset has is too short */
    static void require(FontTables tables) throws FontException {
        tables.table("head").require(0, 54);
        tables.table("hhea").require(0, 36);
        tables.table("maxp").require(0, 32);
    }

    private void copy(String tag, int length, ByteBuffer to) throws FontException {
        FontBytes table = font.tables.table(tag);
        table.require(0, length);
        to.put(table.file, table.start, length);
    }

    /** Fills a table up to whole four-byte numbers and enters it. */
    private void end(String tag, int start, int at, ByteBuffer tables) {
        int length = tables.position() - start;
        tables.position(start + (length + 3) / 4 * 4);
        entry(tag, sum(tables, start, tables.position()), at + start, length);
    }

    private void entry(String tag, int sum, int start, int length) {
        for (int i = 0; i < tag.length(); i++) {
            directory.put((byte) tag.charAt(i));
        }
        directory.putInt(sum).putInt(start).putInt(length);
    }

    /** The sum of four-byte numbers that font files check themselves by. */
    private static int sum(ByteBuffer bytes, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i += 4) {
            sum += bytes.getInt(i);
        }
        return sum;
    }
}
