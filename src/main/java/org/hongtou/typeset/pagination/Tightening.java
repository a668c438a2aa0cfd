package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.style.Borders;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;

/**
 * Draws the lines of a page together by as little as a reader doesn't see, where that lets the signature stay on it
 * (practice: the signature never begins a page).
 */
final class Tightening {
    private static final Set<Element> SIGNATURE = EnumSet.of(Element.SIGNATURE, Element.DATE, Element.NOTE);
    /** With more text above it on its own page a signature stands well there. */
    private static final int FEW_LINES = 3;

    private Tightening() {}

    /** The page that could keep the signature which begins the next one, or nearly does so; 0 where there is none. */
    static int page(PagePlan plan) {
        int signature = Places.first(plan.galley(), SIGNATURE);
        Places.Span place = signature < 0 ? null : plan.places().of(signature);
        if (place == null || place.firstPage() == 1) {
            return 0;
        }
        int above = 0;
        for (PageFill.Slice slice : plan.fills().get(place.firstPage() - 1).slices()) {
            if (slice.piece() instanceof TextPiece text && SIGNATURE.contains(text.element())) {
                break;
            }
            above += slice.piece().lines(slice.from(), slice.to());
        }
        return above <= FEW_LINES ? place.firstPage() - 1 : 0;
    }

    /** Whether the signature and the date stand on a page. */
    static boolean keeps(PagePlan plan, int page) {
        Galley galley = plan.galley();
        for (int i = Places.first(galley, SIGNATURE); i < galley.flow().size(); i++) {
            Places.Span place = plan.places().of(i);
            if (!(galley.flow().get(i) instanceof SetParagraph paragraph) || !SIGNATURE.contains(paragraph.element())) {
                return true;
            }
            if (place == null || place.lastPage() != page) {
                return false;
            }
        }
        return true;
    }

    /**
     * The galley whose lines of body text, from the paragraph that opens a page to the signature, are lower.
     *
     * @param pitch the height of a line of body text as it is
     * @param by how much lower
     */
    static Galley tightened(PagePlan plan, int page, Length pitch, Length by) {
        Galley galley = plan.galley();
        List<Strip> flow = new ArrayList<>(galley.flow());
        int signature = Places.first(galley, SIGNATURE);
        for (int i = 0; i < signature; i++) {
            Places.Span place = plan.places().of(i);
            if (flow.get(i) instanceof SetParagraph paragraph
                    && place != null
                    && place.lastPage() >= page
                    && paragraph.format().pitch().equals(pitch)
                    && paragraph.format().borders().equals(Borders.NONE)) {
                flow.set(i, paragraph.withFormat(paragraph.format().withPitch(pitch.minus(by))));
            }
        }
        return galley.withFlow(flow);
    }
}
