package org.hongtou.typeset.pagination;

import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Turn;
import org.jspecify.annotations.Nullable;

/** Where the strips of a galley came to stand. */
final class Places {
    private final @Nullable Span[] spans;

    /**
     * The pages of a paragraph.
     *
     * @param firstPage the page of its first line, from 1
     * @param lastPage the page of its last line
     * @param lines how many it has
     * @param opensPage whether its first line is a page's first
     */
    record Span(int firstPage, int lastPage, int lines, boolean opensPage) {}

    /**
     * By what goes onto each page.
     *
     * @param fills the pages, from the first
     */
    Places(Galley galley, List<PageFill> fills) {
        this.spans = new Span[galley.flow().size()];
        int[] strips = strips(galley);
        for (int page = 1; page <= fills.size(); page++) {
            boolean first = true;
            for (PageFill.Slice slice : fills.get(page - 1).slices()) {
                int strip = strips[slice.index()];
                if (galley.flow().get(strip) instanceof SetParagraph) {
                    spans[strip] = span(spans[strip], page, slice.to() - slice.from(), first);
                }
                first &= slice.piece() instanceof PicturePiece;
            }
        }
    }

    private static Span span(@Nullable Span known, int page, int lines, boolean first) {
        return known == null
                ? new Span(page, page, lines, first)
                : new Span(known.firstPage(), page, known.lines() + lines, known.opensPage());
    }

    /** Which strip each piece is: a turn is none. */
    private static int[] strips(Galley galley) {
        int[] strips = new int[galley.flow().size()];
        int pieces = 0;
        for (int i = 0; i < strips.length; i++) {
            if (!(galley.flow().get(i) instanceof Turn)) {
                strips[pieces++] = i;
            }
        }
        return strips;
    }

    /** Where a strip stands; null for tables and pictures. */
    @Nullable
    Span of(int strip) {
        return spans[strip];
    }

    /** The first strip that is one of some elements, or −1. */
    static int first(Galley galley, java.util.Set<Element> elements) {
        for (int i = 0; i < galley.flow().size(); i++) {
            if (galley.flow().get(i) instanceof SetParagraph paragraph && elements.contains(paragraph.element())) {
                return i;
            }
        }
        return -1;
    }
}
