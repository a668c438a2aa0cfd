package org.hongtou.bench;

import java.io.OutputStream;

/** Takes a document's bytes and keeps only their number. */
final class ByteCount extends OutputStream {
    private long bytes;

    @Override
    public void write(int one) {
        bytes++;
    }

    @Override
    public void write(byte[] some, int from, int length) {
        bytes += length;
    }

    long bytes() {
        return bytes;
    }
}
