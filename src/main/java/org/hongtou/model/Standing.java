package org.hongtou.model;

import java.util.Locale;

/**
 * Where one paragraph stands otherwise than its element does.
 *
 * @param side between which edges
 * @param newPage whether it starts a page
 */
public record Standing(Side side, boolean newPage) {
    /** As the element does. */
    public static final Standing USUAL = new Standing(Side.USUAL, false);

    /** Between which edges a paragraph stands. */
    public enum Side {
        USUAL,
        /** From the type area's left edge on, without an indent. */
        FLUSH,
        CENTER,
        RIGHT;

        /** Its name in markup. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
