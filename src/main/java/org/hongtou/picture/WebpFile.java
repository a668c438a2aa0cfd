package org.hongtou.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a WebP file says of its first picture; the others of a moving one are passed over.
 *
 * @param width in pixels
 * @param height in pixels
 * @param clear whether places may be clear
 * @param lossy whether it was packed as photographs are
 * @param orientation how a camera has turned it, by EXIF: 1 for not at all, up to 8
 * @param file the first picture alone, without profiles and remarks
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, not compared
record WebpFile(int width, int height, boolean clear, boolean lossy, int orientation, byte[] file) {
    private static final int HEAD = 12;
    private static final int CHUNK = 8;
    /** What stands before the chunks of a moving picture's frame: its place, size, time and flags. */
    private static final int FRAME = 16;
    /** What follows the pixels: the reader takes bits ahead, and would make up those that a cut file lacks. */
    private static final int MARGIN = 16;

    /** What it takes to unpack a pixel, as measured: rows, planes and the picture itself. */
    private static final int BYTES = 16;

    private static final int CLEAR = 0x10;

    /** Where its last chunk ends in the picture's file; what has been read up to a later place was cut. */
    int end() {
        return file.length - MARGIN;
    }

    /** How many bytes it takes to unpack the picture. */
    long memory() {
        return (long) BYTES * width * height;
    }

    /**
     * A file whose chunks are whole up to its end.
     *
     * @throws PictureException if it is cut, damaged, or packed in a way that isn't read; its pixels weren't looked at
     */
    static WebpFile read(byte[] file) throws PictureException {
        if (file.length < HEAD + CHUNK) {
            throw PictureException.damaged("RIFF");
        }
        ByteBuffer all = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        long end = CHUNK + Integer.toUnsignedLong(all.getInt(4));
        if (end > file.length || end < HEAD) {
            throw PictureException.damaged("RIFF");
        }
        Chunks chunks = new Chunks();
        chunks.walk(all.slice(HEAD, (int) end - HEAD));
        return chunks.picture();
    }

    /** The chunks of a file while they are looked through. */
    private static final class Chunks {
        private @Nullable ByteBuffer pixels;
        private @Nullable ByteBuffer alpha;
        private boolean lossy;
        private boolean framed;
        /** What the head of the file, or of the frame, says of the size; -1 where it says nothing. */
        private int claimedWidth = -1;

        private int claimedHeight = -1;
        private int orientation = 1;

        void walk(ByteBuffer chunks) throws PictureException {
            int at = 0;
            while (at < chunks.limit()) {
                if (chunks.limit() - at < CHUNK) {
                    throw PictureException.damaged("RIFF");
                }
                byte[] letters = new byte[4];
                chunks.get(at, letters);
                String name = new String(letters, StandardCharsets.ISO_8859_1);
                long length = Integer.toUnsignedLong(slice(chunks, at, CHUNK).getInt(4));
                if (length > chunks.limit() - at - CHUNK) {
                    throw PictureException.damaged(name.matches("[A-Z0-9 ]{4}") ? name.strip() : "RIFF");
                }
                take(name, slice(chunks, at + CHUNK, (int) length));
                // The last one's filling may be missing: some programs leave it out.
                at = (int) Math.min(chunks.limit(), at + CHUNK + length + length % 2);
            }
        }

        private void take(String name, ByteBuffer data) throws PictureException {
            switch (name) {
                case "VP8X" -> claim(name, data, 4, 10);
                case "ANMF" -> {
                    if (!framed) {
                        framed = true;
                        claim(name, data, 6, FRAME);
                        pixels = null;
                        alpha = null;
                        walk(slice(data, FRAME, data.limit() - FRAME));
                    }
                }
                case "ALPH" -> alpha = alpha == null ? data : alpha;
                case "VP8 ", "VP8L" -> {
                    if (pixels == null) {
                        pixels = data;
                        lossy = name.equals("VP8 ");
                    }
                }
                case "EXIF" -> orientation = ExifOrientation.of(marked(data), orientation);
                default -> {}
            }
        }

        private void claim(String name, ByteBuffer data, int at, int least) throws PictureException {
            if (data.limit() < least) {
                throw PictureException.damaged(name);
            }
            claimedWidth = 1 + (data.getInt(at) & 0xFFFFFF);
            claimedHeight = 1 + (data.getInt(at + 2) >>> Byte.SIZE);
        }

        WebpFile picture() throws PictureException {
            ByteBuffer data = pixels;
            if (data == null || data.limit() < 10) {
                throw PictureException.damaged("VP8");
            }
            return lossy ? lossy(data) : lossless(data);
        }

        /** RFC 6386, 9.1: a whole picture, its mark, its size, and how long its first part is. */
        private WebpFile lossy(ByteBuffer data) throws PictureException {
            int head = data.getInt(0);
            int width = data.getShort(6) & 0x3FFF;
            int height = data.getShort(8) & 0x3FFF;
            boolean whole = (head & 1) == 0 && (data.getInt(3) & 0xFFFFFF) == 0x2A019D;
            int firstPart = (head & 0xFFFFFF) >>> 5;
            if (!whole || width == 0 || height == 0 || 10 + firstPart >= data.limit()) {
                throw PictureException.damaged("VP8");
            }
            agree(width, height);
            ByteBuffer clear = alpha;
            // Where it isn't packed it would be passed over.
            if (clear != null && (clear.limit() == 0 || (clear.get(0) & 3) != 1)) {
                throw PictureException.unusual("ALPH");
            }
            ByteArrayOutputStream chunks = new ByteArrayOutputStream();
            if (clear != null) {
                ByteBuffer canvas = little(10);
                canvas.put(0, (byte) CLEAR);
                canvas.putInt(4, width - 1);
                canvas.putShort(7, (short) (height - 1));
                chunk(chunks, "VP8X", canvas);
                chunk(chunks, "ALPH", clear);
            }
            chunk(chunks, "VP8 ", data);
            return new WebpFile(width, height, clear != null, true, orientation, file(chunks));
        }

        private WebpFile lossless(ByteBuffer data) throws PictureException {
            int head = data.getInt(1);
            int width = 1 + (head & 0x3FFF);
            int height = 1 + (head >>> 14 & 0x3FFF);
            if (data.get(0) != 0x2F || head >>> 29 != 0) {
                throw PictureException.damaged("VP8L");
            }
            agree(width, height);
            ByteArrayOutputStream chunks = new ByteArrayOutputStream();
            chunk(chunks, "VP8L", data);
            return new WebpFile(width, height, (head >>> 28 & 1) == 1, false, orientation, file(chunks));
        }

        private void agree(int width, int height) throws PictureException {
            if (claimedWidth >= 0 && (claimedWidth != width || claimedHeight != height)) {
                throw PictureException.damaged(framed ? "ANMF" : "VP8X");
            }
        }
    }

    /** As a JPEG holds it; some programs leave the mark out. */
    private static ByteBuffer marked(ByteBuffer data) {
        byte[] mark = ExifOrientation.MARK.getBytes(StandardCharsets.ISO_8859_1);
        if (data.limit() >= mark.length && data.slice(0, mark.length).equals(ByteBuffer.wrap(mark))) {
            return data;
        }
        return ByteBuffer.allocate(mark.length + data.limit())
                .put(mark)
                .put(data.duplicate())
                .flip();
    }

    private static ByteBuffer slice(ByteBuffer all, int from, int length) {
        return all.slice(from, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void chunk(ByteArrayOutputStream out, String name, ByteBuffer data) {
        out.writeBytes(name.getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(little(Integer.BYTES).putInt(data.limit()).array());
        byte[] bytes = new byte[data.limit() + data.limit() % 2];
        data.get(0, bytes, 0, data.limit());
        out.writeBytes(bytes);
    }

    private static byte[] file(ByteArrayOutputStream chunks) {
        byte[] bytes = new byte[HEAD + chunks.size() + MARGIN];
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.ISO_8859_1)).putInt(4 + chunks.size());
        file.put("WEBP".getBytes(StandardCharsets.ISO_8859_1)).put(chunks.toByteArray());
        return bytes;
    }
}
