package org.hongtou.importer.pdf;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts tables together that pages parted. */
final class TableJoining {
    private TableJoining() {}

    /** A table that ends a page and one with the same columns that begins the next are one. */
    static void overPages(List<PageFlow> pages) {
        PageFlow above = null;
        for (PageFlow page : pages) {
            RuledTable last = above == null ? null : at(above, above.parts().size() - 1);
            RuledTable first = at(page, 0);
            if (above != null && last != null && first != null && last.hasColumnsOf(first)) {
                above.parts().set(above.parts().size() - 1, new PageFlow.Ruled(last.and(first)));
                page.parts().removeFirst();
                if (!page.parts().isEmpty()) {
                    above = page;
                }
            } else if (!page.parts().isEmpty()) {
                above = page;
            }
        }
    }

    private static @Nullable RuledTable at(PageFlow page, int index) {
        return index >= 0 && index < page.parts().size() && page.parts().get(index) instanceof PageFlow.Ruled grid
                ? grid.table()
                : null;
    }
}
