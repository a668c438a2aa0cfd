package org.hongtou.typeset.page;

import org.hongtou.model.Length;
import org.hongtou.style.Type;

/**
 * Letters of one font in a row. Lengths are in EMU, for there are dozens of runs on a page.
 *
 * @param text the words
 * @param font the key of the font that has all of them, as {@link org.hongtou.typeset.Metrics} gave it
 * @param type their size, scale, weight and colour; {@link Type#tracking()} is part of the spacing already
 * @param fromLeft from the paper's left edge to the first letter
 * @param afterEach added after every letter
 * @param extent from the first letter to the end of the last, its spacing included
 */
public record PlacedRun(String text, String font, Type type, long fromLeft, long afterEach, long extent) {

    /** From the paper's left edge to the first letter. */
    public Length x() {
        return new Length(fromLeft);
    }

    /** What is added after every letter. */
    public Length spacing() {
        return new Length(afterEach);
    }

    /** From {@link #x} to the end of the last letter, its spacing included. */
    public Length width() {
        return new Length(extent);
    }
}
