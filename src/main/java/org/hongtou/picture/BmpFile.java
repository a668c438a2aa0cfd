package org.hongtou.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What a BMP file says of itself.
 *
 * @param width in pixels
 * @param height in pixels
 */
record BmpFile(int width, int height) {
    private static final int HEAD = 54;
    private static final int OLD_HEAD = 12;
    /** Rows as they are, or with masks that say where the colours lie. */
    private static final int PLAIN = 0;

    private static final int MASKED = 3;

    /**
     * A file all of whose rows are there, unpacked.
     *
     * @throws PictureException if it is cut, damaged, or packed; its pixels weren't looked at
     */
    static BmpFile read(byte[] file) throws PictureException {
        if (file.length < HEAD) {
            throw PictureException.damaged("BMP");
        }
        ByteBuffer head = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int offset = head.getInt(10);
        if (head.getInt(14) == OLD_HEAD) {
            throw PictureException.unusual("OS/2");
        }
        int packing = head.getInt(30);
        if (packing != PLAIN && packing != MASKED) {
            throw PictureException.unusual(packing == 1 || packing == 2 ? "RLE" : String.valueOf(packing));
        }
        long width = head.getInt(18);
        long height = Math.abs((long) head.getInt(22));
        int depth = head.getShort(28);
        if (width <= 0 || height <= 0 || offset < HEAD || depth < 1 || depth > Integer.SIZE) {
            throw PictureException.damaged("BMP");
        }
        long row = (width * depth + Integer.SIZE - 1) / Integer.SIZE * Integer.BYTES;
        if (row > file.length || height > file.length || offset + row * height > file.length) {
            throw PictureException.damaged("BMP");
        }
        return new BmpFile((int) width, (int) height);
    }
}
