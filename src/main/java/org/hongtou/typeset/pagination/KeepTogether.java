package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.style.Paging;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;

/**
 * Ties what must not stand apart from the text before it, a signature, a note under it or the note of attachments above
 * it, to that text where the pages have parted them. Only there: LibreOffice parts no paragraph that is kept with the next, so that a long last paragraph
 * would move as a whole wherever it crosses a page.
 */
final class KeepTogether {
    private static final Set<Element> BOUND =
            EnumSet.of(Element.ATTACHMENT_NOTE, Element.SIGNATURE, Element.DATE, Element.NOTE, Element.SOURCE);
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
                    && BOUND.contains(paragraph.element())
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
