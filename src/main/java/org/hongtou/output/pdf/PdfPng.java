package org.hongtou.output.pdf;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
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
    private static final int GREY = 0;
    private static final int PALETTE = 3;
    private static final int GREY_ALPHA = 4;
    private static final int PNG_PREDICTOR = 15;

    private PdfPng() {}

    static PdfIndirectReference add(byte[] bytes, PdfFile file) throws IOException {
        PngFile png = PngFile.read(bytes);
        boolean copied = png.colour() < GREY_ALPHA && png.clear().length == 0 && !png.interlaced();
        return file.addToBody(copied ? copied(png) : unpacked(bytes, png, file)).getIndirectReference();
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

    private static PdfStream unpacked(byte[] bytes, PngFile png, PdfFile file) throws IOException {
        BufferedImage image = ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes)));
        boolean grey = png.colour() == GREY || png.colour() == GREY_ALPHA;
        int colours = grey ? 1 : 3;
        byte[] colour = new byte[png.width() * png.height() * colours];
        byte[] alpha = new byte[png.width() * png.height()];
        int[] samples = new int[4];
        for (int i = 0; i < alpha.length; i++) {
            samples(image, i % png.width(), i / png.width(), samples, png);
            for (int k = 0; k < colours; k++) {
                colour[i * colours + k] = (byte) samples[k];
            }
            alpha[i] = (byte) samples[colours];
        }
        PdfStream stream = PdfFile.deflated(colour);
        describe(stream, png, 8);
        stream.put(PdfName.COLORSPACE, grey ? PdfName.DEVICEGRAY : PdfName.DEVICERGB);
        byte[] opaque = new byte[alpha.length];
        Arrays.fill(opaque, (byte) 0xFF);
        if (!Arrays.equals(alpha, opaque)) {
            PdfStream mask = PdfFile.deflated(alpha);
            describe(mask, png, 8);
            mask.put(PdfName.COLORSPACE, PdfName.DEVICEGRAY);
            stream.put(PdfName.SMASK, file.addToBody(mask).getIndirectReference());
        }
        return stream;
    }

    /**
     * A pixel's colours and, after them, its alpha, from 0 to 255. They are read as they stand in the file: of grey the
     * JDK's colours would be others, as it holds it for linear light.
     */
    private static void samples(BufferedImage image, int x, int y, int[] samples, PngFile png) {
        if (image.getColorModel() instanceof IndexColorModel palette) {
            int entry = image.getRaster().getSample(x, y, 0);
            samples[0] = palette.getRed(entry);
            samples[1] = png.colour() == GREY ? 0xFF : palette.getGreen(entry);
            samples[2] = palette.getBlue(entry);
            samples[3] = palette.getAlpha(entry);
            return;
        }
        int bands = image.getRaster().getNumBands();
        image.getRaster().getPixel(x, y, samples);
        if (image.getRaster().getSampleModel().getSampleSize(0) == Short.SIZE) {
            for (int band = 0; band < bands; band++) {
                samples[band] = (2 * 0xFF * samples[band] + 0xFFFF) / (2 * 0xFFFF); // to the nearest
            }
        }
        if (bands % 2 == 1) {
            samples[bands] = 0xFF;
        } else if (png.colour() == GREY && png.depth() < Byte.SIZE && png.clear().length > 1) {
            // The JDK makes the samples wider before it looks for the clear one, and not that.
            int clear = (png.clear()[1] & 0xFF) * 0xFF / ((1 << png.depth()) - 1);
            samples[1] = samples[0] == clear ? 0 : 0xFF;
        }
    }

    private static void describe(PdfStream stream, PngFile png, int depth) {
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(png.width()));
        stream.put(PdfName.HEIGHT, new PdfNumber(png.height()));
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(depth));
    }
}
