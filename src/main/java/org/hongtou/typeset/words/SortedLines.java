package org.hongtou.typeset.words;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A list that the program ships, a key and a value to a line with a blank between, in the order of their characters. It
 * is looked up as it was read, so that it costs no more than its text, and nothing to set up.
 */
final class SortedLines {
    private final String text;

    /** @param name of the resource; lines that begin with # stand before the others */
    SortedLines(String name) {
        try (InputStream in = Objects.requireNonNull(SortedLines.class.getResourceAsStream(name), name);
                BufferedInputStream bytes = new BufferedInputStream(in)) {
            this.text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the value of a part of a text begins in the list; -1 where that is no key. */
    int find(CharSequence key, int from, int to) {
        int low = 0;
        int high = text.length();
        while (low < high) {
            int start = text.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            int order = compare(start, key, from, to);
            if (order == 0) {
                return start + to - from + 1;
            }
            if (order < 0) {
                low = text.indexOf('\n', start) + 1;
            } else {
                high = start;
            }
        }
        return -1;
    }

    /** How a line's key stands to another. */
    private int compare(int start, CharSequence key, int from, int to) {
        for (int i = from; i < to; i++) {
            int order = text.charAt(start + i - from) - key.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return text.charAt(start + to - from) - ' ';
    }

    /** The number at a place of the list. */
    int number(int at) {
        int number = 0;
        for (int i = at; Character.isDigit(text.charAt(i)); i++) {
            number = 10 * number + Character.digit(text.charAt(i), 10);
        }
        return number;
    }

    /** The last character of the line at a place of the list. */
    char mark(int at) {
        return text.charAt(text.indexOf('\n', at) - 1);
    }
}
