package org.hongtou.picture;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A PNG file taken apart (ISO/IEC 15948): its head, its colours and where its packed rows stand.
 *
 * @param width in pixels
 * @param height in pixels
 * @param depth bits a sample
 * @param colour the colour type: 0 grey, 2 RGB, 3 palette, 4 grey with alpha, 6 RGB with alpha
 * @param interlaced whether the rows come in seven passes
 * @param palette three bytes a colour, empty without a palette
 * @param clear the tRNS chunk: the clear colour, or the alpha of each colour of the palette; may be empty
 * @param pieces the pixels as they stand in the file: filtered rows, deflated
 */
@SuppressWarnings("ArrayRecordComponent") // never shared
public record PngFile(
        int width,
        int height,
        int depth,
        int colour,
        boolean interlaced,
        byte[] palette,
        byte[] clear,
        List<ByteBuffer> pieces) {
    public static final int GREY = 0;
    public static final int RGB = 2;
    public static final int PALETTE = 3;
    public static final int GREY_ALPHA = 4;
    public static final int RGB_ALPHA = 6;

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final int HEAD = 13;

    public PngFile {
        pieces = List.copyOf(pieces);
    }

    /**
     * A file whose chunks are whole and say something that PNG allows.
     *
     * @throws PictureException if it is damaged; its rows weren't looked at
     */
    public static PngFile read(byte[] file) throws PictureException {
        return new Chunks(file).read();
    }

    /** A file while it is taken apart. */
    private static final class Chunks {
        private final byte[] file;
        private final ByteBuffer chunks;
        private final List<ByteBuffer> pieces = new ArrayList<>();
        private ByteBuffer head = ByteBuffer.allocate(0);
        private byte[] palette = new byte[0];
        private byte[] clear = new byte[0];
        private int at = SIGNATURE;

        Chunks(byte[] file) {
            this.file = file;
            this.chunks = ByteBuffer.wrap(file);
        }

        PngFile read() throws PictureException {
            while (add()) {
                // until the last
            }
            PngFile png = new PngFile(
                    head.getInt(0),
                    head.getInt(4),
                    head.get(8),
                    head.get(9),
                    head.get(12) == 1,
                    palette,
                    clear,
                    pieces);
            png.check(head);
            return png;
        }

        /** Adds the next chunk, and tells whether more come. */
        private boolean add() throws PictureException {
            if (at + AROUND > file.length) {
                throw PictureException.damaged("IEND");
            }
            int length = chunks.getInt(at);
            String name = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (length < 0 || length > file.length - at - AROUND) {
                throw PictureException.damaged(name);
            }
            CRC32 sum = new CRC32();
            sum.update(file, at + 4, length + 4);
            boolean first = at == SIGNATURE;
            if ((int) sum.getValue() != chunks.getInt(at + 8 + length) || first != name.equals("IHDR")) {
                throw PictureException.damaged(name);
            }
            take(name, chunks.slice(at + 8, length));
            at += AROUND + length;
            return !name.equals("IEND");
        }

        private void take(String name, ByteBuffer data) throws PictureException {
            boolean late = !pieces.isEmpty();
            switch (name) {
                case "IHDR" -> head = data;
                case "IDAT" -> pieces.add(data);
                case "PLTE" -> palette = once(name, palette, data, late);
                case "tRNS" -> clear = once(name, clear, data, late);
                default -> {
                    if (Character.isUpperCase(name.charAt(0)) && !name.equals("IEND")) {
                        throw PictureException.damaged(name);
                    }
                }
            }
            if (name.equals("IHDR") && data.limit() != HEAD) {
                throw PictureException.damaged(name);
            }
        }

        private static byte[] once(String name, byte[] before, ByteBuffer data, boolean late) throws PictureException {
            if (before.length > 0 || late) {
                throw PictureException.damaged(name);
            }
            byte[] taken = new byte[data.limit()];
            data.get(0, taken);
            return taken;
        }
    }

    private void check(ByteBuffer head) throws PictureException {
        boolean depthFits = switch (colour) {
            case GREY -> depth == 1 || depth == 2 || depth == 4 || depth == 8 || depth == 16;
            case PALETTE -> depth == 1 || depth == 2 || depth == 4 || depth == 8;
            case RGB, GREY_ALPHA, RGB_ALPHA -> depth == 8 || depth == 16;
            default -> false;
        };
        boolean usual = head.get(10) == 0 && head.get(11) == 0 && (head.get(12) & ~1) == 0;
        if (width <= 0 || height <= 0 || !depthFits || !usual) {
            throw PictureException.damaged("IHDR");
        }
        int colours = palette.length / 3;
        boolean paletteFits = palette.length % 3 == 0 && colours <= 256;
        if (!paletteFits || (colour == PALETTE && (colours == 0 || colours > 1 << depth))) {
            throw PictureException.damaged("PLTE");
        }
        boolean clearFits = switch (colour) {
            case GREY -> clear.length == 0 || clear.length == 2;
            case RGB -> clear.length == 0 || clear.length == 6;
            case PALETTE -> clear.length <= colours;
            default -> clear.length == 0;
        };
        if (!clearFits) {
            throw PictureException.damaged("tRNS");
        }
        if (pieces.isEmpty()) {
            throw PictureException.damaged("IDAT");
        }
    }

    /** How many bytes it takes to unpack the rows: two at a time, all where they come in passes. */
    long memory() {
        long row = 2 * ((long) width * channels() * depth / Byte.SIZE + 1);
        return interlaced ? row + 4L * width * height : row;
    }

    /** @throws PictureException unless every row is there and says something */
    void verify() throws PictureException {
        int colours = colour == PALETTE ? palette.length / 3 : Integer.MAX_VALUE;
        PngRows.read(this, (row, pixels, y, x, step) -> {
            for (int i = 0; colours < 1 << depth && i < pixels; i++) {
                if (PngRows.sample(row, i, depth) >= colours) {
                    throw PictureException.damaged("PLTE");
                }
            }
        });
    }

    /** Samples a pixel. */
    public int channels() {
        return switch (colour) {
            case RGB -> 3;
            case GREY_ALPHA -> 2;
            case RGB_ALPHA -> 4;
            default -> 1;
        };
    }

    /** The rows as they stand in the file, without what stands between their pieces. */
    public byte[] packed() {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(
                pieces.stream().mapToInt(ByteBuffer::limit).sum());
        for (ByteBuffer piece : pieces) {
            packed.write(piece.array(), piece.arrayOffset(), piece.limit());
        }
        return packed.toByteArray();
    }

    /** The same, piece after piece. */
    InputStream stream() {
        return new InputStream() {
            private int piece;
            private int read;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                while (piece < pieces.size() && read == pieces.get(piece).limit()) {
                    piece++;
                    read = 0;
                }
                if (piece == pieces.size()) {
                    return -1;
                }
                int count = Math.min(most, pieces.get(piece).limit() - read);
                pieces.get(piece).get(read, into, from, count);
                read += count;
                return count;
            }
        };
    }

    /** The clear colour's sample of one channel; -1 where no colour is clear. */
    public int clearSample(int channel) {
        return clear.length < 2 * channel + 2 || colour == PALETTE
                ? -1
                : (clear[2 * channel] & 0xFF) << 8 | (clear[2 * channel + 1] & 0xFF);
    }

    /** The alpha of a palette's colour. */
    public int paletteAlpha(int entry) {
        return entry < clear.length ? clear[entry] & 0xFF : 0xFF;
    }
}
