package org.hongtou.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.hongtou.model.PictureFile;

/** A picture that some output doesn't take as it is, made into one that all take: the same bytes each time. */
final class ConvertedPicture {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    /** High enough that nobody sees the difference on paper. */
    private static final float QUALITY = 0.95f;
    /** A pixel while it is unpacked, and what becomes of it. */
    private static final int BYTES = 8;

    private ConvertedPicture() {}

    /** How many bytes it takes to convert so many pixels. */
    static long memory(int width, int height) {
        return (long) BYTES * width * height;
    }

    /** The first picture of a file. */
    static BufferedImage read(String format, byte[] file) throws PictureException {
        return read(format, ImageIO.getImageReadersByFormatName(format).next(), file, file.length);
    }

    /** The picture of a WebP. */
    static BufferedImage read(WebpFile webp) throws PictureException {
        // By its name, not as ImageIO finds plug-ins: those are looked for once, on some class path or other.
        return read("WebP", new WebPImageReaderSpi().createReaderInstance(null), webp.file(), webp.end());
    }

    private static BufferedImage read(String format, ImageReader reader, byte[] file, int end) throws PictureException {
        try (Bytes in = new Bytes(file)) {
            reader.setInput(in, true, true);
            BufferedImage image = reader.read(0);
            if (in.getStreamPosition() > end) {
                throw PictureException.damaged(format);
            }
            return image;
        } catch (IOException | RuntimeException e) {
            throw PictureException.damaged(format.toUpperCase(java.util.Locale.ROOT));
        } finally {
            reader.dispose();
        }
    }

    /** A file that nothing reads beyond: the reader of WebP takes a missing bit for a clear one, as often as it likes. */
    private static final class Bytes extends MemoryCacheImageInputStream {
        Bytes(byte[] file) {
            super(new ByteArrayInputStream(file));
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read < 0) {
                throw new IllegalStateException("read beyond the end");
            }
            return read;
        }
    }

    /** A PNG of colours, with alpha where anything is clear. */
    static PictureFile png(BufferedImage image) {
        boolean alpha = image.getColorModel().hasAlpha();
        int channels = alpha ? 4 : 3;
        int width = image.getWidth();
        int height = image.getHeight();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed)) {
            int[] pixels = new int[width];
            byte[] row = new byte[1 + width * channels];
            for (int y = 0; y < height; y++) {
                image.getRGB(0, y, width, 1, pixels, 0, width);
                int at = 1;
                for (int pixel : pixels) {
                    row[at++] = (byte) (pixel >> 16);
                    row[at++] = (byte) (pixel >> 8);
                    row[at++] = (byte) pixel;
                    if (alpha) {
                        row[at++] = (byte) (pixel >> 24);
                    }
                }
                rows.write(row);
            }
            rows.finish();
            file.write(SIGNATURE);
            ByteArrayOutputStream head = new ByteArrayOutputStream();
            DataOutputStream figures = new DataOutputStream(head);
            figures.writeInt(width);
            figures.writeInt(height);
            figures.write(new byte[] {Byte.SIZE, (byte) (alpha ? PngFile.RGB_ALPHA : PngFile.RGB), 0, 0, 0});
            chunk(file, "IHDR", head.toByteArray());
            chunk(file, "IDAT", packed.toByteArray());
            chunk(file, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new PictureFile(PictureFile.Format.PNG, file.toByteArray(), width, height);
    }

    private static void chunk(ByteArrayOutputStream file, String name, byte[] data) throws IOException {
        byte[] named = name.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(named);
        sum.update(data);
        DataOutputStream out = new DataOutputStream(file);
        out.writeInt(data.length);
        out.write(named);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    /** A JPEG of the picture, in which nothing is clear. */
    static PictureFile jpeg(BufferedImage image) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return new PictureFile(PictureFile.Format.JPEG, file.toByteArray(), image.getWidth(), image.getHeight());
    }

    /** By the eight orientations of EXIF: which corner of the picture the file's first row and column begin at. */
    static BufferedImage turned(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean sideways = orientation >= 5;
        boolean grey = image.getRaster().getNumBands() == 1;
        int colours = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_4BYTE_ABGR : BufferedImage.TYPE_3BYTE_BGR;
        BufferedImage turned = new BufferedImage(
                sideways ? height : width, sideways ? width : height, grey ? BufferedImage.TYPE_BYTE_GRAY : colours);
        int[] row = new int[width];
        int[] samples = new int[width];
        for (int y = 0; y < height; y++) {
            if (grey) {
                // As they are: through RGB, grey would pass another curve.
                image.getRaster().getSamples(0, y, width, 1, 0, samples);
            } else {
                image.getRGB(0, y, width, 1, row, 0, width);
            }
            for (int x = 0; x < width; x++) {
                int right = width - 1 - x;
                int below = height - 1 - y;
                int toX = switch (orientation) {
                    case 2, 3 -> right;
                    case 5, 8 -> y;
                    case 6, 7 -> below;
                    default -> x;
                };
                int toY = switch (orientation) {
                    case 3, 4 -> below;
                    case 5, 6 -> x;
                    case 7, 8 -> right;
                    default -> y;
                };
                if (grey) {
                    turned.getRaster().setSample(toX, toY, 0, samples[x]);
                } else {
                    turned.setRGB(toX, toY, row[x]);
                }
            }
        }
        return turned;
    }
}
