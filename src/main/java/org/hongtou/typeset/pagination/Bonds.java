package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;

/**
 * Ties what must not stand apart from the text before it, a signature or the note of attachments above it, to that text where the pages have
 * parted them. Only there: LibreOffice parts no paragraph that is kept with the next, so that a long last paragraph
 * would move as a whole wherever it crosses a page.
 */
public final class Bonds {
    private static final Set<Element> BOUND =
            EnumSet.of(Element.ATTACHMENT_NOTE, Element.SIGNATURE, Element.DATE, Element.SOURCE);
    /** A paragraph of at most so many lines moves as a whole; of a longer one the last lines go along. */
    private static final int MOVABLE = 8;

    /** Where a paragraph stands. */
    private record Span(int firstPage, int lastPage, int lines, boolean opensPage) {}

    private Bonds() {}

    /** The galley with the ties that its pages show to be missing; the same where none is. */
    public static Galley tied(Galley galley, Pages pages) {
        Map<Integer, Span> places = places(pages);
        List<Strip> flow = new ArrayList<>(galley.flow());
        int number = 0;
        Span before = null;
        for (int i = 0; i < flow.size(); i++) {
            Strip strip = flow.get(i);
            Span here = strip instanceof SetParagraph ? places.get(number) : null;
            if (strip instanceof SetParagraph paragraph
                    && here != null
                    && before != null
                    && BOUND.contains(paragraph.element())
                    && here.firstPage() > before.lastPage()) {
                tie(flow, i - 1, before);
            }
            before = here;
            number += paragraphs(strip);
        }
        return new Galley(galley.properties(), galley.frame(), flow, galley.foot());
    }

    private static void tie(List<Strip> flow, int i, Span place) {
        if (flow.get(i) instanceof SetParagraph text) {
            boolean whole = place.lines() <= MOVABLE && !place.opensPage() && place.firstPage() == place.lastPage();
            flow.set(
                    i,
                    text.withFormat(text.format()
                            .withKeepNext(true)
                            .withKeepLines(whole || text.format().keepLines())));
        }
    }

    private static int paragraphs(Strip strip) {
        return switch (strip) {
            case SetTable table ->
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(cell -> cell.paragraphs().size())
                        .sum();
            default -> strip instanceof SetParagraph ? 1 : 0;
        };
    }

    private static Map<Integer, Span> places(Pages pages) {
        Map<Integer, Span> places = new HashMap<>();
        for (Page page : pages.pages()) {
            boolean first = true;
            for (PlacedLine line : page.lines()) {
                if (line.paragraph() >= 0) {
                    Span known = places.get(line.paragraph());
                    places.put(
                            line.paragraph(),
                            known == null
                                    ? new Span(page.number(), page.number(), 1, first)
                                    : new Span(known.firstPage(), page.number(), known.lines() + 1, known.opensPage()));
                    first = false;
                }
            }
        }
        return places;
    }
}
