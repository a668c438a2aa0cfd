package org.hongtou.flate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits that grow, packed as RFC 1951 3.1.1 has them: the first one lowest. */
final class Bits {
    static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[] bytes;
    private int size;
    private long held;
    private int holding;

    /** @param room how many bytes are expected */
    Bits(int room) {
        bytes = new byte[room + Long.BYTES];
    }

    private void room() {
        if (size + Long.BYTES > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
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
            room();
            LONGS.set(bytes, size, held);
            size += Integer.BYTES;
            held >>>= Integer.SIZE;
            holding -= Integer.SIZE;
        }
    }

    /** Adds a piece's bits. */
    void add(Piece piece) {
        int whole = piece.bits() / Long.SIZE;
        while (size + (whole + 1) * Long.BYTES > bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        for (int i = 0; i < whole; i++) {
            long word = piece.word(i);
            LONGS.set(bytes, size, held | word << holding);
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
        room();
        LONGS.set(bytes, size, held);
        int used = size + (holding + Byte.SIZE - 1) / Byte.SIZE;
        return new Piece(Arrays.copyOf(bytes, used + Piece.BEHIND), 0, count(), sum);
    }

    /** The bits in bytes, the last one filled up with zeros. */
    byte[] toBytes() {
        room();
        LONGS.set(bytes, size, held);
        return Arrays.copyOf(bytes, size + (holding + Byte.SIZE - 1) / Byte.SIZE);
    }
}
