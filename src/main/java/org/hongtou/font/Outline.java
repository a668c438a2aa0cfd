package org.hongtou.font;

import org.hongtou.flate.Piece;

/**
 * A glyph's outline as subsets carry it.
 *
 * @param piece its bytes, compressed, an even number of them
 * @param sum what it adds to the sums of its file
 */
record Outline(Piece piece, WordSum sum) {
    int length() {
        return piece.length();
    }
}
