package org.hongtou.typeset.page;

import java.util.List;
import org.hongtou.model.Document;
import org.hongtou.model.Length;

/**
 * A document as it is printed.
 *
 * @param properties what the file says about itself
 * @param width of the paper
 * @param height of the paper
 * @param pages in order; at least one
 */
public record Pages(Document.Properties properties, Length width, Length height, List<Page> pages) {

    public Pages {
        pages = List.copyOf(pages);
    }
}
