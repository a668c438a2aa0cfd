package org.hongtou.content.source;

/**
 * The line breaks that other programs set within a line: Word's own, its page break, those of Unicode. No editor shows a
 * line of its own for what follows one, so they end no line of a file; in a text they part lines all the same.
 */
public final class SoftBreaks {
    /** Word's own: it stands for all of them while YAML reads a file, to which the others end lines. */
    public static final char WORDS = '\u000B';

    private SoftBreaks() {}

    public static boolean is(char c) {
        return c <= '\u2029' && (c == WORDS || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029');
    }

    /** The index of the first from an index on; −1 where there is none. */
    public static int find(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (is(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The text with line feeds in their stead. */
    public static String asLineFeeds(String text) {
        int first = find(text, 0);
        if (first < 0) {
            return text;
        }
        StringBuilder lines = new StringBuilder(text);
        for (int i = first; i >= 0; i = find(text, i + 1)) {
            lines.setCharAt(i, '\n');
        }
        return lines.toString();
    }
}
