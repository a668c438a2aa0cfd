package org.hongtou.flate;

import java.util.Arrays;

/**
 * Some bytes as a stream tells them: one by one, or as what stood before (RFC 1951 3.2.5). A repeat is as long as can be
 * found in few looks.
 */
final class Repeats {
    static final int END = 256;
    static final int LITERALS = 286;
    static final int DISTANCES = 30;

    private static final int FIRST_LENGTH = 257;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int FARTHEST = 1 << 15;
    private static final int LOOKS = 4;
    private static final int HASH_BITS = 10;

    private static final char[] SHORTEST_OF = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final byte[] LENGTH_SYMBOLS = lengthSymbols();

    private final byte[] data;
    private final int[] latest = new int[1 << HASH_BITS];
    private final int[] earlier;

    Repeats(byte[] data) {
        this.data = data;
        this.earlier = new int[data.length];
    }

    /** Told of the bytes in turn. */
    interface Listener {
        /** One byte as it is. */
        void literal(int value);

        /**
         * Bytes that stood before.
         *
         * @param length how many
         * @param distance how far back the first of them is
         */
        void repeat(int length, int distance);
    }

    void tell(Listener listener) {
        Arrays.fill(latest, -1);
        int at = 0;
        while (at < data.length) {
            long found = longest(at);
            int length = (int) (found >>> Integer.SIZE);
            int distance = (int) found;
            if (length > SHORTEST || length == SHORTEST && distance <= 64) {
                listener.repeat(length, distance);
            } else {
                length = 1;
                listener.literal(data[at] & 0xFF);
            }
            for (int end = at + length; at < end; at++) {
                remember(at);
            }
        }
    }

    private void remember(int at) {
        if (at + SHORTEST <= data.length) {
            int hash = hash(at);
            earlier[at] = latest[hash];
            latest[hash] = at;
        }
    }

    private int hash(int at) {
        int three = data[at] & 0xFF | (data[at + 1] & 0xFF) << 8 | (data[at + 2] & 0xFF) << 16;
        return three * 0x9E3779B1 >>> (Integer.SIZE - HASH_BITS);
    }

    /** The longest repeat, its length above, how far back it is below; 0 if there is none. */
    private long longest(int at) {
        if (at + SHORTEST > data.length) {
            return 0;
        }
        int most = Math.min(LONGEST, data.length - at);
        int best = 0;
        int distance = 0;
        int before = latest[hash(at)];
        for (int looks = LOOKS; before >= 0 && at - before <= FARTHEST && looks > 0; looks--) {
            // One that is no longer differs where the longest so far ends.
            if (best < most && data[before + best] == data[at + best]) {
                int length = Arrays.mismatch(data, before, before + most, data, at, at + most);
                if (length < 0) {
                    length = most;
                }
                if (length > best) {
                    best = length;
                    distance = at - before;
                }
            }
            before = earlier[before];
        }
        return (long) best << Integer.SIZE | distance;
    }

    /** The symbol of a repeat's length. */
    static int lengthSymbol(int length) {
        return LENGTH_SYMBOLS[length] + FIRST_LENGTH;
    }

    /** The shortest length that a symbol stands for. */
    static int shortest(int symbol) {
        return SHORTEST_OF[symbol - FIRST_LENGTH];
    }

    /** How many bits say which of its lengths is meant. */
    static int lengthBits(int symbol) {
        int group = symbol - FIRST_LENGTH;
        return group < 8 || group == 28 ? 0 : group / 4 - 1;
    }

    private static byte[] lengthSymbols() {
        byte[] symbols = new byte[LONGEST + 1];
        int symbol = 0;
        for (int length = SHORTEST; length <= LONGEST; length++) {
            if (symbol + 1 < SHORTEST_OF.length && length == SHORTEST_OF[symbol + 1]) {
                symbol++;
            }
            symbols[length] = (byte) symbol;
        }
        return symbols;
    }

    /** The symbol of a distance. */
    static int distanceSymbol(int distance) {
        int far = distance - 1;
        if (far < 4) {
            return far;
        }
        int bits = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(far);
        return 2 * bits + (far >>> (bits - 1) & 1);
    }

    /** The smallest distance that a symbol stands for. */
    static int nearest(int symbol) {
        return symbol < 4 ? symbol + 1 : (2 + symbol % 2 << symbol / 2 - 1) + 1;
    }

    /** How many bits say which of its distances is meant. */
    static int distanceBits(int symbol) {
        return symbol < 4 ? 0 : symbol / 2 - 1;
    }
}
