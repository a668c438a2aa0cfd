package org.hongtou.typeset.page;

import org.hongtou.model.Length;

/**
 * Dots in their place that lead from words to a number.
 *
 * @param x the middle of the first dot, from the paper's left edge
 * @param y their middle, from the paper's top edge
 * @param width from the middle of the first dot to that of the last
 * @param pitch from the middle of a dot to that of the next
 * @param dot how thick they are
 * @param rgb the colour, 0xRRGGBB
 */
public record PlacedLeader(Length x, Length y, Length width, Length pitch, Length dot, int rgb) {}
