package org.hongtou.style;

import org.hongtou.model.Length;
import org.jspecify.annotations.Nullable;

/**
 * The paper and its grid. {@code inkTop} and {@code inkBottom} are the type area's edges, where ink begins and ends on
 * a full page, or by {@link Grid#BOX} the line boxes do; the margins of the line boxes follow from them.
 *
 * @param width of the paper
 * @param height of the paper
 * @param grid whether ink or line boxes fill the type area
 * @param inkTop from the paper's top edge to the type area (天头)
 * @param inkBottom from the type area to the paper's bottom edge
 * @param left from the paper's edge to the type area (订口)
 * @param right from the type area to the paper's edge (翻口)
 * @param pitch from a line of body text to the next
 * @param cell the width of a character's place: 1字
 * @param line 1行, the unit of 空N行
 * @param tighten how much lower lines may be so that a signature need not begin a page: what a reader doesn't see
 * @param bodySize the size of body text, whose ink the margins measure
 * @param mirrored whether left and right change places on even pages
 * @param letter the measures of a letter's first page, or null in other layouts
 */
public record PageStyle(
        Length width,
        Length height,
        Grid grid,
        Length inkTop,
        Length inkBottom,
        Length left,
        Length right,
        Length pitch,
        Length cell,
        Length line,
        Length tighten,
        Length bodySize,
        boolean mirrored,
        @Nullable LetterStyle letter) {

    /** The type area's width. */
    public Length measure() {
        return width.minus(left).minus(right);
    }

    /** The type area's height, from the ink of its first line to that of its last. */
    public Length depth() {
        return height.minus(inkTop).minus(inkBottom);
    }

    /**
     * The first page of a letter (GB/T 9704-2012 10.1).
     *
     * @param markInk from the paper's top edge to the ink of the mark
     * @param ruleGap from the mark's ink to the first rule
     * @param rule the first rule; the second one is its mirror image
     * @param ruleWidth how long both are, centred on the paper
     * @param footRule from the paper's bottom edge to the second rule
     * @param textGap from the first rule to the text, and from the text's last ink to the second rule
     */
    public record LetterStyle(
            Length markInk, Length ruleGap, Stroke rule, Length ruleWidth, Length footRule, Length textGap) {}
}
