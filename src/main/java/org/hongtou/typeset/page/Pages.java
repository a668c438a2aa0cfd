package org.hongtou.typeset.page;

import java.util.List;
import org.hongtou.model.Document;
import org.hongtou.model.Length;

/**
 * A document as it is printed.
 *
 * @param properties what the file says about itself
 * @param width of an upright sheet
 * @param height of an upright sheet
 * @param pages in order; at least one
 * @param bound how many of them are the document's own, before the leaves behind it
 */
public record Pages(Document.Properties properties, Length width, Length height, List<Page> pages, int bound) {

    public Pages {
        pages = List.copyOf(pages);
    }

    /** Pages with no leaf behind them. */
    public Pages(Document.Properties properties, Length width, Length height, List<Page> pages) {
        this(properties, width, height, pages, pages.size());
    }

    /** The pages that are the document's own. */
    public List<Page> own() {
        return pages.subList(0, bound);
    }

    /** The width of a page as it is read. */
    public Length width(Page page) {
        return page.sideways() ? height : width;
    }

    /** The height of a page as it is read. */
    public Length height(Page page) {
        return page.sideways() ? width : height;
    }
}
