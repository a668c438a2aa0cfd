package org.hongtou.style;

/** How the lines of a paragraph stand between its edges. */
public enum Align {
    LEFT,
    CENTER,
    RIGHT,
    /** Spread to both edges, the last line at the left. */
    JUSTIFY,
    /** Spread to both edges, the last line too. */
    SPREAD
}
