package org.hongtou.model;

import java.util.List;

/**
 * A document: what a reader of the paper would name, in order.
 *
 * @param kind the folder's name under {@code templates/}
 * @param layout the format that it is laid out in
 * @param properties what its file says about itself
 * @param blocks its parts; an {@link Imprint} is the last one
 */
public record Document(String kind, Layout layout, Properties properties, List<Block> blocks) {

    public Document {
        blocks = List.copyOf(blocks);
    }

    /**
     * What a file says about itself.
     *
     * @param title the title on one line
     * @param author the issuer
     * @param subject the document number or the issue, or empty
     * @param date the date as {@code 2026-06-17}, or empty: the only date that an output bears
     */
    public record Properties(String title, String author, String subject, String date) {}
}
