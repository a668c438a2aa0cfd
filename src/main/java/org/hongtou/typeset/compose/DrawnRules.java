package org.hongtou.typeset.compose;

import org.hongtou.model.Length;
import org.hongtou.style.Borders;
import org.hongtou.style.ParagraphFormat;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.LineBox;
import org.hongtou.typeset.galley.SetParagraph;

/** Rules under paragraphs. */
final class DrawnRules {
    private DrawnRules() {}

    /**
     * The paragraph with a rule under its ink. A word processor sets a paragraph's rule a whole number of points from
     * the line box, so the box is made to end where whole points are left.
     *
     * @param paragraph the paragraph
     * @param stroke the rule
     * @param gap from the ink to the rule
     */
    static SetParagraph below(SetParagraph paragraph, Stroke stroke, Length gap) {
        ParagraphFormat format = paragraph.format();
        Length size = paragraph.runs().getFirst().type().size();
        Length needed = gap.minus(LineBox.inkBottom(format.pitch(), size));
        Length points = Length.pt((double) Math.max(0, Math.round(needed.pt())));
        Length white = gap.minus(points);
        Length pitch = LineBox.pitchFor(white, size).toTwip();
        return paragraph.withFormat(
                format.withPitch(pitch).withBorders(format.borders().withBelow(new Borders.Border(stroke, points))));
    }
}
