package org.hongtou.output.pdf;

import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.page.PlacedStroke;

/** Draws rules as filled rectangles, whose edges lie exactly where the pages have them. */
final class PdfStrokes {
    private PdfStrokes() {}

    static void draw(List<PlacedStroke> strokes, PdfTags tags, PdfContent content) {
        if (strokes.isEmpty()) {
            return;
        }
        tags.beginRules(content);
        for (PlacedStroke placed : strokes) {
            content.fill(placed.stroke().rgb());
            boolean upright = placed.height().compareTo(placed.width()) > 0;
            Length across = upright ? placed.width() : placed.height();
            Length thick = across.times(1 / (1 + 2 * Stroke.THIN));
            Length thin = thick.times(Stroke.THIN);
            switch (placed.stroke().form()) {
                case SINGLE -> part(placed, upright, Length.ZERO, across, content);
                case THICK_THIN -> {
                    part(placed, upright, Length.ZERO, thick, content);
                    part(placed, upright, across.minus(thin), thin, content);
                }
                case THIN_THICK -> {
                    part(placed, upright, Length.ZERO, thin, content);
                    part(placed, upright, across.minus(thick), thick, content);
                }
            }
            content.operator("f");
        }
        tags.end(content);
    }

    /** One of a rule's lines: {@code from} its upper side, or from its left one where it stands upright. */
    private static void part(PlacedStroke placed, boolean upright, Length from, Length thickness, PdfContent content) {
        Length x = upright ? placed.x().plus(from) : placed.x();
        Length y = upright ? placed.y() : placed.y().plus(from);
        Length width = upright ? thickness : placed.width();
        Length height = upright ? placed.height() : thickness;
        content.length(x).fromTop(y.plus(height)).length(width).length(height).operator("re");
    }
}
