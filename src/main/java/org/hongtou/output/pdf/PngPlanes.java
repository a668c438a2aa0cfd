package org.hongtou.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.hongtou.picture.PictureException;
import org.hongtou.picture.PngFile;
import org.hongtou.picture.PngRows;

/**
 * A PNG's colours apart from what is clear of it, each eight bits a sample and deflated. Rows that come in order are
 * packed as they come; of those in passes all are held.
 *
 * @param grey whether there is one sample a pixel, not three
 * @param colour the colours
 * @param alpha how solid each pixel is
 * @param opaque whether all are solid
 */
@SuppressWarnings("ArrayRecordComponent") // never shared
record PngPlanes(boolean grey, byte[] colour, byte[] alpha, boolean opaque) {

    static PngPlanes of(PngFile png) throws PictureException, IOException {
        return new Unpacking(png).planes();
    }

    /** A picture while it is unpacked. */
    private static final class Unpacking {
        private final PngFile png;
        private final int colours;
        private final byte[] colour;
        private final byte[] alpha;
        private final Packed colourOut = new Packed();
        private final Packed alphaOut = new Packed();
        private final int[] samples = new int[4];
        private boolean opaque = true;

        Unpacking(PngFile png) {
            this.png = png;
            this.colours = png.colour() == PngFile.GREY || png.colour() == PngFile.GREY_ALPHA ? 1 : 3;
            int held = png.interlaced() ? png.width() * png.height() : png.width();
            this.colour = new byte[held * colours];
            this.alpha = new byte[held];
        }

        PngPlanes planes() throws PictureException, IOException {
            PngRows.read(png, this::take);
            if (png.interlaced()) {
                pack();
            }
            return new PngPlanes(colours == 1, colourOut.bytes(), alphaOut.bytes(), opaque);
        }

        private void take(byte[] row, int pixels, int y, int x, int step) throws IOException {
            int start = png.interlaced() ? y * png.width() + x : x;
            for (int i = 0; i < pixels; i++) {
                samples(row, i);
                int pixel = start + i * step;
                for (int k = 0; k < colours; k++) {
                    colour[pixel * colours + k] = (byte) samples[k];
                }
                alpha[pixel] = (byte) samples[colours];
                opaque &= samples[colours] == 0xFF;
            }
            if (!png.interlaced()) {
                pack();
            }
        }

        private void pack() throws IOException {
            colourOut.add(colour);
            alphaOut.add(alpha);
        }

        /** A pixel's colours and, after them, its alpha, from 0 to 255. */
        private void samples(byte[] row, int pixel) {
            if (png.colour() == PngFile.PALETTE) {
                int entry = PngRows.sample(row, pixel, png.depth());
                for (int k = 0; k < colours; k++) {
                    samples[k] = png.palette()[3 * entry + k] & 0xFF;
                }
                samples[colours] = png.paletteAlpha(entry);
                return;
            }
            int channels = png.channels();
            boolean clear = png.clear().length > 0;
            for (int k = 0; k < channels; k++) {
                int sample = PngRows.sample(row, pixel * channels + k, png.depth());
                clear &= sample == png.clearSample(k);
                samples[k] = wide(sample);
            }
            if (channels == colours) {
                samples[colours] = clear ? 0 : 0xFF;
            }
        }

        /** A sample as eight bits, to the nearest. */
        private int wide(int sample) {
            int most = (1 << png.depth()) - 1;
            return (2 * 0xFF * sample + most) / (2 * most);
        }
    }

    /** Bytes on their way through a compressor. */
    private static final class Packed {
        private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
        private final Deflater deflater = new Deflater(PdfFile.LEVEL);
        private final DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 13);

        void add(byte[] bytes) throws IOException {
            out.write(bytes);
        }

        byte[] bytes() throws IOException {
            out.finish();
            deflater.end();
            return packed.toByteArray();
        }
    }
}
