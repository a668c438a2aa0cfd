package org.hongtou.output.zip;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A part as it lies in a ZIP file: one that many files hold is compressed once.
 *
 * @param name in the file
 * @param deflated what it holds, a raw deflate stream, not to be changed
 * @param size of what it holds, in bytes
 * @param crc of what it holds
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not compared
public record PackedPart(String name, byte[] deflated, int size, int crc) {
    /** With all care it takes twice as long and spares a thirtieth. */
    private static final int QUICK = 3;

    /** Compresses a part. */
    public static PackedPart of(Part part) {
        Deflater deflater = deflater();
        try {
            return of(part, deflater);
        } finally {
            deflater.end();
        }
    }

    /** What {@link #of(Part, Deflater)} takes: to be ended by whoever asks for it. */
    static Deflater deflater() {
        return new Deflater(QUICK, true);
    }

    /** Compresses a part with a compressor that serves for many. */
    static PackedPart of(Part part, Deflater deflater) {
        byte[] bytes = part.bytes();
        CRC32 crc = new CRC32();
        crc.update(bytes);
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] deflated = new byte[64 + bytes.length / 2];
        int length = deflater.deflate(deflated);
        while (!deflater.finished()) {
            deflated = Arrays.copyOf(deflated, deflated.length + 64 + bytes.length / 2);
            length += deflater.deflate(deflated, length, deflated.length - length);
        }
        return new PackedPart(part.name(), Arrays.copyOf(deflated, length), bytes.length, (int) crc.getValue());
    }
}
