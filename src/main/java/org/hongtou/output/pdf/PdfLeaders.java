package org.hongtou.output.pdf;

import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.typeset.page.PlacedLeader;

/** Draws leaders as rows of round dots: nothing to read, so that an entry's words and number extract side by side. */
final class PdfLeaders {
    private PdfLeaders() {}

    static void draw(List<PlacedLeader> leaders, PdfTags tags, PdfContent content) {
        if (leaders.isEmpty()) {
            return;
        }
        tags.beginRules(content);
        for (PlacedLeader leader : leaders) {
            content.operator("q").stroke(leader.rgb());
            content.length(leader.dot()).operator("w");
            // Dashes of no length with round ends are dots.
            content.operator("1 J").operator("[0").length(leader.pitch()).operator("] 0 d");
            content.length(leader.x()).fromTop(leader.y()).operator("m");
            // A little more, lest rounding lose the last dot.
            Length end = leader.x().plus(leader.width()).plus(leader.dot().times(0.5));
            content.length(end).fromTop(leader.y()).operator("l");
            content.operator("S").operator("Q");
        }
        tags.end(content);
    }
}
