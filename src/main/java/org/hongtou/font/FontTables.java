package org.hongtou.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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

    /**
     * The font alone as a file: all its tables, in the order of their tags, each from a whole four bytes on (ISO/IEC
     * 14496-22, 4.5).
     */
    byte[] file() {
        List<String> tags = tables.keySet().stream().sorted().toList();
        int directory = 12 + 16 * tags.size();
        int length = directory;
        for (FontBytes table : tables.values()) {
            length += padded(table.length);
        }
        int power = Integer.highestOneBit(tags.size());
        ByteBuffer file = ByteBuffer.allocate(length)
                .putInt(TRUETYPE)
                .putShort((short) tags.size())
                .putShort((short) (16 * power))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (16 * (tags.size() - power)));
        int at = directory;
        for (String tag : tags) {
            FontBytes table = Objects.requireNonNull(tables.get(tag));
            byte[] bytes = Arrays.copyOfRange(table.file, table.start, table.start + table.length);
            file.put(tag.getBytes(StandardCharsets.ISO_8859_1))
                    .putInt(WordSum.of(Arrays.copyOf(bytes, padded(bytes.length)))
                            .value())
                    .putInt(at)
                    .putInt(bytes.length);
            file.put(at, bytes);
            at += padded(bytes.length);
        }
        return file.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    boolean has(String tag) {
        return tables.containsKey(tag);
    }
}
