package org.hongtou.output.pdf;

import org.hongtou.flate.Compressor;
import org.hongtou.flate.JoinedStream;
import org.hongtou.flate.PieceCode;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/** Compressed streams. */
final class Flate {
    /** The usual 6 takes nearly twice as long and makes a file five thousandths smaller. */
    static final int LEVEL = 3;

    private Flate() {}

    /** A stream of these bytes, which may be of any kind. */
    static PdfStream stream(byte[] bytes) {
        try (Compressor compressor = new Compressor(LEVEL, false)) {
            compressor.take(bytes, bytes.length);
            return compressed(compressor.finish());
        }
    }

    /** A stream of the first of these bytes, quickly: the code for bytes of their kind is there already. */
    static PdfStream stream(byte[] bytes, int count, PieceCode code) {
        return compressed(new JoinedStream(code, count / 2).add(bytes, count).finish());
    }

    /** A stream of bytes that are compressed already. */
    static PdfStream compressed(byte[] bytes) {
        PdfStream stream = new PdfStream(bytes);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }
}
