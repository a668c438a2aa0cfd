package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Turn;
import org.hongtou.typeset.page.Page;
import org.hongtou.typeset.page.Pages;
import org.hongtou.typeset.page.PlacedLine;
import org.jspecify.annotations.Nullable;

/** Where the strips of a galley came to stand. */
final class Places {
    private final List<@Nullable Span> spans = new ArrayList<>();

    /**
     * The pages of a paragraph.
     *
     * @param firstPage the page of its first line, from 1
     * @param lastPage the page of its last line
     * @param lines how many it has
     * @param opensPage whether its first line is a page's first
     */
    record Span(int firstPage, int lastPage, int lines, boolean opensPage) {}

    /** By the lines of each page. */
    Places(Galley galley, Pages pages) {
        Map<Integer, Span> byNumber = byNumber(pages);
        int number = 0;
        for (Strip strip : galley.flow()) {
            spans.add(strip instanceof SetParagraph ? byNumber.get(number) : null);
            number += paragraphs(strip);
        }
    }

    /**
     * By what goes onto each page.
     *
     * @param fills the pages, from the first
     */
    Places(Galley galley, List<PageFill> fills) {
        Map<Integer, Span> byPiece = byPiece(fills);
        int piece = 0;
        for (Strip strip : galley.flow()) {
            spans.add(strip instanceof SetParagraph ? byPiece.get(piece) : null);
            piece += strip instanceof Turn ? 0 : 1;
        }
    }

    private static Map<Integer, Span> byPiece(List<PageFill> fills) {
        Map<Integer, Span> places = new HashMap<>();
        for (int page = 1; page <= fills.size(); page++) {
            boolean first = true;
            for (PageFill.Slice slice : fills.get(page - 1).slices()) {
                int lines = slice.to() - slice.from();
                Span known = places.get(slice.index());
                places.put(
                        slice.index(),
                        known == null
                                ? new Span(page, page, lines, first)
                                : new Span(known.firstPage(), page, known.lines() + lines, known.opensPage()));
                first &= slice.piece() instanceof PicturePiece;
            }
        }
        return places;
    }

    /** Where a strip stands; null for tables and pictures. */
    @Nullable
    Span of(int strip) {
        return spans.get(strip);
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

    private static Map<Integer, Span> byNumber(Pages pages) {
        Map<Integer, Span> places = new HashMap<>();
        for (Page page : pages.pages()) {
            List<PlacedLine> lines = page.lines();
            boolean first = true;
            for (int i = 0; i < lines.size(); ) {
                int paragraph = lines.get(i).paragraph();
                int from = i;
                while (i < lines.size() && lines.get(i).paragraph() == paragraph) {
                    i++;
                }
                if (paragraph >= 0) {
                    Span known = places.get(paragraph);
                    places.put(
                            paragraph,
                            known == null
                                    ? new Span(page.number(), page.number(), i - from, first)
                                    : new Span(
                                            known.firstPage(),
                                            page.number(),
                                            known.lines() + i - from,
                                            known.opensPage()));
                    first = false;
                }
            }
        }
        return places;
    }
}
