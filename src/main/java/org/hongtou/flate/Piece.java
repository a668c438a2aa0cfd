package org.hongtou.flate;

import java.util.Arrays;

/**
 * Bytes that are compressed already, to be joined with others of the same {@link PieceCode}. Never changed; safe for use
 * by many threads.
 */
public final class Piece {
    /** So many bytes must follow a piece's last one, where it stands among others: joining reads whole words. */
    public static final int BEHIND = Long.BYTES - 1;

    private final byte[] packed;
    private final int at;
    private final int bits;
    private final Adler sum;

    /**
     * A piece that stands among others.
     *
     * @param packed where it stands, not to be changed afterwards
     * @param at the first of its bytes, as {@link #bytes} gave them
     * @param bits how many bits it has
     * @param sum of the bytes that it stands for
     */
    public Piece(byte[] packed, int at, int bits, Adler sum) {
        if (at < 0 || bits < 0 || bytes(bits) > packed.length - BEHIND - at) {
            throw new IllegalArgumentException("no " + bits + " bits at " + at + " of " + packed.length);
        }
        this.packed = packed;
        this.at = at;
        this.bits = bits;
        this.sum = sum;
    }

    private static int bytes(int bits) {
        return (bits + Byte.SIZE - 1) / Byte.SIZE;
    }

    /** Its bits, the first one lowest, the last byte filled up. */
    public byte[] bytes() {
        return Arrays.copyOfRange(packed, at, at + bytes(bits));
    }

    /** How many bits it has. */
    public int bits() {
        return bits;
    }

    /** The sum of the bytes that it stands for. */
    public Adler sum() {
        return sum;
    }

    /** How many bytes it stands for. */
    public int length() {
        return sum.length();
    }

    /** The 64 bits from a whole word of its bits on; behind its last bit there may be any. */
    long word(int number) {
        return Bits.word(packed, at + number * Long.BYTES);
    }
}
