package org.hongtou.content.source;

/** What looks blank to a person: YAML itself counts only the half-width blank, and now and then the tab. */
public final class Blanks {
    /** The blank that a Chinese input method types, as wide as a Han character. */
    public static final char FULL_WIDTH = '\u3000';
    /** The blank of web pages and of Word that does not break. */
    private static final char NO_BREAK = '\u00A0';

    private Blanks() {}

    public static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == FULL_WIDTH || c == NO_BREAK || (c >= '\u2002' && c <= '\u200A');
    }

    /** A blank that YAML takes for text. */
    public static boolean isOdd(char c) {
        return isBlank(c) && c != ' ' && c != '\t';
    }

    /** A blank or a tab, the only ones that part a YAML key from its value. */
    public static boolean isYamlBlank(char c) {
        return c == ' ' || c == '\t';
    }

    public static boolean isBlank(String text) {
        return start(text) == text.length();
    }

    /** Whether a text of several lines, parted by line feeds, has nothing but blanks. */
    public static boolean areBlank(String lines) {
        for (int i = 0; i < lines.length(); i++) {
            if (lines.charAt(i) != '\n' && !isBlank(lines.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The first index from {@code from} on that is no blank or tab; the length if there is none. */
    public static int skip(String text, int from) {
        int at = from;
        while (at < text.length() && isYamlBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The text without the blanks at its ends. */
    public static String strip(String text) {
        return text.substring(start(text), end(text));
    }

    /** The index of the first character that isn't blank; the length if all are. */
    static int start(String text) {
        int start = 0;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The index after the last character that isn't blank, not before {@link #start}. */
    public static int end(String text) {
        int end = text.length();
        int start = start(text);
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
