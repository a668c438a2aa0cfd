package org.hongtou.font;

import java.util.zip.Adler32;

/**
 * The sum by which a compressed stream checks itself (RFC 1950 8.2), in parts that can be added: the sum of the bytes,
 * and the sum of that sum after each of them, both counted from 0.
 *
 * @param length how many bytes there are
 * @param bytes their sum
 * @param sums the sum of the sums
 */
record Adler(int length, int bytes, int sums) {
    static final Adler NOTHING = new Adler(0, 0, 0);
    private static final int MODULUS = 65521;

    /** The sum of these bytes. */
    static Adler of(byte[] data) {
        Adler32 sum = new Adler32(); // counts the bytes from 1, and so the sums from their number
        sum.update(data);
        long value = sum.getValue();
        int bytes = (int) (value & 0xFFFF) - 1;
        int sums = (int) (value >>> Short.SIZE) - data.length % MODULUS;
        return new Adler(data.length, Math.floorMod(bytes, MODULUS), Math.floorMod(sums, MODULUS));
    }

    /** The sum of these bytes and those that follow them. */
    Adler then(Adler next) {
        long carried = (long) bytes * next.length + sums + next.sums;
        return new Adler(length + next.length, (bytes + next.bytes) % MODULUS, (int) (carried % MODULUS));
    }

    /** As it stands at a stream's end. */
    int value() {
        int low = (bytes + 1) % MODULUS;
        int high = (int) ((sums + (long) length) % MODULUS);
        return high << Short.SIZE | low;
    }
}
