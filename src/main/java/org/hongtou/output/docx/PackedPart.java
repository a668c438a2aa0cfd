package org.hongtou.output.docx;

import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.hongtou.flate.Compressor;

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
        try (Compressor compressor = compressor()) {
            return of(part, compressor);
        }
    }

    /**
     * Compresses a part.
     *
     * @param compressor from {@link #compressor}, for use again afterwards
     */
    static PackedPart of(DocxPackage.Part part, Compressor compressor) {
        byte[] bytes = part.bytes();
        CRC32 sum = new CRC32();
        sum.update(bytes);
        byte[] deflated = compressor.compress(bytes, bytes.length);
        return new PackedPart(part.name(), deflated, bytes.length, (int) sum.getValue());
    }

    /** What compresses as ZIP files have it. */
    static Compressor compressor() {
        return new Compressor(Deflater.DEFAULT_COMPRESSION, true);
    }
}
