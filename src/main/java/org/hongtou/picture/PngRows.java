package org.hongtou.picture;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The rows of a PNG file, unpacked one after another (ISO/IEC 15948 8 and 9): no more than two are there at a time. */
public final class PngRows {
    /** Where each of the seven passes begins and how far apart its pixels stand: x, y, step of x, step of y. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] WHOLE = {{0, 0, 1, 1}};
    private static final int BUFFER = 1 << 16;

    private final PngFile png;
    private final InputStream rows;
    /** Bytes from a sample to the one of the next pixel, at least one. */
    private final int distance;

    private PngRows(PngFile png, InputStream rows) {
        this.png = png;
        this.rows = rows;
        this.distance = Math.max(1, png.channels() * png.depth() / Byte.SIZE);
    }

    /** Takes a row, which is another one afterwards. */
    @FunctionalInterface
    public interface Taking {
        /**
         * Takes one row.
         *
         * @param row its samples, packed
         * @param pixels how many there are
         * @param y its row in the picture
         * @param x the first pixel's column in the picture
         * @param step from a pixel's column to the next one's
         */
        void take(byte[] row, int pixels, int y, int x, int step) throws PictureException, IOException;
    }

    /**
     * Unpacks all rows.
     *
     * @throws PictureException if there are too few, too many, or damaged ones
     */
    public static void read(PngFile png, Taking taking) throws PictureException {
        try (InflaterInputStream rows = new InflaterInputStream(png.stream(), new java.util.zip.Inflater(), BUFFER)) {
            PngRows reading = new PngRows(png, rows);
            for (int[] pass : png.interlaced() ? PASSES : WHOLE) {
                reading.pass(pass, taking);
            }
            if (rows.read() >= 0) {
                throw PictureException.damaged("IDAT");
            }
        } catch (EOFException | ZipException e) {
            throw PictureException.damaged("IDAT");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void pass(int[] pass, Taking taking) throws PictureException, IOException {
        int pixels = Math.ceilDiv(Math.max(0, png.width() - pass[0]), pass[2]);
        if (pixels == 0) {
            return;
        }
        int length = Math.toIntExact(((long) pixels * png.channels() * png.depth() + 7) / Byte.SIZE);
        byte[] row = new byte[length];
        byte[] above = new byte[length];
        for (int y = pass[1]; y < png.height(); y += pass[3]) {
            int filter = rows.read();
            if (rows.readNBytes(row, 0, length) < length) {
                throw PictureException.damaged("IDAT");
            }
            unfilter(filter, row, above);
            taking.take(row, pixels, y, pass[0], pass[2]);
            byte[] next = above;
            above = row;
            row = next;
        }
    }

    private void unfilter(int filter, byte[] row, byte[] above) throws PictureException {
        switch (filter) {
            case 0 -> {}
            case 1 -> {
                for (int i = distance; i < row.length; i++) {
                    row[i] += row[i - distance];
                }
            }
            case 2 -> {
                for (int i = 0; i < row.length; i++) {
                    row[i] += above[i];
                }
            }
            case 3 -> {
                for (int i = 0; i < row.length; i++) {
                    int left = i < distance ? 0 : row[i - distance] & 0xFF;
                    row[i] += (byte) ((left + (above[i] & 0xFF)) / 2);
                }
            }
            case 4 -> {
                for (int i = 0; i < row.length; i++) {
                    row[i] += i < distance ? above[i] : nearest(row[i - distance], above[i], above[i - distance]);
                }
            }
            default -> throw PictureException.damaged("IDAT");
        }
    }

    /** Of three neighbours the one nearest to left + above - corner: Paeth's predictor (9.4). */
    private static byte nearest(byte left, byte above, byte corner) {
        int a = Math.abs((above & 0xFF) - (corner & 0xFF));
        int b = Math.abs((left & 0xFF) - (corner & 0xFF));
        int c = Math.abs((left & 0xFF) + (above & 0xFF) - 2 * (corner & 0xFF));
        return a <= b && a <= c ? left : b <= c ? above : corner;
    }

    /** A sample of a row, as it is in the file. */
    public static int sample(byte[] row, int sample, int depth) {
        if (depth == Short.SIZE) {
            return (row[2 * sample] & 0xFF) << Byte.SIZE | (row[2 * sample + 1] & 0xFF);
        }
        if (depth == Byte.SIZE) {
            return row[sample] & 0xFF;
        }
        long bit = (long) sample * depth;
        int shift = Byte.SIZE - depth - (int) (bit % Byte.SIZE);
        return row[(int) (bit / Byte.SIZE)] >> shift & (1 << depth) - 1;
    }
}
