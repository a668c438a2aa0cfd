package org.hongtou.typeset.galley;

import org.hongtou.model.Length;

/**
 * A picture that lies behind the words and takes no room of theirs: a seal over a name and a date, a signature stamp.
 *
 * @param file as the content names it
 * @param width as drawn
 * @param height as drawn
 * @param x its left edge, from the type area's left edge
 * @param y its upper edge, from the top of its paragraph's first line box; negative above it
 * @param description what it shows, for those who can't see it
 */
public record Overlay(String file, Length width, Length height, Length x, Length y, String description) {

    public Overlay withY(Length changed) {
        return new Overlay(file, width, height, x, changed, description);
    }

    /** From the top of the paragraph's first line box to its lower edge. */
    public Length bottom() {
        return y.plus(height);
    }
}
