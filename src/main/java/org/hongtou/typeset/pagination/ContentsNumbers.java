package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.typeset.galley.Frame;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.Strip;

/**
 * Says in contents on which page each item begins. A number stands behind the words that turn before it, so that it
 * moves no line: the pages that the numbers are taken from are those that they are printed on.
 */
final class ContentsNumbers {
    private ContentsNumbers() {}

    /** The galley with the numbers of its pages; the same where there are none to fill in. */
    static Galley filled(Galley galley, Places places) {
        Map<String, Integer> numbers = numbers(galley, places);
        List<Strip> flow = new ArrayList<>(galley.flow().size());
        for (Strip strip : galley.flow()) {
            boolean points = strip instanceof SetParagraph entry
                    && numbers.containsKey(entry.target())
                    && entry.runs().getLast().text().startsWith("\t");
            flow.add(points ? filled((SetParagraph) strip, numbers) : strip);
        }
        return galley.withFlow(flow);
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
