package org.hongtou.flate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits that grow, packed as RFC 1951 3.1.1 has them: the first one lowest. */
final class Bits {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;
    private int size;
    private long held;
    private int holding;

    /** @param room how many bytes are expected */
    Bits(int room) {
        bytes = new byte[room + Long.BYTES];
    }

    /** 64 bits from a byte on. */
    static long word(byte[] bytes, int at) {
        return (long) WORD.get(bytes, at);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    /**
     * Adds some bits.
     *
     * @param count how many, up to 32
     */
    void add(int bits, int count) {
        held |= (bits & 0xFFFF_FFFFL) << holding;
        holding += count;
        if (holding >= Integer.SIZE) {
            room(Long.BYTES);
            WORD.set(bytes, size, held);
            size += Integer.BYTES;
            held >>>= Integer.SIZE;
            holding -= Integer.SIZE;
        }
    }

    /** Adds a piece's bits. */
    void add(Piece piece) {
        int whole = piece.bits() / Long.SIZE;
        room((whole + 1) * Long.BYTES);
        for (int i = 0; i < whole; i++) {
            long word = piece.word(i);
            WORD.set(bytes, size, held | word << holding);
            size += Long.BYTES;
            held = holding == 0 ? 0 : word >>> (Long.SIZE - holding);
        }
        int rest = piece.bits() % Long.SIZE;
        if (rest > 0) {
            long last = piece.word(whole) & -1L >>> Long.SIZE - rest;
            add((int) last, Math.min(rest, Integer.SIZE));
            add((int) (last >>> Integer.SIZE), Math.max(0, rest - Integer.SIZE));
        }
    }

    /** How many bits there are. */
    int count() {
        return Byte.SIZE * size + holding;
    }

    /** The bits as a piece. */
    Piece piece(Adler sum) {
        return new Piece(toBytes(Piece.BEHIND), 0, count(), sum);
    }

    /** The bits in bytes, the last one filled up with zeros. */
    byte[] toBytes() {
        return toBytes(0);
    }

    private byte[] toBytes(int behind) {
        room(Long.BYTES);
        WORD.set(bytes, size, held);
        return Arrays.copyOf(bytes, size + (holding + Byte.SIZE - 1) / Byte.SIZE + behind);
    }
}
