package org.hongtou.picture;

/**
 * What a GIF file says of its first picture; the others of a moving one are passed over.
 *
 * @param width in pixels
 * @param height in pixels
 */
record GifFile(int width, int height) {
    private static final int HEAD = 13;

    /**
     * A file whose blocks are whole up to the end mark.
     *
     * @throws PictureException if it is cut or damaged; its pixels weren't looked at
     */
    static GifFile read(byte[] file) throws PictureException {
        GifFile first = null;
        int at = HEAD + table(file, 10);
        while (true) {
            int mark = at(file, at);
            if (mark == 0x3B) {
                break;
            } else if (mark == 0x21) {
                at = blocks(file, at + 2);
            } else if (mark == 0x2C) {
                GifFile picture = new GifFile(word(file, at + 5), word(file, at + 7));
                first = first == null ? picture : first;
                at = blocks(file, at + 11 + table(file, at + 9));
            } else {
                throw PictureException.damaged("0x" + Integer.toHexString(mark));
            }
        }
        if (first == null || first.width == 0 || first.height == 0) {
            throw PictureException.damaged("GIF");
        }
        return first;
    }

    /** How long the colours are that the flags at a place announce. */
    private static int table(byte[] file, int flags) throws PictureException {
        int bits = at(file, flags);
        return (bits & 0x80) == 0 ? 0 : 3 << ((bits & 7) + 1);
    }

    /** The end of a row of blocks. */
    private static int blocks(byte[] file, int from) throws PictureException {
        int at = from;
        for (int length = at(file, at); length > 0; length = at(file, at)) {
            at += length + 1;
        }
        return at + 1;
    }

    private static int word(byte[] file, int place) throws PictureException {
        return at(file, place) | at(file, place + 1) << Byte.SIZE;
    }

    private static int at(byte[] file, int place) throws PictureException {
        if (place >= file.length) {
            throw PictureException.damaged("GIF");
        }
        return file[place] & 0xFF;
    }
}
