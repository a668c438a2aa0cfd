package org.hongtou.model;

import java.util.List;

/**
 * A text that follows the document on a page of its own: an attachment (GB/T 9704-2012 7.3.7), or the text that a
 * notice issues.
 *
 * @param label 附件, 附件1 …; empty for an issued text
 * @param separate whether it is bound apart from the document
 * @param landscape whether it stands on turned pages
 * @param blocks its title and text
 */
public record Attachment(String label, boolean separate, boolean landscape, List<Block> blocks) implements Block {

    public Attachment {
        blocks = List.copyOf(blocks);
    }
}
