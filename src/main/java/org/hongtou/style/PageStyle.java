package org.hongtou.style;

import org.hongtou.model.Length;
import org.jspecify.annotations.Nullable;

/**
 * The paper and its grid. {@code inkTop} and {@code inkBottom} are the type area's edges, where ink begins and ends on
 * a full page, or by {@link Grid#BOX} the line boxes do; the margins of the line boxes follow from them.
 *
 * @param paper the sheet
 * @param grid whether ink or line boxes fill the type area
 * @param edges the type area's upper and lower edge
 * @param sides the type area's left and right edge
 * @param lines what stands a line apart
 * @param character a character of body text
 * @param tighten how much lower lines may be so that a signature need not begin a page: what a reader doesn't see
 * @param mirrored whether left and right change places on even pages
 * @param letter the measures of a letter's first page, or null in other layouts
 */
public record PageStyle(
        Paper paper,
        Grid grid,
        Edges edges,
        Sides sides,
        Lines lines,
        BodyCharacter character,
        Length tighten,
        boolean mirrored,
        @Nullable LetterStyle letter) {

    /**
     * A sheet of paper.
     *
     * @param width upright
     * @param height upright
     */
    public record Paper(Length width, Length height) {}

    /**
     * The type area's upper and lower edge.
     *
     * @param inkTop from the paper's top edge to the type area (天头)
     * @param inkBottom from the type area to the paper's bottom edge
     */
    public record Edges(Length inkTop, Length inkBottom) {}

    /**
     * The type area's left and right edge.
     *
     * @param left from the paper's edge to the type area (订口)
     * @param right from the type area to the paper's edge (翻口)
     */
    public record Sides(Length left, Length right) {}

    /**
     * What stands a line apart.
     *
     * @param pitch from a line of body text to the next
     * @param line 1行, the unit of 空N行
     */
    public record Lines(Length pitch, Length line) {}

    /**
     * A character of body text.
     *
     * @param cell the width of its place: 1字
     * @param size its em, whose ink the margins measure
     */
    public record BodyCharacter(Length cell, Length size) {}

    /** The same with another pitch, and another figure for how much lower lines may be. */
    PageStyle withPitch(Length pitch, Length least) {
        Lines changed = new Lines(pitch, lines.line());
        return new PageStyle(paper, grid, edges, sides, changed, character, least, mirrored, letter);
    }

    public Length width() {
        return paper.width();
    }

    public Length height() {
        return paper.height();
    }

    public Length inkTop() {
        return edges.inkTop();
    }

    public Length inkBottom() {
        return edges.inkBottom();
    }

    public Length left() {
        return sides.left();
    }

    public Length right() {
        return sides.right();
    }

    public Length pitch() {
        return lines.pitch();
    }

    public Length line() {
        return lines.line();
    }

    public Length cell() {
        return character.cell();
    }

    public Length bodySize() {
        return character.size();
    }

    /** The type area's width. */
    public Length measure() {
        return width().minus(left()).minus(right());
    }

    /** The type area's height, from the ink of its first line to that of its last. */
    public Length depth() {
        return height().minus(inkTop()).minus(inkBottom());
    }

    /**
     * The first page of a letter (GB/T 9704-2012 10.1).
     *
     * @param mark where the mark stands
     * @param rule the first rule; the second one is its mirror image
     * @param ruleWidth how long both are, centred on the paper
     * @param foot where the text ends
     */
    public record LetterStyle(LetterMark mark, Stroke rule, Length ruleWidth, LetterFoot foot) {
        public Length markInk() {
            return mark.ink();
        }

        public Length ruleGap() {
            return mark.ruleGap();
        }

        public Length footRule() {
            return foot.rule();
        }

        public Length textGap() {
            return foot.textGap();
        }
    }

    /**
     * Where a letter's mark stands.
     *
     * @param ink from the paper's top edge to the ink of the mark
     * @param ruleGap from the mark's ink to the first rule
     */
    public record LetterMark(Length ink, Length ruleGap) {}

    /**
     * Where the text of a letter's first page ends.
     *
     * @param rule from the paper's bottom edge to the second rule
     * @param textGap from the first rule to the text, and from the text's last ink to the second rule
     */
    public record LetterFoot(Length rule, Length textGap) {}
}
