package org.hongtou.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What a JPEG file (ISO/IEC 10918-1) says of itself.
 *
 * @param width in pixels
 * @param height in pixels
 * @param components 1 for grey, 3 for colours
 * @param progressive whether it comes in scans that make each other finer, which are held until the last
 * @param orientation how a camera has turned it, by EXIF: 1 for not at all, up to 8
 */
record JpegFile(int width, int height, int components, boolean progressive, int orientation) {
    /** What Word and PDF take: baseline, extended and progressive, packed by Huffman's codes (B.1.1.3). */
    private static final List<Integer> FRAMES = List.of(0xC0, 0xC1, 0xC2);
    /** Cameras write a dozen scans; each goes over all of the picture. */
    private static final int MOST_SCANS = 100;

    /**
     * A file whose segments are whole, and whose picture all formats take.
     *
     * @throws PictureException if it isn't such a file; its pixels weren't looked at
     */
    static JpegFile read(byte[] file) throws PictureException {
        return new Segments(file).read();
    }

    /** A file while it is taken apart. */
    private static final class Segments {
        private final byte[] file;
        private final BitSet shown = new BitSet();
        private final List<Integer> components = new ArrayList<>();
        private int at = 2;
        private int scans;
        private int frame;
        private int width;
        private int height;
        private boolean marked;
        private int orientation = 1;

        Segments(byte[] file) {
            this.file = file;
        }

        JpegFile read() throws PictureException {
            for (int marker = next(); marker != 0xD9; marker = next()) {
                if (marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8)) {
                    continue;
                }
                int length = word(at);
                if (length < 2 || length > file.length - at) {
                    throw PictureException.damaged("0x" + Integer.toHexString(marker));
                }
                segment(marker, at + 2, at + length);
                at += length;
                if (marker == 0xDA) {
                    skipScan();
                }
            }
            if (scans == 0 || !components.stream().allMatch(shown::get)) {
                throw PictureException.damaged("SOS");
            }
            // Without a mark PDF takes them for luminance and two colours, and Word for what they say.
            if (!marked && components.equals(List.of((int) 'R', (int) 'G', (int) 'B'))) {
                throw PictureException.unusual("RGB");
            }
            return new JpegFile(width, height, components.size(), frame == 0xC2, orientation);
        }

        private void segment(int marker, int from, int to) throws PictureException {
            boolean frames = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frames || marker == 0xDE) {
                frame(marker, from, to);
            } else if (marker == 0xCC) {
                throw PictureException.unusual("arithmetic coding");
            } else if (marker == 0xDA) {
                scan(from, to);
            } else if (marker == 0xE1) {
                orientation = ExifOrientation.of(
                        ByteBuffer.wrap(file, from, to - from).slice(), orientation);
            } else if ((marker == 0xEE && to - from >= 12) || (marker == 0xE0 && to - from >= 5)) {
                marked = true;
            }
        }

        private void frame(int marker, int from, int to) throws PictureException {
            if (marker == 0xC9 || marker == 0xCA || marker == 0xCB || (marker >= 0xCD && marker <= 0xCF)) {
                throw PictureException.unusual("arithmetic coding");
            }
            if (!FRAMES.contains(marker)) {
                throw PictureException.unusual(marker == 0xC3 ? "lossless" : "hierarchical");
            }
            if (frame != 0 || to - from < 6 || to - from != 6 + 3 * (file[from + 5] & 0xFF)) {
                throw PictureException.damaged("SOF");
            }
            frame = marker;
            height = word(from + 1);
            width = word(from + 3);
            for (int i = 0; i < (file[from + 5] & 0xFF); i++) {
                components.add(file[from + 6 + 3 * i] & 0xFF);
            }
            if (file[from] != Byte.SIZE) {
                throw PictureException.unusual(file[from] + " bit");
            }
            if (components.size() != 1 && components.size() != 3) {
                throw PictureException.unusual(components.size() == 4 ? "CMYK" : components.size() + " components");
            }
            if (width == 0 || height == 0) {
                throw PictureException.damaged("SOF");
            }
        }

        private void scan(int from, int to) throws PictureException {
            int count = from < to ? file[from] & 0xFF : 0;
            if (frame == 0 || to - from != 4 + 2 * count || ++scans > MOST_SCANS) {
                throw PictureException.damaged("SOS");
            }
            // What only makes a picture finer, whose base isn't there, shows nothing.
            boolean base = file[from + 1 + 2 * count] == 0;
            for (int i = 0; base && i < count; i++) {
                shown.set(file[from + 1 + 2 * i] & 0xFF);
            }
        }

        /** Goes on to the marker after packed pixels. */
        private void skipScan() {
            while (at + 1 < file.length) {
                int after = file[at + 1] & 0xFF;
                boolean packed = file[at] != (byte) 0xFF || after == 0 || (after >= 0xD0 && after <= 0xD7);
                if (!packed && after != 0xFF) {
                    return;
                }
                at++;
            }
        }

        /** The next marker; bytes before it that belong to nothing are passed over, as all readers do. */
        private int next() throws PictureException {
            while (at + 1 < file.length) {
                int marker = file[at + 1] & 0xFF;
                if (file[at] == (byte) 0xFF && marker != 0 && marker != 0xFF) {
                    at += 2;
                    return marker;
                }
                at++;
            }
            throw PictureException.damaged("EOI");
        }

        private int word(int place) {
            return place + 1 < file.length ? (file[place] & 0xFF) << Byte.SIZE | (file[place + 1] & 0xFF) : 0;
        }
    }

    /** How many bytes it takes to unpack the pixels. */
    long memory() {
        return progressive ? 2L * components * width * height : 64L * width;
    }

    /** @throws PictureException unless the JDK unpacks every row without a complaint */
    void verify(byte[] file) throws PictureException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        List<String> complaints = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> complaints.add(warning));
        try (MemoryCacheImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            // Of each row one pixel is kept: all are unpacked all the same.
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(width, 1, 0, 0);
            java.awt.image.Raster unused = reader.readRaster(0, param);
        } catch (IOException | RuntimeException e) {
            throw PictureException.damaged(String.valueOf(e.getMessage()));
        } finally {
            reader.dispose();
        }
        for (String complaint : complaints) {
            if (isDamage(complaint)) {
                throw PictureException.damaged(complaint);
            }
        }
    }

    /** Not what stands between segments or in their extras: every reader passes over that. */
    private static boolean isDamage(String complaint) {
        return (complaint.startsWith("Corrupt JPEG data") && !complaint.contains("extraneous"))
                || complaint.startsWith("Premature end")
                || complaint.startsWith("Invalid")
                || complaint.startsWith("Inconsistent");
    }
}
