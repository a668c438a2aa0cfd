package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.importer.draft.Image;

/**
 * What a page shows, from top to bottom.
 *
 * @param number the page's, from 1
 * @param width in points
 */
record PageFlow(int number, double width, List<Part> parts) {
    PageFlow {
        parts = new ArrayList<>(parts);
    }

    /** A line, a table or a picture. */
    sealed interface Part {}

    /** A line of text. */
    record Line(SeenLine line) implements Part {}

    /** A table. */
    record Ruled(RuledTable table) implements Part {}

    /** A picture that is kept. */
    record Kept(Image image) implements Part {}

    List<SeenLine> lines() {
        return parts.stream()
                .filter(Line.class::isInstance)
                .map(part -> ((Line) part).line())
                .toList();
    }
}
