package org.hongtou.flate;

/**
 * The sum by which a compressed stream checks itself (RFC 1950 8.2), in parts that can be added: the sum of the bytes,
 * and the sum of that sum after each of them, both counted from 0.
 *
 * @param length how many bytes there are
 * @param bytes their sum
 * @param sums the sum of the sums
 */
public record Adler(int length, int bytes, int sums) {
    static final Adler NOTHING = new Adler(0, 0, 0);
    private static final int MODULUS = 65521;

    /** The sum of some bytes, of which there are fewer than 2³¹ ÷ 255. */
    static Adler of(byte[] data) {
        int bytes = 0;
        long sums = 0;
        for (byte one : data) {
            bytes += one & 0xFF;
            sums += bytes;
        }
        return new Adler(data.length, bytes % MODULUS, (int) (sums % MODULUS));
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
