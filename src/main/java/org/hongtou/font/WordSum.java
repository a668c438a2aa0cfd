package org.hongtou.font;

/**
 * The sum of the four-byte numbers of a part of a font file, by which the file checks itself, for a part that may yet
 * stand anywhere at an even place: the sums of its two-byte words, apart for those at even and at odd places.
 *
 * @param even of the first, third … word
 * @param odd of the second, fourth … word
 */
record WordSum(int even, int odd) {
    static final WordSum NOTHING = new WordSum(0, 0);

    /** The sum of some bytes, an even number of them. */
    static WordSum of(byte[] bytes) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < bytes.length; i += 2) {
            int word = (bytes[i] & 0xFF) << 8 | (bytes[i + 1] & 0xFF);
            if (i % 4 == 0) {
                even += word;
            } else {
                odd += word;
            }
        }
        return new WordSum(even, odd);
    }

    /** The sum of this part and one that begins so many bytes after it began. */
    WordSum with(WordSum part, int distance) {
        return distance % 4 == 0
                ? new WordSum(even + part.even, odd + part.odd)
                : new WordSum(even + part.odd, odd + part.even);
    }

    /** The sum for a part that begins at a whole four-byte number. */
    int value() {
        return (even << 16) + odd;
    }
}
