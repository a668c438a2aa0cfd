package org.hongtou.typeset.pagination;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;

/**
 * Where the end of a text came to stand: the signature, the date under it and a note after that.
 *
 * @param plan the pages
 * @param first the first strip of these, or −1 where there is none
 */
record Ending(PagePlan plan, int first) {
    static final Set<Element> ELEMENTS = EnumSet.of(Element.SIGNATURE, Element.DATE, Element.NOTE);

    static Ending of(PagePlan plan) {
        return new Ending(plan, Places.first(plan.galley(), ELEMENTS));
    }

    /** The page that it begins on, from 1; 0 where there is none. */
    int page() {
        Places.Span place = first < 0 ? null : plan.places().of(first);
        return place == null ? 0 : place.firstPage();
    }

    /** Whether nothing stands above it on its page, though there is a page before. */
    boolean isAlone() {
        return page() > 1 && above().isEmpty();
    }

    /** How many lines of words stand above it on its page. */
    int linesAbove() {
        return above().stream()
                .mapToInt(slice -> slice.piece().lines(slice.from(), slice.to()))
                .sum();
    }

    private List<PageFill.Slice> above() {
        return plan.fills().get(page() - 1).slices().stream()
                .takeWhile(slice -> !(slice.piece() instanceof TextPiece text && ELEMENTS.contains(text.element())))
                .toList();
    }

    /** Whether all of it stands on a page. */
    boolean standsOn(int page) {
        Galley galley = plan.galley();
        for (int i = first; i < galley.flow().size(); i++) {
            Places.Span place = plan.places().of(i);
            if (!(galley.flow().get(i) instanceof SetParagraph paragraph) || !ELEMENTS.contains(paragraph.element())) {
                return true;
            }
            if (place == null || place.lastPage() != page) {
                return false;
            }
        }
        return true;
    }
}
