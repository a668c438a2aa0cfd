package org.hongtou.importer.draft;

import java.util.Arrays;

/**
 * A picture.
 *
 * @param name the name of its file within the draft: {@code image1.png}
 * @param bytes the file
 * @param description what the draft says of it; empty where nothing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and as large as pictures are
public record Image(String name, byte[] bytes, String description) implements DraftPiece {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] RIFF = {'R', 'I', 'F', 'F'};
    private static final byte[] WEBP = {'W', 'E', 'B', 'P'};
    private static final int KIND_AT = 8;

    /** The ending of a picture's name by its bytes: {@code .png}; empty where it is of no kind that content has. */
    public static String ending(byte[] bytes) {
        if (isAt(bytes, 0, PNG)) {
            return ".png";
        }
        if (isAt(bytes, 0, JPEG)) {
            return ".jpg";
        }
        return isAt(bytes, 0, RIFF) && isAt(bytes, KIND_AT, WEBP) ? ".webp" : "";
    }

    private static boolean isAt(byte[] bytes, int at, byte[] signs) {
        return bytes.length >= at + signs.length && Arrays.equals(bytes, at, at + signs.length, signs, 0, signs.length);
    }
}
