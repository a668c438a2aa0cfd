package org.hongtou.output.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/** Compressed streams: the only place that compresses, pages' contents apart, which OpenPDF does itself. */
final class Flate {
    /** The usual 6 takes twice as long over outlines and makes them two hundredths smaller. */
    private static final int LEVEL = 4;

    private Flate() {}

    /** A stream of these bytes. */
    static PdfStream stream(byte[] bytes) {
        return compressed(compress(bytes));
    }

    /** A stream of bytes that are compressed already. */
    static PdfStream compressed(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    private static byte[] compress(byte[] bytes) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            byte[] packed = new byte[bytes.length / 2 + 64];
            int size = 0;
            while (!deflater.finished()) {
                if (size == packed.length) {
                    packed = Arrays.copyOf(packed, 2 * size);
                }
                size += deflater.deflate(packed, size, packed.length - size);
            }
            return Arrays.copyOf(packed, size);
        } finally {
            deflater.end();
        }
    }
}
