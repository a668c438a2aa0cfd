package org.hongtou.output.pdf;

import org.hongtou.flate.Compressor;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/** Compressed streams. */
final class Flate {
    /** The usual 6 takes nearly twice as long and makes a file five thousandths smaller. */
    static final int LEVEL = 3;

    private Flate() {}

    /** A stream of these bytes. */
    static PdfStream stream(byte[] bytes) {
        return stream(bytes, bytes.length);
    }

    /** A stream of the first of these bytes. */
    static PdfStream stream(byte[] bytes, int count) {
        try (Compressor compressor = new Compressor(LEVEL, false)) {
            return compressed(compressor.compress(bytes, count));
        }
    }

    /** A stream of bytes that are compressed already. */
    static PdfStream compressed(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }
}
