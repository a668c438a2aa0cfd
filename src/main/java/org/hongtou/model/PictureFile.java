package org.hongtou.model;

/**
 * A picture as it lies on the disk.
 *
 * @param format what it is
 * @param bytes the file; never changed
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // looked up by its name, not compared
public record PictureFile(Format format, byte[] bytes, int width, int height) {
    /** The kinds of picture that every output takes. */
    public enum Format {
        PNG,
        JPEG
    }
}
