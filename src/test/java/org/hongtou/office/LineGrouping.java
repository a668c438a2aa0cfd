package org.hongtou.office;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the characters of a page into lines. */
final class LineGrouping {
    /**
     * How far baselines of one line may differ, in mm: less than the pitch of any text, more than what a cell or a face
     * of another size is off.
     */
    private static final double TOLERANCE = 1;

    private LineGrouping() {}

    /** The lines from the top, each from the left; those that show nothing are left out. */
    static List<PdfLine> group(List<PdfGlyph> glyphs) {
        List<PdfGlyph> downwards = new ArrayList<>(glyphs);
        downwards.sort(Comparator.comparingDouble(PdfGlyph::baseline));
        List<PdfLine> lines = new ArrayList<>();
        List<PdfGlyph> line = new ArrayList<>();
        for (PdfGlyph glyph : downwards) {
            if (!line.isEmpty() && glyph.baseline() - line.getFirst().baseline() > TOLERANCE) {
                finish(line, lines);
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        finish(line, lines);
        return lines;
    }

    private static void finish(List<PdfGlyph> glyphs, List<PdfLine> lines) {
        if (glyphs.stream().allMatch(PdfGlyph::blank)) {
            return;
        }
        // Stable, so that the glyphs of one character stay together.
        glyphs.sort(Comparator.comparingDouble(PdfGlyph::x));
        lines.add(new PdfLine(glyphs));
    }
}
