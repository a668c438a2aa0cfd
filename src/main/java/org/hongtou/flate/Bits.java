package org.hongtou.flate;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Bits that grow, packed as RFC 1951 3.1.1 has them: the first one lowest. */
final class Bits {
    private ByteBuffer bytes;
    private int size;
    private long held;
    private int holding;

    /** @param room how many bytes are expected */
    Bits(int room) {
        bytes = words(new byte[room + Long.BYTES]);
    }

    /** Bytes as words are read from them and written to them. */
    static ByteBuffer words(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void room(int more) {
        if (size + more > bytes.capacity()) {
            bytes = words(Arrays.copyOf(bytes.array(), Math.max(size + more, 2 * bytes.capacity())));
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
            bytes.putLong(size, held);
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
            bytes.putLong(size, held | word << holding);
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
        return new Piece(words(toBytes(Piece.BEHIND)), 0, count(), sum);
    }

    /** The bits in bytes, the last one filled up with zeros. */
    byte[] toBytes() {
        return toBytes(0);
    }

    private byte[] toBytes(int behind) {
        room(Long.BYTES);
        bytes.putLong(size, held);
        return Arrays.copyOf(bytes.array(), size + (holding + Byte.SIZE - 1) / Byte.SIZE + behind);
    }
}
