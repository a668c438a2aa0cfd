package org.hongtou.output.docx;

import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A ZIP entry, compressed: those that documents share are so once for all of them.
 *
 * @param name in the package
 * @param deflated its bytes, compressed (RFC 1951)
 * @param length how many bytes they stand for
 * @param sum the CRC-32 of these
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not compared
record PackedPart(String name, byte[] deflated, int length, int sum) {

    /** Compresses a part. */
    static PackedPart of(DocxPackage.Part part) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
        try {
            return of(part, deflater);
        } finally {
            deflater.end();
        }
    }

    /**
     * Compresses a part.
     *
     * @param deflater a bare one, for use again afterwards
     */
    static PackedPart of(DocxPackage.Part part, Deflater deflater) {
        byte[] bytes = part.bytes();
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        byte[] packed = new byte[bytes.length / 4 + 64];
        int size = 0;
        while (!deflater.finished()) {
            if (size == packed.length) {
                packed = Arrays.copyOf(packed, 2 * size);
            }
            size += deflater.deflate(packed, size, packed.length - size);
        }
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return new PackedPart(part.name(), Arrays.copyOf(packed, size), bytes.length, (int) sum.getValue());
    }
}
