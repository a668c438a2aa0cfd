package org.hongtou.flate;

import java.util.Arrays;
import java.util.zip.Deflater;

/**
 * Compresses bytes of any kind with the JDK's deflater, one stream after the other, each as it grows. Belongs to one
 * thread.
 */
public final class Compressor implements AutoCloseable {
    private final Deflater deflater;
    private byte[] packed = new byte[1 << 12];
    private int size;

    /**
     * @param level from 1, the fastest, to 9, or {@link Deflater#DEFAULT_COMPRESSION}
     * @param bare whether without header and sum (RFC 1951), else with them (RFC 1950)
     */
    public Compressor(int level, boolean bare) {
        this.deflater = new Deflater(level, bare);
    }

    /** Takes the next of a stream's bytes, the first of these; they may change afterwards. */
    public void take(byte[] bytes, int count) {
        deflater.setInput(bytes, 0, count);
        while (!deflater.needsInput()) {
            deflate();
        }
    }

    /** The stream of the bytes that were taken; the next ones are another's. */
    public byte[] finish() {
        deflater.finish();
        while (!deflater.finished()) {
            deflate();
        }
        deflater.reset();
        byte[] stream = Arrays.copyOf(packed, size);
        size = 0;
        return stream;
    }

    private void deflate() {
        if (size == packed.length) {
            packed = Arrays.copyOf(packed, 2 * size);
        }
        size += deflater.deflate(packed, size, packed.length - size);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
