package org.hongtou.font;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of a font as subsets carry them: without hints, since readers smooth outlines instead, and deflated. Each
 * is made ready when it is first needed and kept, up to two megabytes a font. Safe for use by many threads: two that
 * make one at once make the same.
 */
final class Outlines {
    /** How many bytes of them are kept: those of some 4,000 Han characters, more than most offices ever write. */
    private static final int MOST_KEPT = 1 << 21;

    private static final byte[] NOTHING = {};

    private final GlyphTable glyphs;
    private final @Nullable DeflatedOutline[] kept;
    private final AtomicInteger room = new AtomicInteger(MOST_KEPT);
    private final AtomicInteger made = new AtomicInteger();

    /** @param count how many glyphs the font has */
    Outlines(GlyphTable glyphs, int count) {
        this.glyphs = glyphs;
        this.kept = new DeflatedOutline[count];
    }

    /**
     * A glyph's outline.
     *
     * @return null for one that is made of others, which have other numbers in each subset
     * @throws FontException if it is broken
     */
    @Nullable
    DeflatedOutline of(int glyph, PieceDeflater deflater) throws FontException {
        DeflatedOutline outline = kept[glyph];
        if (outline == null) {
            byte[] bytes = simple(glyph);
            if (bytes == null) {
                return null;
            }
            outline = DeflatedOutline.of(bytes, deflater);
            made.incrementAndGet();
            if (room.get() > 0) {
                room.addAndGet(-outline.deflated().length);
                kept[glyph] = outline;
            }
        }
        return outline;
    }

    /** The bytes of a glyph without its hints; null for one that is made of others. */
    private byte @Nullable [] simple(int glyph) throws FontException {
        if (glyphs.empty(glyph)) {
            return NOTHING;
        }
        FontBytes outline = glyphs.outline(glyph);
        int instructions = GlyphTable.instructions(outline);
        if (instructions < 0) {
            return null;
        }
        int after = instructions + 2 + outline.u16(instructions);
        outline.require(0, after);
        int rest = outline.length - after;
        byte[] bytes = new byte[instructions + 2 + rest];
        System.arraycopy(outline.file, outline.start, bytes, 0, instructions);
        System.arraycopy(outline.file, outline.start + after, bytes, instructions + 2, rest);
        return bytes;
    }

    /** @throws FontException if a glyph's outline can't be copied into a subset */
    void require(int glyph) throws FontException {
        if (glyphs.empty(glyph)) {
            return;
        }
        FontBytes outline = glyphs.outline(glyph);
        int instructions = GlyphTable.instructions(outline);
        if (instructions >= 0) {
            outline.require(0, instructions + 2L + outline.u16(instructions));
            return;
        }
        int unused = GlyphTable.components(outline, (at, component) -> {
            if (component >= kept.length) {
                throw FontException.broken("a glyph composed of one that is not there");
            }
        });
    }

    /** The bytes of a glyph that is made of others. */
    FontBytes composed(int glyph) throws FontException {
        return glyphs.outline(glyph);
    }

    /** The upper edge of a glyph's ink in font units; 0 for a blank. */
    int top(int glyph) {
        return glyphs.top(glyph);
    }

    /** The box around a glyph's ink in font units: left, bottom, right, top. */
    int[] box(int glyph) throws FontException {
        return glyphs.box(glyph);
    }

    /** How many times an outline was made ready so far. */
    int made() {
        return made.get();
    }
}
