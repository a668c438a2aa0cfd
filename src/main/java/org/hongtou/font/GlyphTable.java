package org.hongtou.font;

/** The outlines of a font: the glyf table, with the loca table as where each glyph stands in it. */
final class GlyphTable {
    private static final int HEADER = 10;
    private static final int WORDS = 0x0001;
    private static final int SCALE = 0x0008;
    private static final int MORE = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int MATRIX = 0x0080;
    private static final int INSTRUCTIONS = 0x0100;

    private final FontBytes glyf;
    private final int[] starts;

    private GlyphTable(FontBytes glyf, int[] starts) {
        this.glyf = glyf;
        this.starts = starts;
    }

    /**
     * @param loca the table
     * @param glyf the table
     * @param glyphs how many glyphs the font has
     * @param wide whether loca has four bytes a glyph
     */
    static GlyphTable read(FontBytes loca, FontBytes glyf, int glyphs, boolean wide) throws FontException {
        int[] starts = new int[glyphs + 1];
        loca.require(0, (wide ? 4L : 2L) * starts.length);
        long before = 0;
        for (int i = 0; i <= glyphs; i++) {
            long start = wide ? loca.u32(4 * i) : 2L * loca.u16(2 * i);
            if (start < before || start > glyf.length || (i > 0 && start > before && start - before < HEADER)) {
                throw FontException.broken("the table loca is out of order");
            }
            starts[i] = (int) start;
            before = start;
        }
        return new GlyphTable(glyf, starts);
    }

    /** Whether the glyph has no outline: a blank. */
    boolean empty(int glyph) {
        return starts[glyph] == starts[glyph + 1];
    }

    /** The upper edge of its ink in font units; 0 for a blank. */
    int top(int glyph) {
        int at = glyf.start + starts[glyph] + 8;
        return empty(glyph) ? 0 : (short) (((glyf.file[at] & 0xFF) << 8) | (glyf.file[at + 1] & 0xFF));
    }

    /** The box around its ink in font units: left, bottom, right, top; four times 0 for a blank. */
    int[] box(int glyph) throws FontException {
        if (empty(glyph)) {
            return new int[4];
        }
        FontBytes outline = outline(glyph);
        return new int[] {outline.i16(2), outline.i16(4), outline.i16(6), outline.i16(8)};
    }

    /** The glyph's bytes; an outline's header is there, the rest may contradict itself. */
    FontBytes outline(int glyph) throws FontException {
        return glyf.part(starts[glyph], starts[glyph + 1] - starts[glyph], "a glyph");
    }

    /**
     * Where the instructions of a simple glyph stand: the offset of their length, after which they follow.
     *
     * @return −1 for a glyph made of others
     */
    static int instructions(FontBytes outline) throws FontException {
        int contours = outline.i16(0);
        return contours < 0 ? -1 : HEADER + 2 * contours;
    }

    /**
     * The components of a glyph made of others.
     *
     * @param outline its bytes
     * @param each told the offset of each component's glyph number
     * @return where the components end and instructions may begin
     */
    static int components(FontBytes outline, ComponentVisitor each) throws FontException {
        int at = HEADER;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = outline.u16(at);
            each.component(at, outline.u16(at + 2));
            at += 4 + ((flags & WORDS) == 0 ? 2 : 4);
            at += (flags & SCALE) != 0 ? 2 : (flags & TWO_SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0;
        }
        outline.require(0, at);
        return at;
    }

    /** The flags of a component without the one that announces instructions. */
    static int withoutInstructions(int flags) {
        return flags & ~INSTRUCTIONS;
    }

    /** Told of each component of a glyph. */
    interface ComponentVisitor {
        /**
         * Told of one component.
         *
         * @param at the offset of its flags in the outline; its glyph number follows them
         * @param glyph its glyph
         */
        void component(int at, int glyph) throws FontException;
    }
}
