package org.hongtou.font;

/** A part of a font file, read big-endian. Reading past its end is a {@link FontException}, never a fault. */
final class FontBytes {
    final byte[] file;
    final int start;
    final int length;
    private final String name;

    FontBytes(byte[] file) {
        this(file, 0, file.length, "the file");
    }

    private FontBytes(byte[] file, int start, int length, String name) {
        this.file = file;
        this.start = start;
        this.length = length;
        this.name = name;
    }

    /** A part of this part. */
    FontBytes part(long at, long size, String partName) throws FontException {
        if (at < 0 || size < 0 || at + size > length) {
            throw FontException.broken(partName + " reaches past the end of " + name);
        }
        return new FontBytes(file, start + (int) at, (int) size, partName);
    }

    /** All of this from {@code at} on. */
    FontBytes from(long at, String partName) throws FontException {
        return part(at, length - at, partName);
    }

    /** Assures that {@code count} bytes stand at {@code at}, so that they may be read from {@link #file} directly. */
    void require(long at, long count) throws FontException {
        if (at < 0 || count < 0 || at + count > length) {
            throw FontException.broken(name + " is cut short");
        }
    }

    int u8(int at) throws FontException {
        require(at, 1);
        return file[start + at] & 0xFF;
    }

    int u16(int at) throws FontException {
        require(at, 2);
        return ((file[start + at] & 0xFF) << 8) | (file[start + at + 1] & 0xFF);
    }

    int i16(int at) throws FontException {
        return (short) u16(at);
    }

    int i32(int at) throws FontException {
        return u16(at) << 16 | u16(at + 2);
    }

    long u32(int at) throws FontException {
        return i32(at) & 0xFFFF_FFFFL;
    }
}
