package org.hongtou;

import java.util.List;

/**
 * A document as it is printed.
 *
 * @param name which of the content's documents it is, as {@link RenderedFile#name()}
 * @param pages in order; at least one
 */
public record DocumentPages(String name, List<PageView> pages) {
    public DocumentPages {
        pages = List.copyOf(pages);
    }
}
