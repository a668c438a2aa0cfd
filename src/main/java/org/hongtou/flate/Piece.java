package org.hongtou.flate;

/**
 * Bytes that are compressed already, to be joined with others of the same {@link PieceCode}. Never changed; safe for use
 * by many threads.
 */
public final class Piece {
    private final long[] words;
    private final int bits;
    private final Adler sum;

    Piece(long[] words, int bits, Adler sum) {
        this.words = words;
        this.bits = bits;
        this.sum = sum;
    }

    long[] words() {
        return words;
    }

    int bits() {
        return bits;
    }

    Adler sum() {
        return sum;
    }

    /** How many bytes it stands for. */
    public int length() {
        return sum.length();
    }
}
