package org.hongtou.flate;

/** A compressed stream (RFC 1950) that is joined from pieces of one code. */
public final class JoinedStream {
    private static final int HEADER = 0x0178; // deflate with a window of 32 KB, low byte first
    private final PieceCode code;
    private final Bits bits;
    private Adler sum = Adler.NOTHING;

    /**
     * An empty stream.
     *
     * @param code what all pieces are of
     * @param room how many bytes it is expected to have
     */
    public JoinedStream(PieceCode code, int room) {
        this.code = code;
        this.bits = new Bits(room);
        bits.add(HEADER, Short.SIZE);
        code.begin(bits);
    }

    /** Adds a piece. */
    public JoinedStream add(Piece piece) {
        bits.add(piece);
        sum = sum.then(piece.sum());
        return this;
    }

    /** Compresses and adds some bytes. */
    public JoinedStream add(byte[] data) {
        return add(data, data.length);
    }

    /** Compresses and adds the first of these bytes. */
    public JoinedStream add(byte[] data, int count) {
        code.write(data, count, bits);
        sum = sum.then(Adler.of(data, count));
        return this;
    }

    /** Adds the first of these bytes one by one: quicker, and as short where hardly any of them are repeated. */
    public JoinedStream addPlain(byte[] data, int count) {
        code.writePlain(data, count, bits);
        sum = sum.then(Adler.of(data, count));
        return this;
    }

    /** How many bytes the stream stands for so far. */
    public int length() {
        return sum.length();
    }

    /** Ends the stream. */
    public byte[] finish() {
        code.end(bits);
        bits.add(0, -bits.count() & Byte.SIZE - 1);
        bits.add(Integer.reverseBytes(sum.value()), Integer.SIZE);
        return bits.toBytes();
    }
}
