package org.hongtou.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** How a camera was held, as the segment of a JPEG says that EXIF (JEITA CP-3451) fills. */
final class ExifOrientation {
    /** What the segment begins with. */
    static final String MARK = "Exif\0\0";

    private static final int ENTRY = 12;
    private static final int TAG = 0x0112;
    private static final int SHORT = 3;

    private ExifOrientation() {}

    /**
     * From 1, upright, to 8.
     *
     * @param segment all of it, from its mark
     * @param otherwise what holds where it says nothing, or nothing that can be
     */
    static int of(ByteBuffer segment, int otherwise) {
        for (int i = 0; i < MARK.length(); i++) {
            if (segment.limit() <= i || segment.get(i) != MARK.charAt(i)) {
                return otherwise;
            }
        }
        ByteBuffer tags = segment.slice(MARK.length(), segment.limit() - MARK.length());
        if (tags.limit() < 8) {
            return otherwise;
        }
        tags.order(tags.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tags.getInt(4);
        if (directory < 0 || directory > tags.limit() - 2) {
            return otherwise;
        }
        int count = tags.getShort(directory) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int at = directory + 2 + i * ENTRY;
            if (at > tags.limit() - ENTRY) {
                return otherwise;
            }
            int value = tags.getShort(at + 8);
            if ((tags.getShort(at) & 0xFFFF) == TAG && tags.getShort(at + 2) == SHORT && value >= 1 && value <= 8) {
                return value;
            }
        }
        return otherwise;
    }
}
