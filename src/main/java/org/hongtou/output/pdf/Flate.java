package org.hongtou.output.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;
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
        return compressed(compress(bytes, count));
    }

    /** A stream of bytes that are compressed already. */
    static PdfStream compressed(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    private static byte[] compress(byte[] bytes, int count) {
        Deflater deflater = new Deflater(LEVEL);
        try {
            deflater.setInput(bytes, 0, count);
            deflater.finish();
            byte[] packed = new byte[count / 2 + 64];
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
