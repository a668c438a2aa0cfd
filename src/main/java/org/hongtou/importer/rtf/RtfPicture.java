package org.hongtou.importer.rtf;

import java.io.ByteArrayOutputStream;

/** The bytes of a picture, which a file has as they are or as figures of sixteen. */
final class RtfPicture {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private int high = -1;

    /** Takes a figure; others are passed over. */
    void hex(int figure) {
        int digit = Character.digit(figure, 16);
        if (digit < 0) {
            return;
        }
        if (high < 0) {
            high = digit;
        } else {
            bytes.write(high * 16 + digit);
            high = -1;
        }
    }

    void raw(byte[] more) {
        bytes.writeBytes(more);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
