package org.hongtou.flate;

import java.util.Arrays;
import java.util.zip.Deflater;

/** Compresses bytes that no piece was made of beforehand, with the JDK's deflater. */
public final class Compressor implements AutoCloseable {
    private final Deflater deflater;

    /**
     * @param level from 1, the fastest, to 9, or {@link Deflater#DEFAULT_COMPRESSION}
     * @param bare whether without header and sum (RFC 1951), else with them (RFC 1950)
     */
    public Compressor(int level, boolean bare) {
        this.deflater = new Deflater(level, bare);
    }

    /** A stream of the first {@code count} bytes. */
    public byte[] compress(byte[] bytes, int count) {
        deflater.reset();
        deflater.setInput(bytes, 0, count);
        deflater.finish();
        byte[] packed = new byte[count / 3 + 64];
        int size = 0;
        while (!deflater.finished()) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, 2 * size);
            }
            size += deflater.deflate(packed, size, packed.length - size);
        }
        return Arrays.copyOf(packed, size);
    }

    @Override
    public void close() {
        deflater.end();
    }
}
