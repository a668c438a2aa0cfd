package org.hongtou.content.source;

import org.hongtou.diagnostics.Place;

/**
 * A line of text with the place of its first character in the file.
 *
 * @param text the line, without its indentation in the YAML file
 * @param place where it starts
 */
public record TextLine(String text, Place place) {

    /** The place of the character at {@code index} of the text. */
    public Place at(int index) {
        return place.column() == 0
                ? place
                : new Place(place.file(), place.line(), place.column() + text.codePointCount(0, index));
    }

    /** The place of the character at {@code index} of the text; {@code count} goes on from the one asked before. */
    public Place at(int index, CharacterCount count) {
        return place.column() == 0
                ? place
                : new Place(place.file(), place.line(), place.column() + count.before(text, index));
    }

    /** The text without the blanks at its ends, full-width ones too, with its place moved along. */
    public TextLine trimmed() {
        int start = Blanks.start(text);
        int end = Blanks.end(text);
        return start == 0 && end == text.length() ? this : new TextLine(text.substring(start, end), at(start));
    }
}
