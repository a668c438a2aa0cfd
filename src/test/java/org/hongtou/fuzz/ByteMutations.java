package org.hongtou.fuzz;

import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Changes of files that are no text, and of text as if it were none. */
record ByteMutations() implements Mutations {
    private static final int[] EDGES = {0, 1, 2, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x7FFFFFFF, 0x80000000, -1};
    /** A file of another's size that fonts and pictures may have. */
    private static final int LONGEST = 256 << 10;

    @Override
    public byte[] mutate(byte[] input, List<FuzzInput> others, RandomGenerator random) {
        byte[] bytes = input.clone();
        for (int changes = Mutations.changes(random); changes > 0 && bytes.length > 0; changes--) {
            bytes = changed(bytes, others, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, List<FuzzInput> others, RandomGenerator random) {
        int at = random.nextInt(bytes.length);
        int length = 1 + random.nextInt(Math.min(1 + random.nextInt(64), bytes.length - at));
        switch (random.nextInt(8)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt();
            case 2, 3 -> number(bytes, at, EDGES[random.nextInt(EDGES.length)] + random.nextInt(3) - 1, random);
            case 4 -> {
                return joined(bytes, at, new byte[0], at + length);
            }
            case 5 -> {
                byte[] part = Arrays.copyOfRange(bytes, at, at + length);
                return joined(bytes, random.nextInt(bytes.length), part, -1);
            }
            case 6 -> {
                byte[] other = Mutations.any(others, random).bytes();
                if (other.length > 0) {
                    int from = random.nextInt(other.length);
                    int to = Math.min(other.length, from + 1 + random.nextInt(256));
                    return joined(
                            bytes, at, Arrays.copyOfRange(other, from, to), random.nextBoolean() ? -1 : at + length);
                }
            }
            default -> {
                if (random.nextInt(4) == 0) {
                    return Arrays.copyOf(bytes, at);
                }
                bytes[at]++;
            }
        }
        return bytes;
    }

    private static void number(byte[] bytes, int at, int value, RandomGenerator random) {
        int width = 1 << random.nextInt(3);
        for (int i = 0; i < width && at + i < bytes.length; i++) {
            bytes[at + i] = (byte) (value >> 8 * (width - 1 - i));
        }
    }

    /** The bytes up to a place, a part, and what is behind another place; -1 for the same one. */
    private static byte[] joined(byte[] bytes, int at, byte[] part, int behind) {
        int from = behind < 0 ? at : behind;
        if (at + part.length + bytes.length - from > LONGEST) {
            return bytes;
        }
        byte[] joined = Arrays.copyOf(bytes, at + part.length + bytes.length - from);
        System.arraycopy(part, 0, joined, at, part.length);
        System.arraycopy(bytes, from, joined, at + part.length, bytes.length - from);
        return joined;
    }
}
