package org.hongtou.content.slip;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the characters of one line, as mended, stand in the line as written. All count from 0, in characters. */
final class Columns {
    private final int line;
    private final int @Nullable [] moved;
    private final int end;

    /**
     * @param moved for each character of the mended line its column as written; null where nothing was mended
     * @param end the column after the last character as written
     */
    private Columns(int line, int @Nullable [] moved, int end) {
        this.line = line;
        this.moved = moved;
        this.end = end;
    }

    /** The columns of a line without changes. */
    static Columns same(int line, String text) {
        return new Columns(line, null, text.codePointCount(0, text.length()));
    }

    /**
     * The columns of a line with changes.
     *
     * @param text the line as written
     * @param edits its changes, in order
     */
    static Columns changed(int line, String text, List<Mending.Edit> edits) {
        List<Integer> at = new ArrayList<>();
        int from = 0;
        for (Mending.Edit edit : edits) {
            from = Math.max(addCharacters(at, text, from, edit.at()), edit.at() + edit.removed());
            int inserted = edit.inserted().codePointCount(0, edit.inserted().length());
            for (int i = 0; i < inserted; i++) {
                at.add(Math.min(edit.at() + Math.min(i, edit.removed()), text.length()));
            }
        }
        addCharacters(at, text, from, text.length());
        int[] columns = columns(text);
        return new Columns(line, at.stream().mapToInt(index -> columns[index]).toArray(), columns[text.length()]);
    }

    int line() {
        return line;
    }

    /** The column as written of a column of the mended line. */
    int written(int column) {
        if (moved == null) {
            return Math.min(column, end);
        }
        return column < moved.length ? moved[column] : end;
    }

    private static int addCharacters(List<Integer> at, String text, int from, int to) {
        for (int i = from; i < to; i += Character.charCount(text.codePointAt(i))) {
            at.add(i);
        }
        return Math.max(from, to);
    }

    /** How many characters stand before each index of a text, and before its end. */
    private static int[] columns(String text) {
        int[] columns = new int[text.length() + 1];
        for (int i = 0; i < text.length(); i++) {
            boolean second = i > 0 && Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i));
            columns[i + 1] = columns[i] + (second ? 0 : 1);
        }
        return columns;
    }
}
