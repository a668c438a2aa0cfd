package org.hongtou.model;

import java.util.List;

/**
 * The contents of a bulletin, one starred line an item.
 *
 * @param heading 目录, 本期要目 …, or empty
 * @param entries the items, in order
 */
public record Contents(String heading, List<Entry> entries) implements Block {

    public Contents {
        entries = List.copyOf(entries);
    }

    /**
     * A line of the contents.
     *
     * @param text the item's title
     * @param target the {@link Paragraph#id()} that it points to
     */
    public record Entry(String text, String target) {}
}
