package org.hongtou.content.slip;

import java.util.Locale;
import org.hongtou.content.source.SoftBreaks;

/** Takes out the characters that nobody sees and nobody meant, which come along when text is copied. */
public final class InvisibleCharacters {
    private InvisibleCharacters() {}

    public static void check(Mending text) {
        for (int line = 0; line < text.size(); line++) {
            String content = text.line(line);
            boolean reported = false;
            softBreaks(text, line, content);
            for (int i = 0; i < content.length(); i++) {
                if (!isInvisible(content, i)) {
                    continue;
                }
                if (!reported) {
                    text.warning("content.invisible-character", line, i, number(content.charAt(i)));
                    reported = true;
                }
                text.replace(line, i, i + 1, "");
            }
        }
    }

    /** Line breaks within a line: YAML reads them all as Word's, of which the tree makes lines. */
    private static void softBreaks(Mending text, int line, String content) {
        int first = SoftBreaks.find(content, 0);
        if (first < 0) {
            return;
        }
        text.advice("content.soft-break", line, first, number(content.charAt(first)));
        for (int at = first; at >= 0; at = SoftBreaks.find(content, at + 1)) {
            if (content.charAt(at) != SoftBreaks.WORDS) {
                text.replace(line, at, at + 1, String.valueOf(SoftBreaks.WORDS));
            }
        }
    }

    /** The character's number as messages show it. */
    public static String number(char c) {
        return "U+" + Integer.toHexString(0x10000 | c).substring(1).toUpperCase(Locale.ROOT);
    }

    /** Whether the character at an index of a line is one that nobody sees: a control, half a pair, a mark of no width. */
    public static boolean isInvisible(String content, int at) {
        char c = content.charAt(at);
        if (SoftBreaks.is(c)) {
            return false;
        }
        if (c > '\u2064' && c < Character.MIN_SURROGATE) {
            return false;
        }
        if (Character.isSurrogate(c)) {
            boolean paired = Character.isHighSurrogate(c)
                    ? at + 1 < content.length() && Character.isLowSurrogate(content.charAt(at + 1))
                    : at > 0 && Character.isHighSurrogate(content.charAt(at - 1));
            return !paired;
        }
        return (c < ' ' && c != '\t')
                || (c >= '\u007F' && c < '\u00A0')
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c >= '\uFFFE'
                || c == '\uFEFF';
    }
}
