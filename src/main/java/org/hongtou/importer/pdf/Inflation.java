package org.hongtou.importer.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Looks whether the packed parts of a file unpack to what a program can hold, before one does. */
final class Inflation {
    /** The largest part but for pictures, in bytes: a font of all Chinese characters has twenty million. */
    private static final int MOST_OF_ONE = 64 << 20;

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final int BEFORE = 400;
    private static final int SUSPICIOUS = 20;

    private Inflation() {}

    /** Whether no part is larger than it may be. */
    static boolean isBearable(byte[] file) {
        byte[] room = new byte[1 << 16];
        Inflater inflater = new Inflater();
        try {
            for (int at = next(file, 0); at >= 0; at = next(file, at)) {
                int start = at;
                while (start < file.length && (file[start] == '\r' || file[start] == '\n')) {
                    start++;
                }
                if (isPacked(file, start) && !isPicture(file, at) && !isBearable(file, start, inflater, room)) {
                    return false;
                }
            }
            return true;
        } finally {
            inflater.end();
        }
    }

    /** Behind the next word that begins a part; −1 where there is none. */
    private static int next(byte[] file, int from) {
        for (int i = from; i + STREAM.length < file.length; i++) {
            if (file[i] == 's'
                    && java.util.Arrays.equals(file, i, i + STREAM.length, STREAM, 0, STREAM.length)
                    && (i < 3 || file[i - 1] != 'd')) {
                return i + STREAM.length;
            }
        }
        return -1;
    }

    private static boolean isPacked(byte[] file, int at) {
        return at + 2 < file.length
                && (file[at] & 0x0F) == 8
                && ((file[at] & 0xFF) * 256 + (file[at + 1] & 0xFF)) % 31 == 0;
    }

    private static boolean isPicture(byte[] file, int at) {
        int from = Math.max(0, at - BEFORE);
        String before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        return before.substring(Math.max(0, before.lastIndexOf(" obj"))).matches("(?s).*/Subtype ?/Image.*");
    }

    private static boolean isBearable(byte[] file, int start, Inflater inflater, byte[] room) {
        // A part that is packed a hundredfold at its start is followed to its end; others can't grow that much.
        inflater.reset();
        inflater.setInput(file, start, file.length - start);
        long size = 0;
        try {
            while (!inflater.finished()) {
                int got = inflater.inflate(room);
                size += got;
                if (size > MOST_OF_ONE) {
                    return false;
                }
                if (got == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    return true;
                }
                if (size > 1 << 20 && size < (long) SUSPICIOUS * inflater.getBytesRead()) {
                    return true;
                }
            }
        } catch (DataFormatException e) {
            return true;
        }
        return true;
    }
}
