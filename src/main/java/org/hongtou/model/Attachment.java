package org.hongtou.model;

import java.util.List;

/**
 * A text that follows the document on a page of its own: an attachment (GB/T 9704-2012 7.3.7), the text that a notice
 * issues, or a form that comes back.
 *
 * @param label 附件, 附件1 …; empty for an issued text
 * @param binding how it goes with the document
 * @param landscape whether it stands on turned pages
 * @param blocks its title and text
 */
public record Attachment(String label, Binding binding, boolean landscape, List<Block> blocks) implements Block {

    public Attachment {
        blocks = List.copyOf(blocks);
    }

    /** How a text goes with its document. */
    public enum Binding {
        /** Between the document and its imprint. */
        BOUND,
        /** A file of its own, whose pages begin at 1. */
        SEPARATE,
        /** A leaf of its own behind the imprint: it begins on an odd page, bears no page number and counts in no total. */
        LEAF
    }

    /** Whether it is bound apart from the document. */
    public boolean separate() {
        return binding == Binding.SEPARATE;
    }
}
