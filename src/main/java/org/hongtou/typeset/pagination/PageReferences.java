package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Span;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetPicture;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.Strip;
import org.hongtou.typeset.galley.Strips;
import org.hongtou.typeset.galley.Turn;

/**
 * Says in contents on which page each item begins, and where it is asked how many pages there are. A number in contents
 * stands behind the words that turn before it, so that it moves no line: the pages that the numbers are taken from are
 * those that they are printed on.
 */
final class PageReferences {
    private PageReferences() {}

    /**
     * The galley with the numbers of its pages; the same where there are none to fill in.
     *
     * @param pages the last page that bears a number, from 1
     */
    static Galley filled(Galley galley, Places places, int pages) {
        Map<String, Integer> numbers = numbers(galley, places);
        Frame.PageNumber numbered = galley.frame().pageNumber();
        String total = String.valueOf(numbered == null ? pages : numbered.printed(pages));
        boolean counts = Strips.paragraphs(galley).anyMatch(SetParagraph::saysPages);
        List<Strip> flow = new ArrayList<>(galley.flow().size());
        for (Strip strip : galley.flow()) {
            boolean points = strip instanceof SetParagraph entry
                    && numbers.containsKey(entry.target())
                    && entry.runs().getLast().text().startsWith("\t");
            Strip filled = points ? filled((SetParagraph) strip, numbers) : strip;
            flow.add(counts ? counted(filled, total) : filled);
        }
        return galley.withFlow(flow);
    }

    private static Strip counted(Strip strip, String total) {
        return switch (strip) {
            case SetParagraph paragraph -> counted(paragraph, total);
            case SetTable table ->
                table.withRows(
                        table.rows().stream()
                                .map(row -> row.withCells(row.cells().stream()
                                        .map(cell -> cell.withParagraphs(cell.paragraphs().stream()
                                                .map(paragraph -> counted(paragraph, total))
                                                .toList()))
                                        .toList()))
                                .toList(),
                        table.headRows());
            case SetPicture picture -> picture;
            case Turn turn -> turn;
        };
    }

    private static SetParagraph counted(SetParagraph paragraph, String total) {
        return paragraph.saysPages()
                ? paragraph.withRuns(paragraph.runs().stream()
                        .map(run -> run.role() == Span.Role.PAGES
                                ? new Run(total, run.type(), run.role(), run.parts())
                                : run)
                        .toList())
                : paragraph;
    }

    private static SetParagraph filled(SetParagraph entry, Map<String, Integer> numbers) {
        List<Run> runs = new ArrayList<>(entry.runs());
        Run figure = runs.removeLast();
        runs.add(new Run("\t" + numbers.get(entry.target()), figure.type(), figure.role()));
        return entry.withRuns(runs);
    }

    private static Map<String, Integer> numbers(Galley galley, Places places) {
        Map<String, Integer> numbers = new HashMap<>();
        Frame.PageNumber number = galley.frame().pageNumber();
        for (int i = 0; i < galley.flow().size(); i++) {
            Places.Span place = places.of(i);
            if (galley.flow().get(i) instanceof SetParagraph paragraph
                    && place != null
                    && !paragraph.id().isEmpty()) {
                numbers.putIfAbsent(
                        paragraph.id(), number == null ? place.firstPage() : number.printed(place.firstPage()));
            }
        }
        return numbers;
    }
}
