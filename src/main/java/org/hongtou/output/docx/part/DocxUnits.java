package org.hongtou.output.docx.part;

import java.util.Locale;
import org.hongtou.model.Length;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Stroke;

/** Lengths and colours as a DOCX says them, where it isn't in twips. */
public final class DocxUnits {
    /** The thinnest and the thickest line that the schema allows, in eighths of a point. */
    private static final long THINNEST = 2;

    private static final long THICKEST = 96;

    private DocxUnits() {}

    /** The size of letters. */
    public static long halfPoints(Length size) {
        return Math.round(size.pt() * 2);
    }

    /** How thick a rule is; of a double one the thick line, the others being fixed at 0.75 pt. */
    static long eighths(Stroke stroke) {
        return Math.clamp(Math.round(stroke.thickness().pt() * 8), THINNEST, THICKEST);
    }

    /** {@code RRGGBB}. */
    public static String rgb(int rgb) {
        return String.format(Locale.ROOT, "%06X", rgb & 0xFFFFFF);
    }

    /** The name of a rule's look; of two lines the upper one is named first, at whatever side the rule stands. */
    static String form(Stroke.Form form) {
        return switch (form) {
            case SINGLE -> "single";
            case THICK_THIN -> "thickThinSmallGap";
            case THIN_THICK -> "thinThickSmallGap";
        };
    }

    /**
     * A rule along one side of something.
     *
     * @param side {@code w:top} and the like
     * @param space whole points to the text
     */
    public static void border(XmlOut out, String side, Stroke stroke, long space) {
        out.start(side)
                .attribute("w:val", form(stroke.form()))
                .attribute("w:sz", eighths(stroke))
                .attribute("w:space", space)
                .attribute("w:color", rgb(stroke.rgb()))
                .end();
    }
}
