package org.hongtou.flate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
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
    /** Three bytes that stood farther back take fewer bits as they are. */
    private static final int NEAR = 64;

    private static final int LOOKS = 4;
    private static final int FEWEST_BITS = 4;
    private static final int MOST_BITS = 11;
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private static final char[] SHORTEST_OF = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final byte[] LENGTH_SYMBOLS = lengthSymbols();

    private final byte[] data;
    private final int count;
    private final int shift;
    private final int[] latest; // where bytes of a kind stood last, counted from 1: 0 is nowhere
    private final char[] earlier; // how far before each place bytes of its kind stood; 0 is nowhere

    /** @param count how many of these bytes are told */
    Repeats(byte[] data, int count) {
        this.data = data;
        this.count = count;
        int bits = Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(count), FEWEST_BITS, MOST_BITS);
        this.shift = Integer.SIZE - bits;
        this.latest = new int[1 << bits];
        this.earlier = new char[count];
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
        int last = count - Integer.BYTES; // behind it there aren't enough bytes for a look
        int at = 0;
        while (at <= last) {
            int three = three(at);
            remember(at, three);
            long found = earlier[at] == 0 ? 0 : longest(at, three);
            int length = (int) (found >>> Integer.SIZE);
            if (length == 0) {
                listener.literal(three & 0xFF);
                at++;
            } else {
                listener.repeat(length, (int) found);
                int end = at + length;
                for (at++; at < end; at++) {
                    if (at <= last) {
                        remember(at, three(at));
                    }
                }
            }
        }
        for (; at < count; at++) {
            listener.literal(data[at] & 0xFF);
        }
    }

    private int three(int at) {
        return (int) WORD.get(data, at) & 0xFF_FF_FF;
    }

    private void remember(int at, int three) {
        int kind = three * 0x9E3779B1 >>> shift;
        int back = at + 1 - latest[kind];
        earlier[at] = latest[kind] == 0 || back > FARTHEST ? 0 : (char) back;
        latest[kind] = at + 1;
    }

    /** The longest repeat that is worth telling, its length above, how far back it is below; 0 if there is none. */
    private long longest(int at, int three) {
        int most = Math.min(LONGEST, count - at);
        int best = 0;
        int distance = 0;
        int before = at;
        for (int looks = LOOKS; looks > 0 && earlier[before] != 0; looks--) {
            before -= earlier[before];
            if (at - before > FARTHEST) {
                break;
            }
            // One that is no longer differs where the longest so far ends.
            if (three(before) == three && best < most && data[before + best] == data[at + best]) {
                int length = Arrays.mismatch(data, before, before + most, data, at, at + most);
                if (length < 0) {
                    length = most;
                }
                if (length > best) {
                    best = length;
                    distance = at - before;
                }
            }
        }
        return best > SHORTEST || best == SHORTEST && distance <= NEAR ? (long) best << Integer.SIZE | distance : 0;
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
