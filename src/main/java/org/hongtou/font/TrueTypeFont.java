package org.hongtou.font;

import org.jspecify.annotations.Nullable;

/**
 * A font with TrueType outlines, read once into tables. Lengths are in thousandths of an em unless said otherwise.
 * Never changed; safe for use by many threads.
 */
public final class TrueTypeFont {
    private static final int BOLD = 0x20;
    private static final int ITALIC = 0x01;
    private static final int RESTRICTED = 0x0002;
    private static final int NO_SUBSET_OR_BITMAPS = 0x0300;

    final FontTables tables;
    final Outlines outlines;
    private final FontNames names;
    private final CharacterMap characters;
    private final FontBytes hmtx;
    private final int glyphs;
    private final int measured;
    private final int unitsPerEm;
    private final Shape shape;

    private TrueTypeFont(FontTables tables) throws FontException {
        this.tables = tables;
        FontBytes head = tables.table("head");
        head.require(0, 54);
        unitsPerEm = head.u16(18);
        if (unitsPerEm < 16 || unitsPerEm > 16384) {
            throw FontException.broken("an em of " + unitsPerEm + " units");
        }
        FontBytes maxp = tables.table("maxp");
        maxp.require(0, 32);
        int glyphs = maxp.u16(4);
        if (glyphs == 0) {
            throw FontException.broken("no glyphs");
        }
        names = FontNames.read(tables.table("name"));
        characters = CharacterMap.read(tables.table("cmap"), glyphs);
        outlines = new Outlines(
                GlyphTable.read(tables.table("loca"), tables.table("glyf"), glyphs, head.i16(50) != 0), glyphs);
        FontBytes hhea = tables.table("hhea");
        hhea.require(0, 36);
        hmtx = tables.table("hmtx");
        measured = hhea.u16(34);
        if (measured == 0 || measured > glyphs) {
            throw FontException.broken("widths of " + measured + " glyphs of " + glyphs);
        }
        hmtx.require(0, 4L * measured + 2L * (glyphs - measured));
        this.glyphs = glyphs;
        shape = Shape.read(tables, unitsPerEm);
    }

    /**
     * Reads a .ttf file, or the first font of a .ttc file.
     *
     * @param file its bytes, not to be changed afterwards
     * @throws FontException if it is broken or not TrueType
     */
    public static TrueTypeFont read(byte[] file) throws FontException {
        return read(file, 0);
    }

    /**
     * Reads a font of a .ttc file.
     *
     * @param face which font of it, from 0
     */
    public static TrueTypeFont read(byte[] file, int face) throws FontException {
        return new TrueTypeFont(FontTables.read(new FontBytes(file), face));
    }

    private static int thousandths(int units, int unitsPerEm) {
        return Math.floorDiv(2 * 1000 * units + unitsPerEm, 2 * unitsPerEm);
    }

    /** How many glyphs it has; glyph 0 shows that a character is missing. */
    public int glyphs() {
        return glyphs;
    }

    /** The glyph of a character; 0 where the font doesn't have it. */
    public int glyph(int codePoint) {
        return characters.glyph(codePoint);
    }

    /**
     * The glyph that shows a character: its own, or one made of those of the plain characters that it stands for, which
     * has a number behind all of the font's; 0 where there is neither.
     */
    public int shown(int codePoint) {
        int own = characters.glyph(codePoint);
        return own != 0 || MadeGlyph.of(this, codePoint) == null ? own : glyphs + codePoint;
    }

    /** The glyph of such a number; null for the font's own. */
    @Nullable
    MadeGlyph made(int glyph) {
        return glyph < glyphs ? null : MadeGlyph.of(this, glyph - glyphs);
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** A glyph's width. */
    public int advance(int glyph) {
        int units = advanceUnits(glyph);
        return unitsPerEm == 1000 ? units : thousandths(units, unitsPerEm);
    }

    /** How high a glyph's ink reaches above the baseline. */
    public int inkTop(int glyph) {
        MadeGlyph made = made(glyph);
        int top = made == null ? outlines.top(glyph) : 0;
        for (int part : made == null ? new int[0] : made.parts()) {
            top = Math.max(top, outlines.top(part));
        }
        return thousandths(top, unitsPerEm);
    }

    /** How many times an outline was made ready for subsets so far: once for each that is kept. */
    public int outlinesMade() {
        return outlines.made();
    }

    /** The name that PDF files call it by, in ASCII. */
    public String postScriptName() {
        return names.postScript().isEmpty() ? "Font" : names.postScript();
    }

    /** The font alone as a .ttf file. */
    public byte[] file() {
        return tables.file();
    }

    /**
     * Assures that files may and can carry any part of it, so that none that is being written has to stop for it.
     *
     * @throws FontException if its maker forbids it, or an outline is damaged
     */
    void requireEmbeddable() throws FontException {
        if (!shape.embeddable()) {
            throw new FontException(FontException.Reason.NO_EMBEDDING, postScriptName());
        }
        for (int glyph = 0; glyph < glyphs(); glyph++) {
            outlines.require(glyph);
            int unused = leftBearing(glyph);
        }
        FontSubset.require(tables);
    }

    FontNames names() {
        return names;
    }

    /** The measures of the font as a whole. */
    public Shape shape() {
        return shape;
    }

    /** Where a glyph's ink begins beside its origin, in font units. */
    int leftBearing(int glyph) throws FontException {
        MadeGlyph made = made(glyph);
        if (made != null) {
            return new FontBytes(made.outline(this)).i16(2);
        }
        return glyph < measured ? hmtx.i16(4 * glyph + 2) : hmtx.i16(4 * measured + 2 * (glyph - measured));
    }

    /** A glyph's width in font units. */
    int advanceUnits(int glyph) {
        MadeGlyph made = made(glyph);
        if (made != null) {
            return made.width();
        }
        int at = hmtx.start + 4 * Math.min(glyph, measured - 1); // that it is there was seen when the font was read
        return (hmtx.file[at] & 0xFF) << 8 | (hmtx.file[at + 1] & 0xFF);
    }

    /**
     * The measures of a font as a whole.
     *
     * @param left the left edge of the box around all glyphs
     * @param bottom its lower edge
     * @param right its right edge
     * @param top its upper edge
     * @param ascent of the letters
     * @param descent of the letters, below 0
     * @param capHeight of H
     * @param bold whether it is the bold one of its family
     * @param italic whether it slopes
     * @param embeddable whether its maker lets files carry a part of it
     */
    public record Shape(
            int left,
            int bottom,
            int right,
            int top,
            int ascent,
            int descent,
            int capHeight,
            boolean bold,
            boolean italic,
            boolean embeddable) {

        static Shape read(FontTables tables, int unitsPerEm) throws FontException {
            FontBytes head = tables.table("head");
            FontBytes hhea = tables.table("hhea");
            boolean described = tables.has("OS/2") && tables.table("OS/2").length >= 78;
            int style = described ? tables.table("OS/2").u16(62) : 0;
            int licence = described ? tables.table("OS/2").u16(8) : 0;
            boolean capital = described && tables.table("OS/2").u16(0) >= 2 && tables.table("OS/2").length >= 96;
            int ascent = thousandths(hhea.i16(4), unitsPerEm);
            return new Shape(
                    thousandths(head.i16(36), unitsPerEm),
                    thousandths(head.i16(38), unitsPerEm),
                    thousandths(head.i16(40), unitsPerEm),
                    thousandths(head.i16(42), unitsPerEm),
                    ascent,
                    thousandths(hhea.i16(6), unitsPerEm),
                    capital ? thousandths(tables.table("OS/2").i16(88), unitsPerEm) : ascent,
                    (style & BOLD) != 0 || (head.u16(44) & 1) != 0,
                    (style & ITALIC) != 0 || (head.u16(44) & 2) != 0,
                    (licence & 0x000F) != RESTRICTED && (licence & NO_SUBSET_OR_BITMAPS) == 0);
        }
    }
}
