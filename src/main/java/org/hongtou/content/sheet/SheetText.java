package org.hongtou.content.sheet;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** The text of a CSV file, to find where its cells stand. */
public final class SheetText {
    private static final char QUOTE = '"';

    private final String file;
    private final String text;
    private final char separator;
    /** Where lines start; the line ends within quotes count. */
    private final List<Integer> starts = new ArrayList<>();

    /**
     * @param file the file's name as messages show it
     * @param separator what stands between cells
     */
    SheetText(String file, String text, char separator) {
        this.file = file;
        this.text = text;
        this.separator = separator;
        starts.add(0);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
                starts.add(i + 1);
            }
        }
    }

    /**
     * Where a cell stands.
     *
     * @param line the line that its row starts on, from 1
     * @param cell from 0; of one beyond the row's last, that last
     */
    Place place(int line, int cell) {
        int at = starts.get(line - 1);
        for (int i = 0; i < cell; i++) {
            int end = cellEnd(at);
            if (end == text.length() || text.charAt(end) != separator) {
                break;
            }
            at = end + 1;
        }
        return at(at);
    }

    /** Where the first cell from a line on opens a quote that nothing closes as it should; null where none does. */
    @Nullable
    Place openQuote(int line) {
        int at = starts.get(line - 1);
        while (at < text.length()) {
            int end = cellEnd(at);
            int quote = firstWord(at);
            if (quote < text.length() && text.charAt(quote) == QUOTE && !isClosed(quote, end)) {
                return at(quote);
            }
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return null;
    }

    private Place at(int index) {
        int low = 0;
        int high = starts.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (starts.get(middle) <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return new Place(file, low + 1, text.codePointCount(starts.get(low), index) + 1);
    }

    /** The index of what ends the cell at an index: its separator, the end of its line, or that of the text. */
    private int cellEnd(int from) {
        int at = firstWord(from);
        boolean quoted = at < text.length() && text.charAt(at) == QUOTE;
        int close = quoted ? closing(at) : from;
        at = close < 0 ? text.length() : close;
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int firstWord(int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ' && separator != ' ') {
            at++;
        }
        return at;
    }

    /** The index behind the quote that closes one at an index; −1 where none does. */
    private int closing(int quote) {
        for (int i = text.indexOf(QUOTE, quote + 1); i >= 0; i = text.indexOf(QUOTE, i + 2)) {
            if (i + 1 >= text.length() || text.charAt(i + 1) != QUOTE) {
                return i + 1;
            }
        }
        return -1;
    }

    /** Whether nothing but blanks stands between the closing quote and the end of the cell. */
    private boolean isClosed(int quote, int end) {
        int close = closing(quote);
        return close >= 0 && text.substring(close, end).isBlank();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
