package org.hongtou.importer.draft;

/**
 * How a paragraph stood in its draft.
 *
 * @param side where its lines stand
 * @param indented whether its first line is indented; a text file's by blanks
 * @param level its level as a heading by its style, from 1; 0 where it has none
 * @param gap whether an empty line stands before it
 */
public record Look(Side side, boolean indented, int level, boolean gap) {
    /** Nothing is known. */
    public static final Look PLAIN = new Look(Side.START, false, 0, false);

    /** Where lines stand. */
    public enum Side {
        START,
        CENTER,
        END
    }

    /** The same after a gap. */
    public Look afterGap() {
        return new Look(side, indented, level, true);
    }
}
