package org.hongtou.typeset;

import org.hongtou.model.Length;

/**
 * Where the ink lies in a line box of an exact height. Word, WPS and LibreOffice set the baseline of an exact line at
 * 0.8 of it from the top, and the ink of a Han character fills its em from 0.86 above the baseline to 0.14 below it,
 * whatever the face's own box says.
 */
public final class LineBox {
    private static final double BASELINE = 0.8;
    private static final double INK_ABOVE = 0.86;
    private static final double INK_BELOW = 0.14;

    private LineBox() {}

    /** From the top of a line box to its baseline. */
    public static Length baseline(Length pitch) {
        return pitch.times(BASELINE);
    }

    /** From the top of a line box to the top of its ink; negative where the ink stands out. */
    public static Length inkTop(Length pitch, Length size) {
        return pitch.times(BASELINE).minus(size.times(INK_ABOVE));
    }

    /** From the bottom of its ink to the bottom of a line box. */
    public static Length inkBottom(Length pitch, Length size) {
        return pitch.times(1 - BASELINE).minus(size.times(INK_BELOW));
    }

    /** The height of a line box that has {@code white} between the bottom of its ink and its own. */
    public static Length pitchFor(Length white, Length size) {
        return white.plus(size.times(INK_BELOW)).times(1 / (1 - BASELINE));
    }
}
