package org.hongtou.style;

import org.hongtou.model.Length;

/**
 * How far a paragraph's lines stand in from the type area's edges. It is made from {@link #NONE}, edge by edge, so that
 * no edge is taken for another.
 *
 * @param left from the left edge; negative stands out of it
 * @param right from the right edge; negative stands out of it
 * @param firstLine added to {@code left} for the first line; negative hangs the others
 */
public record Indents(Length left, Length right, Length firstLine) {
    /** Lines from edge to edge. */
    public static final Indents NONE = new Indents(Length.ZERO, Length.ZERO, Length.ZERO);

    public Indents withLeft(Length changed) {
        return new Indents(changed, right, firstLine);
    }

    public Indents withRight(Length changed) {
        return new Indents(left, changed, firstLine);
    }

    public Indents withFirstLine(Length changed) {
        return new Indents(left, right, changed);
    }
}
