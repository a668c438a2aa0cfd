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
        samples.forEach(sample -> new Repeats(sample).tell(counting));
        return new PieceCode(HuffmanCode.of(literals, LONGEST), HuffmanCode.of(distances, LONGEST));
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
        new Repeats(data).tell(new Repeats.Listener() {
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
        return bits.piece(Adler.of(data));
    }

    /** Begins a block of this code, the stream's only one. */
    void begin(Bits bits) {
        bits.add(head);
    }

    /** What such a block says of its codes (RFC 1951 3.2.7). */
    private Piece head() {
        int[] counts = new int[LENGTH_SYMBOLS];
        for (HuffmanCode code : List.of(literals, distances)) {
            for (int symbol = 0; symbol < code.symbols(); symbol++) {
                counts[code.length(symbol)]++;
            }
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
        for (HuffmanCode code : List.of(literals, distances)) {
            for (int symbol = 0; symbol < code.symbols(); symbol++) {
                int length = code.length(symbol);
                bits.add(lengths.code(length), lengths.length(length));
            }
        }
        return bits.piece(Adler.NOTHING);
    }

    /** Ends the block. */
    void end(Bits bits) {
        bits.add(literals.code(Repeats.END), literals.length(Repeats.END));
    }
}
