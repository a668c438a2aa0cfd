package org.hongtou.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.hongtou.flate.Adler;
import org.hongtou.flate.Piece;
import org.hongtou.flate.PieceCode;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of a font that ships, made ready when the program was built ({@link FontPacker}). They stand in tables of
 * the font's file in place of glyf and loca: the bits of all of them, where each begins and what it adds to the sums of
 * a subset, and the code that they are compressed with.
 */
final class PackedOutlines implements Outlines {
    /** The outlines' bits; of a glyph made of others, its bytes as they were. */
    static final String BITS = "Hbit";
    /** An entry a glyph. */
    static final String ENTRIES = "Hloc";
    /** The code's lengths. */
    static final String CODE = "Hcod";

    private static final int ENTRY = 28;
    private static final int COMPOSED = -1;

    private final FontBytes bits;
    private final ByteBuffer entries;
    private final PieceCode code;

    private PackedOutlines(FontBytes bits, ByteBuffer entries, PieceCode code) {
        this.bits = bits;
        this.entries = entries;
        this.code = code;
    }

    /**
     * The outlines of a packed font.
     *
     * @param count how many glyphs it has
     */
    static PackedOutlines read(FontTables tables, int count) throws FontException {
        FontBytes entries = tables.table(ENTRIES);
        entries.require(0, (long) ENTRY * count);
        FontBytes code = tables.table(CODE);
        code.require(0, PieceCode.LENGTHS);
        byte[] lengths = Arrays.copyOfRange(code.file, code.start, code.start + PieceCode.LENGTHS);
        return new PackedOutlines(
                tables.table(BITS),
                ByteBuffer.wrap(entries.file, entries.start, entries.length).slice(),
                PieceCode.ofLengths(lengths));
    }

    /** Writes the entry of an outline whose bits begin at {@code at}. */
    static void enter(Outline outline, int at, int top, ByteBuffer entries) {
        Adler sum = outline.piece().sum();
        entries.putInt(at).putInt(outline.piece().bits()).putInt(sum.length());
        entries.putInt(top).putShort((short) sum.bytes()).putShort((short) sum.sums());
        entries.putInt(outline.sum().even()).putInt(outline.sum().odd());
    }

    /** Writes the entry of a glyph that is made of others, whose bytes begin at {@code at}. */
    static void enterComposed(int length, int at, int top, ByteBuffer entries) {
        entries.putInt(at).putInt(COMPOSED).putInt(length).putInt(top).position(entries.position() + ENTRY - 16);
    }

    /** How many bytes the entries of so many glyphs take. */
    static int room(int glyphs) {
        return ENTRY * glyphs;
    }

    @Override
    public PieceCode code() {
        return code;
    }

    @Override
    public @Nullable Outline of(int glyph) {
        int entry = ENTRY * glyph;
        int count = entries.getInt(entry + 4);
        if (count == COMPOSED) {
            return null;
        }
        int bytes = entries.getShort(entry + 16) & 0xFFFF;
        int sums = entries.getShort(entry + 18) & 0xFFFF;
        Adler sum = new Adler(entries.getInt(entry + 8), bytes, sums);
        return new Outline(
                new Piece(bits.file, bits.start + entries.getInt(entry), count, sum),
                new WordSum(entries.getInt(entry + 20), entries.getInt(entry + 24)));
    }

    @Override
    public FontBytes composed(int glyph) throws FontException {
        int entry = ENTRY * glyph;
        return bits.part(entries.getInt(entry), entries.getInt(entry + 8), "a glyph");
    }

    @Override
    public int top(int glyph) {
        return entries.getInt(ENTRY * glyph + 12);
    }

    @Override
    public int made() {
        return 0;
    }
}
