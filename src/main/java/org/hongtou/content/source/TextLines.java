package org.hongtou.content.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hongtou.diagnostics.Place;

/**
 * The lines of a file as its text holds them, to find where the columns of a {@link Place} are. Places of one line are found
 * fastest in their order. Belongs to one thread.
 */
public final class TextLines {
    private final String text;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final CharacterCount count = new CharacterCount();
    private int countedLine;
    private String counted = "";
    private int characters;

    public TextLines(Source source) {
        this.text = source.text();
        for (int start = 0; start >= 0; ) {
            int end = LineEnds.find(text, start);
            starts.add(start);
            ends.add(end);
            start = LineEnds.after(text, end);
        }
    }

    public int size() {
        return starts.size();
    }

    /**
     * A line without its end.
     *
     * @param line from 1; of one that isn't there the line is empty
     */
    public String line(int line) {
        return line < 1 || line > size() ? "" : text.substring(starts.get(line - 1), ends.get(line - 1));
    }

    /** The index in the file's text of a line's first character. */
    public int start(int line) {
        return starts.get(line - 1);
    }

    /** The index in the file's text after a line's last character, where its end stands. */
    public int end(int line) {
        return ends.get(line - 1);
    }

    /** The line, from 1, in which the character at an index of the file's text stands, or the line's end. */
    public int lineAt(int offset) {
        int found = Collections.binarySearch(starts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The index in the file's text of a place; −1 where the place tells none, or one that isn't in its line. */
    public int offset(Place place) {
        int unit = unit(place);
        return unit < 0 ? -1 : start(place.line()) + unit;
    }

    /** The index in its line of a place, in UTF-16 units from 0; −1 where the place tells none, or none of its line. */
    public int unit(Place place) {
        if (place.line() < 1 || place.line() > size() || place.column() < 1) {
            return -1;
        }
        if (countedLine != place.line()) {
            countedLine = place.line();
            counted = line(countedLine);
            characters = counted.codePointCount(0, counted.length());
        }
        return place.column() - 1 > characters ? -1 : count.unit(counted, place.column() - 1);
    }
}
