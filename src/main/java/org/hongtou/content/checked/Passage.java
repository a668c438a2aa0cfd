package org.hongtou.content.checked;

import org.hongtou.content.source.TextLine;

/**
 * A line of what a person wrote, for those who read it as text.
 *
 * @param key the canonical names of the keys that it stands under, parted by dots, without places in lists: {@code
 *     items.title}
 * @param form what kind of text it is
 * @param line its words as they stand in the file, with their place
 */
public record Passage(String key, Form form, TextLine line) {
    /** What kind of text a passage is. */
    public enum Form {
        /** A value of one line: a name, a document number. */
        LINE,
        /** A line of a title. */
        TITLE,
        /** A paragraph or heading of body text. */
        PARAGRAPH,
        /** A row of a table in body text, or a cell of one. */
        TABLE_ROW,
        /** A line that shows a picture. */
        PICTURE,
        /** An item of a line: 主送, 抄送, what stands after a label of a foot. */
        ITEM,
        /** A date, a number, a choice: no prose. */
        WORD
    }

    public String text() {
        return line.text();
    }
}
