package org.hongtou.model;

import java.util.List;

/**
 * An editor's note before a bulletin's items.
 *
 * @param label 按语 or 编者按; it opens the first paragraph
 * @param paragraphs the note
 */
public record EditorNote(String label, List<Paragraph> paragraphs) implements Block {

    public EditorNote {
        paragraphs = List.copyOf(paragraphs);
    }
}
