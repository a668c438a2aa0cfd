package org.hongtou.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What a look at a font file's first page and its name table tells, without reading its outlines.
 *
 * @param file the file
 * @param face which font of it, from 0
 * @param names what it calls itself
 * @param bold whether it is the bold one of its family
 * @param italic whether it slopes
 */
record FontGlance(FontOrigin file, int face, FontNames names, boolean bold, boolean italic) {
    private static final int COLLECTION = 0x74746366; // ttcf
    private static final int NAME = 0x6E616D65;
    private static final int HEAD = 0x68656164;
    private static final int MOST_FACES = 256;
    private static final int LARGEST_NAMES = 1 << 20;

    /**
     * Looks at every font of a file.
     *
     * @throws FontException if it is no font
     * @throws IOException if it can't be read
     */
    static List<FontGlance> at(FontOrigin file) throws IOException {
        return file.open(access -> at(file, access));
    }

    private static List<FontGlance> at(FontOrigin file, FontOrigin.Access access) throws IOException {
        FontBytes start = read(access, 0, 12, "the file");
        if (start.i32(0) != COLLECTION) {
            return List.of(glance(file, 0, access, 0));
        }
        int count = (int) Math.min(MOST_FACES, start.u32(8));
        FontBytes offsets = read(access, 12, 4 * count, "the collection");
        List<FontGlance> glances = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            glances.add(glance(file, i, access, offsets.u32(4 * i)));
        }
        return glances;
    }

    private static FontGlance glance(FontOrigin file, int face, FontOrigin.Access access, long at) throws IOException {
        int count = read(access, at, 12, "the table directory").u16(4);
        FontBytes directory = read(access, at + 12, 16 * count, "the table directory");
        FontNames names = null;
        int style = 0;
        for (int i = 0; i < count; i++) {
            int tag = directory.i32(16 * i);
            long offset = directory.u32(16 * i + 8);
            long length = directory.u32(16 * i + 12);
            if (tag == NAME && length <= LARGEST_NAMES) {
                names = FontNames.read(read(access, offset, (int) length, "the table name"));
            } else if (tag == HEAD) {
                style = read(access, offset, 54, "the table head").u16(44);
            }
        }
        if (names == null) {
            throw FontException.broken("the table name is missing");
        }
        return new FontGlance(file, face, names, (style & 1) != 0, (style & 2) != 0);
    }

    private static FontBytes read(FontOrigin.Access access, long at, int length, String what) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            int count = access.read(bytes, at + bytes.position());
            if (count < 0) {
                throw FontException.broken(what + " is cut short");
            }
        }
        return new FontBytes(bytes.array());
    }
}
