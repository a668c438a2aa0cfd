package org.hongtou.output.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/**
 * Puts PNG pictures into a PDF, pixel by pixel as they are. Rows that a PDF reader can unpack itself are copied; what
 * is clear or half clear becomes a mask of its own (ISO 32000-1 11.6.5.3).
 */
final class PdfPng {
    private static final int GREY = 0;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int PNG_PREDICTOR = 15;

    private PdfPng() {}

    static PdfIndirectReference add(byte[] bytes, PdfFile file) throws IOException {
        PngFile png = PngFile.read(bytes);
        boolean copied = png.colour() < GREY_ALPHA && png.clear().length == 0 && !png.interlaced();
        return file.addToBody(copied ? copied(png) : unpacked(png, file)).getIndirectReference();
    }

    private static PdfStream copied(PngFile png) {
        PdfDictionary rows = new PdfDictionary();
        rows.put(PdfName.PREDICTOR, new PdfNumber(PNG_PREDICTOR));
        rows.put(PdfName.COLORS, new PdfNumber(png.channels()));
        rows.put(PdfName.BITSPERCOMPONENT, new PdfNumber(png.depth()));
        rows.put(PdfName.COLUMNS, new PdfNumber(png.width()));
        PdfStream stream = new PdfStream(png.packed());
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        stream.put(PdfName.DECODEPARMS, rows);
        describe(stream, png, png.depth());
        if (png.colour() == PALETTE) {
            PdfArray colours = new PdfArray(PdfName.INDEXED);
            colours.add(PdfName.DEVICERGB);
            colours.add(new PdfNumber(png.palette().length / 3 - 1));
            colours.add(new PdfString(png.palette()));
            stream.put(PdfName.COLORSPACE, colours);
        } else {
            stream.put(PdfName.COLORSPACE, png.colour() == GREY ? PdfName.DEVICEGRAY : PdfName.DEVICERGB);
        }
        return stream;
    }

    private static PdfStream unpacked(PngFile png, PdfFile file) throws IOException {
        byte[] samples = png.samples();
        int pixels = png.width() * png.height();
        boolean grey = png.colour() == GREY || png.colour() == GREY_ALPHA;
        int colours = grey ? 1 : 3;
        byte[] colour = new byte[pixels * colours];
        byte[] alpha = new byte[pixels];
        for (int i = 0; i < pixels; i++) {
            int at = i * png.channels();
            if (png.colour() == PALETTE) {
                int entry = samples[at] & 0xFF;
                if (3 * entry + 3 > png.palette().length) {
                    throw new IOException("a PNG file is damaged");
                }
                System.arraycopy(png.palette(), 3 * entry, colour, 3 * i, 3);
                alpha[i] = entry < png.clear().length ? png.clear()[entry] : (byte) 0xFF;
            } else {
                System.arraycopy(samples, at, colour, i * colours, colours);
                alpha[i] = png.colour() >= GREY_ALPHA ? samples[at + colours] : keyed(png, samples, at);
            }
        }
        PdfStream stream = PdfFile.deflated(colour);
        describe(stream, png, 8);
        stream.put(PdfName.COLORSPACE, grey ? PdfName.DEVICEGRAY : PdfName.DEVICERGB);
        byte[] opaque = new byte[pixels];
        Arrays.fill(opaque, (byte) 0xFF);
        if (!Arrays.equals(alpha, opaque)) {
            PdfStream mask = PdfFile.deflated(alpha);
            describe(mask, png, 8);
            mask.put(PdfName.COLORSPACE, PdfName.DEVICEGRAY);
            stream.put(PdfName.SMASK, file.addToBody(mask).getIndirectReference());
        }
        return stream;
    }

    /** Clear where the pixel has the one colour that the file names as clear. */
    private static byte keyed(PngFile png, byte[] samples, int at) {
        byte[] key = png.clear();
        if (key.length < 2 * png.channels()) {
            return (byte) 0xFF;
        }
        for (int channel = 0; channel < png.channels(); channel++) {
            int value = ((key[2 * channel] & 0xFF) << 8) | (key[2 * channel + 1] & 0xFF);
            if (samples[at + channel] != png.wide(value)) {
                return (byte) 0xFF;
            }
        }
        return 0;
    }

    private static void describe(PdfStream stream, PngFile png, int depth) {
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(png.width()));
        stream.put(PdfName.HEIGHT, new PdfNumber(png.height()));
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(depth));
    }
}
