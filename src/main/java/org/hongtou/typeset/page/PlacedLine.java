package org.hongtou.typeset.page;

import java.util.List;
import org.hongtou.model.Element;
import org.hongtou.model.Length;

/**
 * A line in its place.
 *
 * @param element the element that it is part of
 * @param paragraph which paragraph of the document it is part of, counted from 0 in the galley's order, cells row by row
 *     and the foot last; −1 for page numbers and a letter's head
 * @param outline the level in a reader's list of headings, from 1; 0 for text
 * @param first whether it is its paragraph's first line
 * @param id what a contents entry points to, on a first line; or empty
 * @param target the id that a contents entry points to, on all of its lines; or empty
 * @param baseline from the paper's top edge
 * @param runs from the left
 */
public record PlacedLine(
        Element element,
        int paragraph,
        int outline,
        boolean first,
        String id,
        String target,
        Length baseline,
        List<PlacedRun> runs) {

    public PlacedLine {
        runs = List.copyOf(runs);
    }

    /** A line that points to nothing. */
    public PlacedLine(
            Element element,
            int paragraph,
            int outline,
            boolean first,
            String id,
            Length baseline,
            List<PlacedRun> runs) {
        this(element, paragraph, outline, first, id, "", baseline, runs);
    }

    /** The words of all runs. */
    public String text() {
        if (runs.size() == 1) {
            return runs.getFirst().text();
        }
        StringBuilder text = new StringBuilder();
        for (PlacedRun run : runs) {
            text.append(run.text());
        }
        return text.toString();
    }
}
