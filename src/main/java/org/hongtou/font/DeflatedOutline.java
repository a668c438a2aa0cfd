package org.hongtou.font;

import java.util.Arrays;

/**
 * A glyph's outline as subsets carry it.
 *
 * @param deflated its bytes, an even number of them, as a piece of a deflated stream; not to be changed
 * @param adler what it adds to the sum of its stream
 * @param sum what it adds to the sums of its file
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not compared
record DeflatedOutline(byte[] deflated, Adler adler, WordSum sum) {
    /**
     * Makes an outline ready.
     *
     * @param bytes it, without hints
     */
    static DeflatedOutline of(byte[] bytes, PieceDeflater deflater) {
        byte[] even = bytes.length % 2 == 0 ? bytes : Arrays.copyOf(bytes, bytes.length + 1);
        return new DeflatedOutline(deflater.piece(even), Adler.of(even), WordSum.of(even));
    }

    /** How many bytes it has when it isn't deflated. */
    int length() {
        return adler.length();
    }
}
