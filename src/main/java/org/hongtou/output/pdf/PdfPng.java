package org.hongtou.output.pdf;

import java.io.IOException;
import org.hongtou.picture.PictureException;
import org.hongtou.picture.PngFile;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;
import org.openpdf.text.pdf.PdfString;

/**
 * Puts PNG pictures into a PDF, pixel by pixel as they are. Rows that a PDF reader can unpack itself are copied; what
 * is clear or half clear becomes a mask of its own (ISO 32000-1 11.6.5.3): OpenPDF's own way marks clear places by one
 * colour and so makes letters of that colour vanish.
 */
final class PdfPng {
    private static final int PNG_PREDICTOR = 15;

    private PdfPng() {}

    static PdfIndirectReference add(byte[] bytes, PdfFile file) throws IOException {
        try {
            PngFile png = PngFile.read(bytes);
            boolean copied = png.colour() < PngFile.GREY_ALPHA && png.clear().length == 0 && !png.interlaced();
            return file.addToBody(copied ? copied(png) : unpacked(png, file)).getIndirectReference();
        } catch (PictureException e) {
            throw new IllegalStateException("a picture that was sound when it was read", e);
        }
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
        if (png.colour() == PngFile.PALETTE) {
            PdfArray colours = new PdfArray(PdfName.INDEXED);
            colours.add(PdfName.DEVICERGB);
            colours.add(new PdfNumber(png.palette().length / 3 - 1));
            colours.add(new PdfString(png.palette()));
            stream.put(PdfName.COLORSPACE, colours);
        } else {
            stream.put(PdfName.COLORSPACE, png.colour() == PngFile.GREY ? PdfName.DEVICEGRAY : PdfName.DEVICERGB);
        }
        return stream;
    }

    private static PdfStream unpacked(PngFile png, PdfFile file) throws IOException, PictureException {
        PngPlanes planes = PngPlanes.of(png);
        PdfStream stream = deflated(planes.colour());
        describe(stream, png, 8);
        stream.put(PdfName.COLORSPACE, planes.grey() ? PdfName.DEVICEGRAY : PdfName.DEVICERGB);
        if (!planes.opaque()) {
            PdfStream mask = deflated(planes.alpha());
            describe(mask, png, 8);
            mask.put(PdfName.COLORSPACE, PdfName.DEVICEGRAY);
            stream.put(PdfName.SMASK, file.addToBody(mask).getIndirectReference());
        }
        return stream;
    }

    private static PdfStream deflated(byte[] packed) {
        PdfStream stream = new PdfStream(packed);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }

    private static void describe(PdfStream stream, PngFile png, int depth) {
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(png.width()));
        stream.put(PdfName.HEIGHT, new PdfNumber(png.height()));
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(depth));
    }
}
