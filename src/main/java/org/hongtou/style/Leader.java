package org.hongtou.style;

/** What fills the white of a tab. */
public enum Leader {
    NONE,
    /** Dots on the baseline. */
    DOTS,
    /** Dots at half the height of Han characters, as a row of …… has them. */
    MIDDLE_DOTS;

    /** How thick a dot is, in parts of the letters' size: as a full stop's. */
    public static final double DOT = 0.12;

    /** From the baseline to the middle of a middle dot, in parts of the letters' size: to that of Han characters. */
    public static final double MIDDLE = 0.36;

    /** From one dot to the next, in parts of the letters' size: as full stops in a row have it. */
    public static final double PITCH = 0.25;
}
