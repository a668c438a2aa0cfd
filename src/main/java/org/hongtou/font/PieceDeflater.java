package org.hongtou.font;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Deflates the pieces of a stream (RFC 1951), each by itself and up to a whole byte, so that any of them may stand behind
 * any other and the same bytes give the same piece. Belongs to one thread.
 */
final class PieceDeflater implements AutoCloseable {
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);

    /** A piece that others follow. */
    byte[] piece(byte[] bytes) {
        return bytes.length == 0 ? bytes : deflate(bytes, Deflater.SYNC_FLUSH);
    }

    /** The piece that ends a stream. */
    byte[] last(byte[] bytes) {
        deflater.finish();
        return deflate(bytes, Deflater.NO_FLUSH);
    }

    private byte[] deflate(byte[] bytes, int flush) {
        byte[] room = new byte[bytes.length + bytes.length / 8 + 64]; // a byte takes nine bits at most (RFC 1951 3.2.6)
        deflater.setInput(bytes);
        int count = deflater.deflate(room, 0, room.length, flush);
        deflater.reset();
        return Arrays.copyOf(room, count);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
