package org.hongtou.style;

import org.hongtou.model.Length;

/**
 * What a rule looks like.
 *
 * @param form one line, or two of different weight
 * @param thickness of a single rule, or of the thick one of two; in a DOCX eighths of a point
 * @param rgb the colour, 0xRRGGBB
 */
public record Stroke(Form form, Length thickness, int rgb) {
    /** One line, or two. */
    public enum Form {
        SINGLE,
        /** Thick above thin: the first rule of a letter. */
        THICK_THIN,
        /** Thin above thick: the second rule of a letter. */
        THIN_THICK
    }

    /** The thin rule and the gap of a double one, each, in parts of the thick rule. */
    public static final double THIN = 0.4;

    /** How high all of it is. */
    public Length height() {
        return form == Form.SINGLE ? thickness : thickness.times(1 + 2 * THIN);
    }
}
