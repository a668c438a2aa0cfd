package org.hongtou.office;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * The bounds of glyphs in em, kept for one document because outlines are slow to read. Right for embedded fonts only:
 * for a font that isn't, PDFBox gives the outlines of another in that one's units.
 */
final class GlyphOutlines {
    private static final double UNITS = 1000;

    private final Map<COSDictionary, Map<Integer, Rectangle2D>> known = new HashMap<>();

    /** A glyph's bounds from its origin, upwards; empty where nothing is drawn or the font holds no outlines. */
    Rectangle2D bounds(PDFont font, int code) throws IOException {
        Map<Integer, Rectangle2D> ofFont = known.computeIfAbsent(font.getCOSObject(), any -> new HashMap<>());
        Rectangle2D bounds = ofFont.get(code);
        if (bounds == null) {
            bounds = measure(font, code);
            ofFont.put(code, bounds);
        }
        return bounds;
    }

    private static Rectangle2D measure(PDFont font, int code) throws IOException {
        if (!(font instanceof PDVectorFont outlines)) {
            return new Rectangle2D.Double();
        }
        Rectangle2D bounds = outlines.getNormalizedPath(code).getBounds2D();
        return new Rectangle2D.Double(
                bounds.getX() / UNITS, bounds.getY() / UNITS, bounds.getWidth() / UNITS, bounds.getHeight() / UNITS);
    }
}
