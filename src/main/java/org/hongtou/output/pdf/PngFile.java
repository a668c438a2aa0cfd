package org.hongtou.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * A PNG file taken apart (ISO/IEC 15948) as far as it takes to hand its packed rows on, which the JDK only unpacks.
 *
 * @param width in pixels
 * @param height in pixels
 * @param depth bits a sample
 * @param colour the colour type: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha
 * @param interlaced whether the rows come in seven passes
 * @param palette three bytes a colour, empty without a palette
 * @param clear the tRNS chunk: the clear colour, or the alpha of each colour of the palette; may be empty
 * @param packed the pixels as they stand in the file: filtered rows, deflated
 */
@SuppressWarnings("ArrayRecordComponent") // never shared
record PngFile(
        int width, int height, int depth, int colour, boolean interlaced, byte[] palette, byte[] clear, byte[] packed) {
    private static final int SIGNATURE = 8;

    static PngFile read(byte[] file) throws IOException {
        ByteBuffer chunks = ByteBuffer.wrap(file);
        ByteBuffer header = ByteBuffer.allocate(13);
        byte[] palette = new byte[0];
        byte[] clear = new byte[0];
        ByteArrayOutputStream packed = new ByteArrayOutputStream(file.length);
        int at = SIGNATURE;
        while (at + 12 <= file.length) {
            int length = chunks.getInt(at);
            if (length < 0 || at + 12 + length > file.length) {
                throw new IOException("a PNG file is cut short");
            }
            switch (chunks.getInt(at + 4)) {
                case 0x49484452 -> header = chunks.slice(at + 8, Math.max(13, length)); // IHDR
                case 0x504C5445 -> palette = Arrays.copyOfRange(file, at + 8, at + 8 + length); // PLTE
                case 0x74524E53 -> clear = Arrays.copyOfRange(file, at + 8, at + 8 + length); // tRNS
                case 0x49444154 -> packed.write(file, at + 8, length); // IDAT
                default -> {}
            }
            at += 12 + length;
        }
        return new PngFile(
                header.getInt(0),
                header.getInt(4),
                header.get(8),
                header.get(9),
                header.get(12) != 0,
                palette,
                clear,
                packed.toByteArray());
    }

    /** Samples a pixel. */
    int channels() {
        return switch (colour) {
            case 2 -> 3;
            case 4 -> 2;
            case 6 -> 4;
            default -> 1;
        };
    }
}
