package org.hongtou.font;

import org.hongtou.flate.PieceCode;
import org.jspecify.annotations.Nullable;

/** The outlines of a font as subsets carry them: without hints, since readers smooth outlines instead, and compressed. */
sealed interface Outlines permits GlyfOutlines, PackedOutlines {

    /** How all parts of the font's subsets are compressed. */
    PieceCode code();

    /**
     * A glyph's outline.
     *
     * @return null for one that is made of others, which have other numbers in each subset
     * @throws FontException if it is broken
     */
    @Nullable
    Outline of(int glyph) throws FontException;

    /** The bytes of a glyph that is made of others. */
    FontBytes composed(int glyph) throws FontException;

    /** The upper edge of a glyph's ink in font units; 0 for a blank. */
    int top(int glyph);

    /** How many outlines were made ready so far: each once, however many documents need it. */
    int made();
}
