package org.hongtou.flate;

import java.util.Arrays;
import java.util.List;

/**
 * How the pieces of one kind are compressed: what they repeat of themselves is referred to, and all is written in a code
 * that was made for samples of them. As the code is the same for all, pieces can be joined bit by bit. Never changed;
 * safe for use by many threads.
 */
public final class PieceCode {
    /** How many symbols have a length. */
    public static final int LENGTHS = Repeats.LITERALS + Repeats.DISTANCES;

    private static final int LONGEST = 15;
    private static final int LONGEST_LENGTH = 7;
    private static final int LENGTH_SYMBOLS = 19;
    /** The symbol that a length comes again, from {@link #FEWEST} to {@link #MOST} times. */
    private static final int AGAIN = 16;

    private static final int FEWEST = 3;
    private static final int MOST = 6;
    /** The order in which a block's head names the lengths of its lengths' codes. */
    private static final int[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    private final HuffmanCode literals;
    private final HuffmanCode distances;
    private final Piece head;

    private PieceCode(HuffmanCode literals, HuffmanCode distances) {
        this.literals = literals;
        this.distances = distances;
        this.head = head();
    }

    /** The code for pieces that are like these; the same samples give the same code. */
    public static PieceCode of(List<byte[]> samples) {
        int[] literals = new int[Repeats.LITERALS];
        int[] distances = new int[Repeats.DISTANCES];
        Repeats.Listener counting = new Repeats.Listener() {
            @Override
            public void literal(int value) {
                literals[value]++;
            }

            @Override
            public void repeat(int length, int distance) {
                literals[Repeats.lengthSymbol(length)]++;
                distances[Repeats.distanceSymbol(distance)]++;
            }
        };
        samples.forEach(sample -> new Repeats(sample, sample.length).tell(counting));
        return new PieceCode(HuffmanCode.of(literals, LONGEST), HuffmanCode.of(distances, LONGEST));
    }

    /** The code for bytes like these that are written one by one ({@link JoinedStream#addPlain}). */
    public static PieceCode ofPlain(List<byte[]> samples) {
        int[] literals = new int[Repeats.LITERALS];
        for (byte[] sample : samples) {
            for (byte one : sample) {
                literals[one & 0xFF]++;
            }
        }
        return new PieceCode(HuffmanCode.of(literals, LONGEST), HuffmanCode.of(new int[Repeats.DISTANCES], LONGEST));
    }

    /**
     * A code that was made before.
     *
     * @param lengths as {@link #lengths} gave them
     */
    public static PieceCode ofLengths(byte[] lengths) {
        return new PieceCode(
                HuffmanCode.ofLengths(Arrays.copyOf(lengths, Repeats.LITERALS)),
                HuffmanCode.ofLengths(Arrays.copyOfRange(lengths, Repeats.LITERALS, LENGTHS)));
    }

    /**
     * A code that was made before.
     *
     * @param digits as {@link #digits} gave them; white space among them is passed over
     */
    public static PieceCode ofDigits(String digits) {
        byte[] lengths = new byte[LENGTHS];
        int symbol = 0;
        for (int i = 0; i < digits.length(); i++) {
            int length = Character.digit(digits.charAt(i), LONGEST + 1);
            if (length > 0) {
                lengths[symbol++] = (byte) length;
            }
        }
        return ofLengths(lengths);
    }

    /** How many bits each symbol has, as one hexadecimal digit each. */
    public String digits() {
        StringBuilder digits = new StringBuilder();
        for (byte length : lengths()) {
            digits.append(Character.forDigit(length, LONGEST + 1));
        }
        return digits.toString();
    }

    /** How many bits each symbol has: all there is to know of the code. {@link #LENGTHS} of them. */
    public byte[] lengths() {
        byte[] lengths = new byte[LENGTHS];
        for (int symbol = 0; symbol < LENGTHS; symbol++) {
            boolean literal = symbol < Repeats.LITERALS;
            int length = literal ? literals.length(symbol) : distances.length(symbol - Repeats.LITERALS);
            lengths[symbol] = (byte) length;
        }
        return lengths;
    }

    /** Compresses some bytes. */
    public Piece piece(byte[] data) {
        Bits bits = new Bits(data.length);
        write(data, data.length, bits);
        return bits.piece(Adler.of(data, data.length));
    }

    /** Compresses the first of these bytes. */
    void write(byte[] data, int count, Bits bits) {
        new Repeats(data, count).tell(new Repeats.Listener() {
            @Override
            public void literal(int value) {
                bits.add(literals.code(value), literals.length(value));
            }

            @Override
            public void repeat(int length, int distance) {
                int symbol = Repeats.lengthSymbol(length);
                bits.add(literals.code(symbol), literals.length(symbol));
                bits.add(length - Repeats.shortest(symbol), Repeats.lengthBits(symbol));
                int far = Repeats.distanceSymbol(distance);
                bits.add(distances.code(far), distances.length(far));
                bits.add(distance - Repeats.nearest(far), Repeats.distanceBits(far));
            }
        });
    }

    /** Compresses the first of these bytes one by one, without a look at what they repeat. */
    void writePlain(byte[] data, int count, Bits bits) {
        for (int i = 0; i < count; i++) {
            int value = data[i] & 0xFF;
            bits.add(literals.code(value), literals.length(value));
        }
    }

    /** Begins a block of this code, the stream's only one. */
    void begin(Bits bits) {
        bits.add(head);
    }

    /** What such a block says of its codes (RFC 1951 3.2.7). */
    private Piece head() {
        int[] told = told(lengths());
        int[] counts = new int[LENGTH_SYMBOLS];
        for (int length : told) {
            counts[Math.min(length, AGAIN)]++;
        }
        HuffmanCode lengths = HuffmanCode.of(counts, LONGEST_LENGTH);
        Bits bits = new Bits(1 << 8);
        bits.add(1, 1);
        bits.add(2, 2);
        bits.add(literals.symbols() - 257, 5);
        bits.add(distances.symbols() - 1, 5);
        bits.add(LENGTH_SYMBOLS - 4, 4);
        for (int symbol : LENGTH_ORDER) {
            bits.add(lengths.length(symbol), 3);
        }
        for (int length : told) {
            int symbol = Math.min(length, AGAIN);
            bits.add(lengths.code(symbol), lengths.length(symbol));
            if (symbol == AGAIN) {
                bits.add(length - AGAIN - FEWEST, 2);
            }
        }
        return bits.piece(Adler.NOTHING);
    }

    /** Lengths as a head tells them: each, or {@link #AGAIN} and how many times that before it comes again. */
    private static int[] told(byte[] lengths) {
        int[] told = new int[lengths.length];
        int count = 0;
        for (int i = 0; i < lengths.length; ) {
            int again = 0;
            while (i > 0 && again < MOST && i + again < lengths.length && lengths[i + again] == lengths[i - 1]) {
                again++;
            }
            told[count++] = again < FEWEST ? lengths[i] : AGAIN + again;
            i += again < FEWEST ? 1 : again;
        }
        return Arrays.copyOf(told, count);
    }

    /** Ends the block. */
    void end(Bits bits) {
        bits.add(literals.code(Repeats.END), literals.length(Repeats.END));
    }
}
