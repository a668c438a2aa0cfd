package org.hongtou.output.pdf;

import java.util.Arrays;
import org.hongtou.font.TrueTypeFont;
import org.jspecify.annotations.Nullable;

/**
 * A font as one document uses it. Each character gets a glyph number of its own in the order of first use, from 1, even
 * where two characters look the same, so that each comes out of the file as it was written.
 */
final class PdfFont {
    private static final int BASIC_PAGES = 0x100;
    private static final int PAGES = 0x1100;

    private final String name;
    private final TrueTypeFont font;
    private final boolean bold;
    private char[] @Nullable [] pages = new char[BASIC_PAGES][];
    private int[] characters = new int[256];
    private int count = 1;

    /**
     * @param name what pages call it by
     * @param font the whole font
     * @param bold whether it is drawn bold by itself
     */
    PdfFont(String name, TrueTypeFont font, boolean bold) {
        this.name = name;
        this.font = font;
        this.bold = bold;
    }

    String name() {
        return name;
    }

    TrueTypeFont font() {
        return font;
    }

    boolean bold() {
        return bold;
    }

    /** The number of a character's glyph in this document. */
    int glyph(int codePoint) {
        if (codePoint >> 8 >= pages.length) {
            pages = Arrays.copyOf(pages, PAGES);
        }
        char[] page = pages[codePoint >> 8];
        if (page == null) {
            page = new char[256];
            pages[codePoint >> 8] = page;
        }
        int glyph = page[codePoint & 0xFF];
        if (glyph == 0) {
            if (count == characters.length) {
                characters = Arrays.copyOf(characters, 2 * count);
            }
            glyph = count++;
            characters[glyph] = codePoint;
            page[codePoint & 0xFF] = (char) glyph;
        }
        return glyph;
    }

    /** How many glyphs there are, the one for missing characters included. */
    int count() {
        return count;
    }

    /** The character of a glyph number from 1. */
    int character(int glyph) {
        return characters[glyph];
    }

    /** The whole font's glyph of each glyph number. */
    int[] glyphs() {
        int[] glyphs = new int[count];
        for (int i = 1; i < count; i++) {
            glyphs[i] = font.shown(characters[i]);
        }
        return glyphs;
    }

    /** The name that says this is a part of a font, and which: six letters made of its characters. */
    String subsetName() {
        long hash = 0xCBF29CE484222325L;
        for (int i = 1; i < count; i++) {
            hash = (hash ^ characters[i]) * 0x100000001B3L;
        }
        StringBuilder prefix = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            prefix.append((char) ('A' + Long.remainderUnsigned(hash, 26)));
            hash = Long.divideUnsigned(hash, 26);
        }
        return prefix.append('+').append(font.postScriptName()).toString();
    }
}
