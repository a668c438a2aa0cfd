package org.hongtou.font;

import java.util.HashMap;
import java.util.Map;

/** The table directory of one font in a file (.ttf) or a collection (.ttc). */
final class FontTables {
    private static final int TRUETYPE = 0x00010000;
    private static final int APPLE_TRUETYPE = 0x74727565; // true
    private static final int OPENTYPE_CFF = 0x4F54544F; // OTTO
    private static final int COLLECTION = 0x74746366; // ttcf
    private static final int MOST_FACES = 256;

    private final Map<String, FontBytes> tables;

    private FontTables(Map<String, FontBytes> tables) {
        this.tables = tables;
    }

    /** How many fonts the file holds. */
    static int faces(FontBytes file) throws FontException {
        if (file.i32(0) != COLLECTION) {
            return 1;
        }
        long count = file.u32(8);
        if (count < 1 || count > MOST_FACES) {
            throw FontException.broken("a collection of " + count + " fonts");
        }
        return (int) count;
    }

    /**
     * The tables of a font.
     *
     * @param face which font of a collection, from 0
     */
    static FontTables read(FontBytes file, int face) throws FontException {
        if (face < 0 || face >= faces(file)) {
            throw FontException.broken("no font number " + face);
        }
        long at = file.i32(0) == COLLECTION ? file.u32(12 + 4 * face) : 0;
        FontBytes directory = file.from(at, "the table directory");
        switch (directory.i32(0)) {
            case TRUETYPE, APPLE_TRUETYPE -> {}
            case OPENTYPE_CFF ->
                throw new FontException(FontException.Reason.NOT_TRUETYPE, "PostScript outlines (CFF)");
            default -> throw FontException.broken("not a TrueType file");
        }
        int count = directory.u16(4);
        Map<String, FontBytes> tables = new HashMap<>();
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            String tag = tag(directory, entry);
            tables.putIfAbsent(tag, file.part(directory.u32(entry + 8), directory.u32(entry + 12), "the table " + tag));
        }
        return new FontTables(tables);
    }

    private static String tag(FontBytes directory, int at) throws FontException {
        StringBuilder tag = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            int letter = directory.u8(at + i);
            tag.append(letter >= 0x20 && letter < 0x7F ? (char) letter : '?');
        }
        return tag.toString();
    }

    FontBytes table(String tag) throws FontException {
        FontBytes table = tables.get(tag);
        if (table == null) {
            throw FontException.broken("the table " + tag + " is missing");
        }
        return table;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }
}
