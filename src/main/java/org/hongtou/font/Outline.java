package org.hongtou.font;

import java.util.Arrays;
import org.hongtou.flate.Piece;
import org.hongtou.flate.PieceCode;

/**
 * A glyph's outline as subsets carry it.
 *
 * @param piece its bytes, compressed, an even number of them
 * @param sum what it adds to the sums of its file
 */
record Outline(Piece piece, WordSum sum) {
    /**
     * Makes an outline ready.
     *
     * @param bytes it, without hints
     * @param code how the font's outlines are compressed
     */
    static Outline of(byte[] bytes, PieceCode code) {
        byte[] even = bytes.length % 2 == 0 ? bytes : Arrays.copyOf(bytes, bytes.length + 1);
        return new Outline(code.piece(even), WordSum.of(even));
    }

    int length() {
        return piece.length();
    }
}
