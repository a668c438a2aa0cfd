package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.style.Paging;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;

/**
 * Ties the sender of an item, which must not stand apart from its text, to that text: pages are planned again where
 * they have parted them, and all the others are tied when the pages stand, so that an edited file keeps them together
 * too.
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

    /** The strips with every sender tied to its text, which moves nothing on pages where {@link #tied} misses no tie. */
    static List<Strip> forEdits(List<Strip> settled) {
        List<Strip> flow = new ArrayList<>(settled);
        for (int i = 1; i < flow.size(); i++) {
            if (flow.get(i) instanceof SetParagraph source
                    && source.element() == Element.SOURCE
                    && flow.get(i - 1) instanceof SetParagraph text) {
                flow.set(i - 1, text.withFormat(text.format().with(Paging.KEEP_NEXT, true)));
            }
        }
        return flow;
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
