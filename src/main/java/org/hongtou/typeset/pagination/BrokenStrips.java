package org.hongtou.typeset.pagination;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.model.Length;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.galley.Run;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.line.BrokenParagraph;
import org.hongtou.typeset.line.LineMaker;

/**
 * The paragraphs of one document with their lines. A document is cut into pages again and again until all rules hold;
 * what that changes is seldom where a line ends, so lines are kept from one time to the next.
 */
final class BrokenStrips {
    private final LineMaker lineMaker;
    private final Map<List<Run>, Kept> kept = new IdentityHashMap<>();

    BrokenStrips(Metrics metrics) {
        this.lineMaker = new LineMaker(metrics);
    }

    private record Kept(Length measure, BrokenParagraph broken) {}

    LineMaker lineMaker() {
        return lineMaker;
    }

    /** The lines of a paragraph of the text. */
    BrokenParagraph of(SetParagraph paragraph, Length measure) {
        Kept known = kept.get(paragraph.runs());
        BrokenParagraph same = known == null || !known.measure.equals(measure) ? null : known.broken.of(paragraph);
        if (same != null) {
            return same;
        }
        BrokenParagraph broken = lineMaker.lines(paragraph, measure);
        kept.put(paragraph.runs(), new Kept(measure, broken));
        return broken;
    }
}
