package org.hongtou.importer.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/** The fonts of an RTF file: they say what the bytes of its text mean. */
final class RtfFonts {
    private static final Charset GB = Charset.forName("GB18030");
    /** Code pages of Windows that a file names for all its text. */
    private static final Map<Integer, String> PAGES = Map.of(
            936,
            "GB18030",
            54936,
            "GB18030",
            950,
            "Big5",
            932,
            "windows-31j",
            949,
            "x-windows-949",
            1252,
            "windows-1252",
            65001,
            "UTF-8",
            1251,
            "windows-1251",
            1250,
            "windows-1250");
    /** Character sets of fonts whose characters are two bytes. */
    private static final Map<Integer, String> SETS =
            Map.of(134, "GB18030", 136, "Big5", 128, "windows-31j", 129, "x-windows-949");

    private static final int SYMBOLS = 2;

    private final Map<Integer, Integer> sets = new HashMap<>();
    private final Map<Integer, StringBuilder> names = new HashMap<>();
    private Charset usual = GB;

    void page(int page) {
        String name = PAGES.get(page);
        usual = name == null ? GB : Charset.forName(name);
    }

    void set(int font, int set) {
        sets.put(font, set);
    }

    void name(int font, char letter) {
        if (letter != ';') {
            names.computeIfAbsent(font, unused -> new StringBuilder()).append(letter);
        }
    }

    String name(int font) {
        StringBuilder name = names.get(font);
        return name == null ? "" : name.toString().strip();
    }

    /** Whether a font has signs and no letters. */
    boolean isOfSymbols(int font) {
        return sets.getOrDefault(font, 0) == SYMBOLS;
    }

    /** What bytes mean in a group. */
    Charset charset(RtfState state) {
        String east = state.east ? SETS.get(sets.getOrDefault(state.eastFont, 0)) : null;
        String own = east == null ? SETS.get(sets.getOrDefault(state.font, 0)) : east;
        return own == null ? usual : Charset.forName(own);
    }
}
