package org.hongtou.typeset.page;

import org.hongtou.model.Length;
import org.hongtou.style.Type;

/**
 * Letters of one font in a row.
 *
 * @param text the words
 * @param font the key of the font that has all of them, as {@link org.hongtou.typeset.Metrics} gave it
 * @param type their size, scale, weight and colour; {@link Type#tracking()} is part of {@code spacing} already
 * @param x from the paper's left edge to the first letter
 * @param spacing added after every letter
 * @param width from {@code x} to the end of the last letter, its spacing included
 */
public record PlacedRun(String text, String font, Type type, Length x, Length spacing, Length width) {}
