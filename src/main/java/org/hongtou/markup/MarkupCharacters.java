package org.hongtou.markup;

import java.util.Locale;
import java.util.OptionalInt;

/** Which characters may stand in markup, and which of them a line may be broken between without a blank. */
public final class MarkupCharacters {
    private MarkupCharacters() {}

    /** Where a text first holds a character that XML can't: a control character or half of a pair. */
    public static OptionalInt unprintable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return OptionalInt.of(i);
                }
                i++;
            } else if (!printable(text.charAt(i))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** How messages name a character that can't be shown: {@code U+0007}. */
    public static String name(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    /** Of characters that are no half of a pair. */
    private static boolean printable(char c) {
        return c >= ' ' ? c < 0xfffe : c == '\t' || c == '\n' || c == '\r';
    }

    /** XML's white space; a full-width blank is a character like others. */
    static boolean blank(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Whether a letter or mark is written with a blank between words, unlike the Han ones and their marks. */
    static boolean spaced(int c) {
        return c < 0x2000 ? c > ' ' : Character.isLetter(c) && !Character.isIdeographic(c) && !wide(c);
    }

    private static boolean wide(int c) {
        return (c >= 0x2e80 && c <= 0xa4cf)
                || (c >= 0xac00 && c <= 0xd7a3)
                || (c >= 0xf900 && c <= 0xffef)
                || c >= 0x1f000;
    }
}
