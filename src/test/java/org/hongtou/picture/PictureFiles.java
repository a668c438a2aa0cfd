package org.hongtou.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/** Makes picture files, sound and damaged ones. */
public final class PictureFiles {
    private PictureFiles() {}

    /** What a PNG is made of; chunks of nothing are left out. */
    public record Png(
            int width,
            int height,
            int depth,
            int colour,
            boolean interlaced,
            byte[] palette,
            byte[] clear,
            byte[] packed) {

        /** A picture of random samples. */
        public static Png noise(int width, int height, int depth, int colour, boolean interlaced, byte[] clear) {
            Random random = new Random(depth * 10L + colour);
            byte[] palette = new byte[colour == PngFile.PALETTE ? 3 << depth : 0];
            random.nextBytes(palette);
            Png png = new Png(width, height, depth, colour, interlaced, palette, clear, new byte[0]);
            byte[] rows = new byte[png.rows()];
            random.nextBytes(rows);
            int row = png.length(width) + 1;
            for (int at = 0; !interlaced && at < rows.length; at += row) {
                rows[at] = (byte) random.nextInt(5);
            }
            if (interlaced) {
                java.util.Arrays.fill(rows, (byte) 0);
            }
            return png.packed(deflated(rows));
        }

        public Png packed(byte[] other) {
            return new Png(width, height, depth, colour, interlaced, palette, clear, other);
        }

        private int length(int pixels) {
            int channels = new PngFile(1, 1, depth, colour, false, palette, clear, java.util.List.of()).channels();
            return (pixels * channels * depth + 7) / 8;
        }

        /** How many bytes all rows and their filters are. */
        public int rows() {
            if (!interlaced) {
                return height * (length(width) + 1);
            }
            int all = 0;
            int[][] passes = {
                {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
            };
            for (int[] pass : passes) {
                int pixels = Math.ceilDiv(Math.max(0, width - pass[0]), pass[2]);
                int lines = Math.ceilDiv(Math.max(0, height - pass[1]), pass[3]);
                all += pixels == 0 ? 0 : lines * (length(pixels) + 1);
            }
            return all;
        }

        public byte[] head() {
            return ByteBuffer.allocate(13)
                    .putInt(width)
                    .putInt(height)
                    .put((byte) depth)
                    .put((byte) colour)
                    .put((byte) 0)
                    .put((byte) 0)
                    .put((byte) (interlaced ? 1 : 0))
                    .array();
        }

        public byte[] file() {
            ByteArrayOutputStream file = signature();
            chunk(file, "IHDR", head());
            if (palette.length > 0) {
                chunk(file, "PLTE", palette);
            }
            if (clear.length > 0) {
                chunk(file, "tRNS", clear);
            }
            chunk(file, "IDAT", packed);
            chunk(file, "IEND", new byte[0]);
            return file.toByteArray();
        }
    }

    public static ByteArrayOutputStream signature() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        return file;
    }

    public static void chunk(ByteArrayOutputStream file, String name, byte[] data) {
        byte[] chunk = ByteBuffer.allocate(4 + data.length)
                .put(name.getBytes(StandardCharsets.ISO_8859_1))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(chunk);
        file.writeBytes(ByteBuffer.allocate(8 + chunk.length)
                .putInt(data.length)
                .put(chunk)
                .putInt((int) sum.getValue())
                .array());
    }

    public static byte[] deflated(byte[] rows) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, new Deflater(1))) {
            out.write(rows);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** A JPEG that says how a camera was held. */
    public static byte[] turned(byte[] jpeg, int orientation) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.writeBytes(ByteBuffer.allocate(36)
                .put(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8
                })
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array());
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }

    public static byte[] jpeg(boolean progressive, int type) throws IOException {
        BufferedImage image = new BufferedImage(64, 48, type);
        Random random = new Random(3);
        for (int i = 0; i < 64 * 48; i++) {
            image.setRGB(i % 64, i / 64, random.nextInt());
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
        try (var stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), param);
        }
        writer.dispose();
        return out.toByteArray();
    }
}
