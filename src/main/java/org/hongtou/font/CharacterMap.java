package org.hongtou.font;

import org.jspecify.annotations.Nullable;

/** Which glyph shows which character: the cmap table, formats 4 and 12, laid out in pages of 256 characters. */
final class CharacterMap {
    private static final int PAGES = 0x1100;

    private final char[] @Nullable [] pages = new char[PAGES][];
    private final int glyphs;

    private CharacterMap(int glyphs) {
        this.glyphs = glyphs;
    }

    /** The glyph of a character; 0 where there is none. */
    int glyph(int codePoint) {
        if (codePoint < 0 || codePoint > Character.MAX_CODE_POINT) {
            return 0;
        }
        char[] page = pages[codePoint >> 8];
        return page == null ? 0 : page[codePoint & 0xFF];
    }

    /**
     * @param cmap the table
     * @param glyphs how many glyphs the font has
     */
    static CharacterMap read(FontBytes cmap, int glyphs) throws FontException {
        CharacterMap map = new CharacterMap(glyphs);
        FontBytes segments = null;
        FontBytes groups = null;
        int count = cmap.u16(2);
        for (int i = 0; i < count; i++) {
            int platform = cmap.u16(4 + 8 * i);
            int encoding = cmap.u16(6 + 8 * i);
            boolean unicode = (platform == 0 && encoding != 5) || (platform == 3 && (encoding == 1 || encoding == 10));
            if (unicode) {
                FontBytes table = cmap.from(cmap.u32(8 + 8 * i), "a character map");
                switch (table.u16(0)) {
                    case 4 -> segments = segments == null ? table : segments;
                    case 12 -> groups = groups == null ? table : groups;
                    default -> {}
                }
            }
        }
        if (groups != null) {
            map.readGroups(groups);
        } else if (segments != null) {
            map.readSegments(segments);
        } else {
            throw FontException.broken("no character map for Unicode");
        }
        return map;
    }

    private void readGroups(FontBytes table) throws FontException {
        long count = table.u32(12);
        table.require(16, 12 * count);
        long next = 0;
        for (int i = 0; i < count; i++) {
            int at = 16 + 12 * i;
            long first = table.u32(at);
            long last = table.u32(at + 4);
            long glyph = table.u32(at + 8);
            if (first < next || last < first || last > Character.MAX_CODE_POINT) {
                throw FontException.broken("a character map out of order");
            }
            for (long code = first; code <= last; code++) {
                put((int) code, glyph + code - first);
            }
            next = last + 1;
        }
    }

    private void readSegments(FontBytes table) throws FontException {
        int segments = table.u16(6) / 2;
        int starts = 16 + 2 * segments;
        int deltas = starts + 2 * segments;
        int ranges = deltas + 2 * segments;
        int next = 0;
        for (int i = 0; i < segments; i++) {
            int last = table.u16(14 + 2 * i);
            int first = Math.max(table.u16(starts + 2 * i), next);
            int delta = table.u16(deltas + 2 * i);
            int range = table.u16(ranges + 2 * i);
            for (int code = first; code <= last && code < 0xFFFF; code++) {
                int glyph = code;
                if (range != 0 && range != 0xFFFF) {
                    glyph = table.u16(ranges + 2 * i + range + 2 * (code - table.u16(starts + 2 * i)));
                }
                if (range == 0 || glyph != 0) {
                    put(code, glyph + delta & 0xFFFF);
                }
            }
            next = Math.max(next, last + 1);
        }
    }

    private void put(int codePoint, long glyph) {
        if (glyph <= 0 || glyph >= glyphs) {
            return;
        }
        char[] page = pages[codePoint >> 8];
        if (page == null) {
            page = new char[256];
            pages[codePoint >> 8] = page;
        }
        page[codePoint & 0xFF] = (char) glyph;
    }
}
