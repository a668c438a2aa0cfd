package org.hongtou.font;

import java.text.Normalizer;
import java.util.Map;

/**
 * The plain characters that draw one which no font has: ﹝ is drawn as 〔, ㎢ as km². These are characters of Unicode that
 * stand for others, for the sake of old character sets (Unicode 15.0, 23.8: compatibility characters), and nothing is
 * lost in how they look: a circle stands around what was in one, and what was raised is.
 */
final class LookAlikes {
    /** What the standard's own mapping would draw otherwise: halves of a line, blanks under lines. */
    private static final Map<Integer, String> OWN = Map.ofEntries(
            Map.entry(0x2024, "."),
            Map.entry(0xFE19, "…"),
            Map.entry(0xFE30, "："),
            Map.entry(0xFE31, "—"),
            Map.entry(0xFE32, "–"),
            Map.entry(0xFE49, "￣"),
            Map.entry(0xFE4A, "￣"),
            Map.entry(0xFE4B, "￣"),
            Map.entry(0xFE4C, "￣"),
            Map.entry(0xFE52, "．"),
            Map.entry(0xFE58, "—"),
            Map.entry(0xFF5F, "（"),
            Map.entry(0xFF60, "）"),
            Map.entry(0xFF61, "。"),
            Map.entry(0xFF64, "、"),
            Map.entry(0xFF9E, "″"),
            Map.entry(0xFF9F, "°"),
            Map.entry(0xFFE8, "│"));

    private static final int FULL_WIDTH = 0xFEE0;

    private LookAlikes() {}

    /** The characters that draw another; empty where none do. */
    static String of(int codePoint) {
        String own = OWN.get(codePoint);
        if (own != null) {
            return own;
        }
        if (!stands(codePoint)) {
            return "";
        }
        String character = Character.toString(codePoint);
        String plain = Normalizer.normalize(character, Normalizer.Form.NFKC);
        if (plain.equals(character)) {
            return "";
        }
        String parted = plain.replace('\u2044', '/')
                .replace('\u2215', '/')
                .replace('\u2212', '-')
                // GB 2312 has no sign that makes a Japanese vowel long; the dash looks the same.
                .replace('\u30FC', '—');
        return isMark(codePoint) ? fullWidth(parted) : parted;
    }

    /** Whether the 2 or 3 at the end of a unit in a square is raised: ㎢; and whether all of it is: ⁻. */
    static boolean isRaised(int codePoint, int part) {
        return (codePoint >= 0x2070 && codePoint <= 0x207F) || (isUnit(codePoint) && (part == '2' || part == '3'));
    }

    static boolean isLowered(int codePoint) {
        return codePoint >= 0x2080 && codePoint <= 0x209C;
    }

    /** Whether a circle stands around it: ㊤. */
    static boolean isCircled(int codePoint) {
        return (codePoint >= 0x24B6 && codePoint <= 0x24EA)
                || (codePoint >= 0x3244 && codePoint <= 0x324F)
                || (codePoint >= 0x3251 && codePoint <= 0x325F)
                || (codePoint >= 0x3260 && codePoint <= 0x327E)
                || (codePoint >= 0x3280 && codePoint <= 0x32BF)
                || (codePoint >= 0x32D0 && codePoint <= 0x32FE);
    }

    /** Whether it is a mark as wide as a Han character, of which the mapping keeps the ASCII one. */
    private static boolean isMark(int codePoint) {
        return (codePoint >= 0x203C && codePoint <= 0x2049) || (codePoint >= 0xFE10 && codePoint <= 0xFE6B);
    }

    private static String fullWidth(String ascii) {
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < ascii.length(); i++) {
            char c = ascii.charAt(i);
            wide.append(c > ' ' && c <= '~' ? (char) (c + FULL_WIDTH) : c);
        }
        return wide.toString();
    }

    /** Whether it is drawn as wide as half of the others: ｱ, ﾞ. */
    static boolean isHalfWide(int codePoint) {
        return (codePoint >= 0x2070 && codePoint <= 0x209C)
                || (codePoint >= 0xFF61 && codePoint <= 0xFFDC)
                || (codePoint >= 0xFFE8 && codePoint <= 0xFFEE);
    }

    private static boolean stands(int codePoint) {
        return (codePoint >= 0x2025 && codePoint <= 0x2026)
                || (codePoint >= 0x203C && codePoint <= 0x2049)
                || (codePoint >= 0x2070 && codePoint <= 0x209C)
                || (codePoint >= 0x2100 && codePoint <= 0x2101)
                || (codePoint >= 0x2105 && codePoint <= 0x2106)
                || (codePoint >= 0x2120 && codePoint <= 0x212B)
                || codePoint == 0x213B
                || (codePoint >= 0x2150 && codePoint <= 0x217F)
                || codePoint == 0x2189
                || (codePoint >= 0x2474 && codePoint <= 0x24EA)
                || (codePoint >= 0x2E9F && codePoint <= 0x2FD5)
                || (codePoint >= 0x3131 && codePoint <= 0x318E)
                || (codePoint >= 0x3200 && codePoint <= 0x33FF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFB00 && codePoint <= 0xFB06)
                || (codePoint >= 0xFE10 && codePoint <= 0xFE18)
                || (codePoint >= 0xFE33 && codePoint <= 0xFE6B)
                || (codePoint >= 0xFF01 && codePoint <= 0xFFEE)
                || (codePoint >= 0x2F800 && codePoint <= 0x2FA1D);
    }

    /** Whether it is a unit in a square: its 2 and 3 are raised. */
    private static boolean isUnit(int codePoint) {
        return codePoint >= 0x3371 && codePoint <= 0x33DF;
    }
}
