package org.hongtou.office;

/**
 * Where LibreOffice 7.4 breaks lines otherwise than Word: never between a closing mark and a digit or letter nor between
 * these and an opening mark, but inside —— and ……. Characters of no width put that right.
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
    private static final String TWICE = "—…";

    private LineBreaks() {}

    /** The text with the characters of no width in their places. */
    static String mended(String text, char before) {
        StringBuilder out = new StringBuilder(text.length());
        char last = before;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (TWICE.indexOf(c) >= 0 && c == last) {
                out.append(JOIN);
            } else if (has(CLOSING, last) && isLatin(c) || (isLatin(last) || last == '%') && has(OPENING, c)) {
                out.append(BREAK);
            }
            out.append(c);
            last = c;
        }
        return out.toString();
    }

    private static boolean has(String marks, char c) {
        return marks.indexOf(c) >= 0;
    }

    private static boolean isLatin(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
