package org.hongtou.content.source;

import java.util.ArrayList;
import java.util.List;

/** Where lines end for an editor, so that its line numbers and ours agree. */
public final class LineEnds {
    private LineEnds() {}

    /** The lines of a text without their ends; the last one too, which has none. */
    public static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start >= 0; ) {
            int end = find(text, start);
            lines.add(text.substring(start, end));
            start = after(text, end);
        }
        return lines;
    }

    /** The index of the next end of a line; the length where the last line ends. */
    static int find(String text, int from) {
        int at = from;
        while (at < text.length() && !isEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Where the line after an end starts; −1 after the last. */
    static int after(String text, int end) {
        if (end == text.length()) {
            return -1;
        }
        boolean two = text.charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
        return end + (two ? 2 : 1);
    }

    /** Whether all lines of a text end in a line feed. */
    public static boolean areLineFeeds(String text) {
        return text.indexOf('\r') < 0;
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
