package org.hongtou.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.hongtou.flate.PieceCode;
import org.jspecify.annotations.Nullable;

/**
 * The outlines of a font file as it is. Each is made ready when it is first needed and kept. Safe for use by many
 * threads: two that make one at once make the same.
 */
final class GlyfOutlines implements Outlines {
    /** So many outlines tell what the others of a font are like. */
    private static final int SAMPLES = 256;

    private static final byte[] NOTHING = {};

    private final GlyphTable glyphs;
    private final @Nullable Outline[] kept;
    private volatile @Nullable PieceCode code;

    /** @param count how many glyphs the font has */
    GlyfOutlines(GlyphTable glyphs, int count) {
        this.glyphs = glyphs;
        this.kept = new Outline[count];
    }

    @Override
    public PieceCode code() {
        PieceCode made = code;
        if (made == null) {
            made = PieceCode.of(samples());
            code = made;
        }
        return made;
    }

    private List<byte[]> samples() {
        List<byte[]> samples = new ArrayList<>();
        int step = Math.max(1, kept.length / SAMPLES);
        for (int glyph = 0; glyph < kept.length; glyph += step) {
            try {
                samples.add(Objects.requireNonNullElse(simple(glyph), NOTHING));
            } catch (FontException e) {
                continue; // whoever needs this glyph is told
            }
        }
        return samples;
    }

    @Override
    public @Nullable Outline of(int glyph) throws FontException {
        Outline outline = kept[glyph];
        if (outline == null) {
            byte[] bytes = simple(glyph);
            if (bytes == null) {
                return null;
            }
            outline = Outline.of(bytes, code());
            kept[glyph] = outline;
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

    @Override
    public FontBytes composed(int glyph) throws FontException {
        return glyphs.outline(glyph);
    }

    @Override
    public int top(int glyph) {
        return glyphs.top(glyph);
    }

    @Override
    public int made() {
        return (int) Arrays.stream(kept).filter(Objects::nonNull).count();
    }
}
