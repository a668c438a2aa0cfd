package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.style.Paging;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;

/**
 * Ties the sender of an item, which must not stand apart from its text, to that text where the pages have parted them.
 * Only there: LibreOffice parts no paragraph that is kept with the next, so that a long last paragraph would move as a
 * whole wherever it crosses a page, and a bulletin has many of them.
 */
final class KeepTogether {
    /** A paragraph of at most so many lines moves as a whole; of a longer one the last lines go along. */
    private static final int MOVABLE = 8;

    private KeepTogether() {}

    /** The galley with the ties that its places show to be missing; the same where none is. */
    static Galley tied(Galley galley, Places places) {
        List<Strip> flow = new ArrayList<>(galley.flow());
        Places.Span before = null;
        for (int i = 0; i < flow.size(); i++) {
            Places.Span here = places.of(i);
            if (flow.get(i) instanceof SetParagraph paragraph
                    && here != null
                    && before != null
                    && paragraph.element() == Element.SOURCE
                    && here.firstPage() > before.lastPage()) {
                tie(flow, i - 1, before);
            }
            before = here;
        }
        return galley.withFlow(flow);
    }

    private static void tie(List<Strip> flow, int i, Places.Span place) {
        if (flow.get(i) instanceof SetParagraph text) {
            boolean whole = place.lines() <= MOVABLE && !place.opensPage() && place.firstPage() == place.lastPage();
            flow.set(
                    i,
                    text.withFormat(text.format()
                            .with(Paging.KEEP_NEXT, true)
                            .with(Paging.KEEP_LINES, whole || text.format().has(Paging.KEEP_LINES))));
        }
    }
}
