package org.hongtou.office;

/**
 * Where LibreOffice 7.4 breaks lines otherwise than Word: never between a closing mark and a digit or letter nor between
 * these and an opening mark, but before a dash or the like behind a digit or letter; within an address at / and +; and,
 * where a line holds no blank, anywhere in what a no-break hyphen holds together. Characters of no width put that right,
 * and letters as wide as what they stand for.
 */
final class LineBreaks {
    /** Lets a line break (ZERO WIDTH SPACE). */
    static final char BREAK = '\u200B';

    /** Keeps a line from breaking (WORD JOINER), where it is listed among what neither starts nor ends a line. */
    static final char JOIN = '\u2060';

    /** Stands for what is before a paragraph's text. */
    static final char NONE = 0;

    private static final String CLOSING = "、，。．；：？！）》〉」』】〕〗］｝”’…—";
    private static final String OPENING = "（《〈「『【〔〖［｛“‘";
    private static final String DASHES = "—…～－·";

    private static final String SIGNS = "\u2011/+";
    private static final String LETTERS = "ŗļ¬";
    private static final String READ = "-/+";

    private LineBreaks() {}

    /** The text with the characters of no width in their places. */
    static String mended(String text, char before) {
        StringBuilder out = new StringBuilder(text.length());
        char last = before;
        for (int i = 0; i < text.length(); i++) {
            char c = letter(text, i);
            if (has(DASHES, c) && isSign(last)) {
                out.append(JOIN);
            } else if (has(CLOSING, last) && isLatin(c) || (isLatin(last) || last == '%') && has(OPENING, c)) {
                out.append(BREAK);
            }
            out.append(c);
            last = c;
        }
        return out.toString();
    }

    /** What stands for a character. */
    private static char letter(String text, int i) {
        char c = text.charAt(i);
        boolean within = i > 0 && isSign(text.charAt(i - 1)) || i + 1 < text.length() && isSign(text.charAt(i + 1));
        int sign = SIGNS.indexOf(c);
        return sign >= 0 && within ? LETTERS.charAt(sign) : c;
    }

    /** What the letters of a drawing stand for. */
    static String read(String drawn) {
        String read = drawn;
        for (int i = 0; i < LETTERS.length(); i++) {
            read = read.replace(LETTERS.charAt(i), READ.charAt(i));
        }
        return read;
    }

    private static boolean isSign(char c) {
        return c > ' ' && c < 0x250;
    }

    private static boolean has(String marks, char c) {
        return marks.indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
