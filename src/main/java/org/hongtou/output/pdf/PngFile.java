package org.hongtou.output.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG file taken apart (ISO/IEC 15948). OpenPDF's own way through the JDK's picture classes marks clear places by
 * one colour and so makes letters of that colour vanish.
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
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };
    private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

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
                case 0x504C5445 -> palette = java.util.Arrays.copyOfRange(file, at + 8, at + 8 + length); // PLTE
                case 0x74524E53 -> clear = java.util.Arrays.copyOfRange(file, at + 8, at + 8 + length); // tRNS
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

    /** All samples, row by row, a byte each: grey and colours from 0 to 255, those of a palette as its numbers. */
    byte[] samples() throws IOException {
        byte[] samples = new byte[width * height * channels()];
        byte[] rows = inflate();
        int at = 0;
        for (int[] pass : interlaced ? PASSES : ONE_PASS) {
            int columns = (width - pass[0] + pass[2] - 1) / pass[2];
            int lines = (height - pass[1] + pass[3] - 1) / pass[3];
            if (columns > 0) {
                int length = rowLength(columns);
                for (int line = 0; line < lines; line++) {
                    unfilter(rows, at, length, line > 0 ? at - length : -1);
                    spread(rows, at + 1, samples, pass, columns, line);
                    at += length;
                }
            }
        }
        return samples;
    }

    private int rowLength(int columns) {
        return 1 + (columns * channels() * depth + 7) / 8;
    }

    private byte[] inflate() throws IOException {
        int size = 0;
        for (int[] pass : interlaced ? PASSES : ONE_PASS) {
            int columns = (width - pass[0] + pass[2] - 1) / pass[2];
            int lines = (height - pass[1] + pass[3] - 1) / pass[3];
            size += columns > 0 ? lines * rowLength(columns) : 0;
        }
        byte[] rows = new byte[size];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed);
            int got = 0;
            while (got < size) {
                int more = inflater.inflate(rows, got, size - got);
                if (more == 0) {
                    throw new IOException("a PNG file is cut short");
                }
                got += more;
            }
        } catch (DataFormatException e) {
            throw new IOException("a PNG file is damaged", e);
        } finally {
            inflater.end();
        }
        return rows;
    }

    /** Undoes a row's filter; {@code above} is where the row above begins, −1 for none. */
    private void unfilter(byte[] rows, int at, int length, int above) throws IOException {
        int step = Math.max(1, channels() * depth / 8);
        int filter = rows[at];
        if (filter < 0 || filter > 4) {
            throw new IOException("a PNG file is damaged");
        }
        for (int i = 1; i < length && filter != 0; i++) {
            int left = i > step ? rows[at + i - step] & 0xFF : 0;
            int up = above >= 0 ? rows[above + i] & 0xFF : 0;
            int corner = above >= 0 && i > step ? rows[above + i - step] & 0xFF : 0;
            int guess = switch (filter) {
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                default -> paeth(left, up, corner);
            };
            rows[at + i] += (byte) guess;
        }
    }

    private static int paeth(int left, int up, int corner) {
        int guess = left + up - corner;
        int byLeft = Math.abs(guess - left);
        int byUp = Math.abs(guess - up);
        int byCorner = Math.abs(guess - corner);
        if (byLeft <= byUp && byLeft <= byCorner) {
            return left;
        }
        return byUp <= byCorner ? up : corner;
    }

    private void spread(byte[] rows, int at, byte[] samples, int[] pass, int columns, int line) {
        int channels = channels();
        int row = (pass[1] + line * pass[3]) * width;
        for (int column = 0; column < columns; column++) {
            int to = (row + pass[0] + column * pass[2]) * channels;
            for (int channel = 0; channel < channels; channel++) {
                int value = sample(rows, at, column * channels + channel);
                samples[to + channel] = colour == 3 ? (byte) value : wide(value);
            }
        }
    }

    private int sample(byte[] rows, int at, int sample) {
        return switch (depth) {
            case 16 -> ((rows[at + 2 * sample] & 0xFF) << 8) | (rows[at + 2 * sample + 1] & 0xFF);
            case 8 -> rows[at + sample] & 0xFF;
            default -> {
                int first = sample * depth;
                yield (rows[at + first / 8] >> (8 - depth - first % 8)) & ((1 << depth) - 1);
            }
        };
    }

    /** A sample of this file's depth as one of 8 bits, to the nearest. */
    byte wide(int value) {
        int most = (1 << depth) - 1;
        return (byte) ((2 * 255 * value + most) / (2 * most));
    }
}
