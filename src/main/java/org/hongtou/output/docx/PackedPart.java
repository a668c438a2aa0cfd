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
    private static final int QUICK = 3;

    /** Compresses a part that many documents share, with care. */
    static PackedPart of(DocxPackage.Part part) {
        try (Compressor compressor = new Compressor(Deflater.DEFAULT_COMPRESSION, true)) {
            return of(part, compressor);
        }
    }

    /**
     * Compresses a part of one document.
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

    /** What compresses as ZIP files have it, quickly: with all care it takes twice as long and spares a thirtieth. */
    static Compressor compressor() {
        return new Compressor(QUICK, true);
    }
}
