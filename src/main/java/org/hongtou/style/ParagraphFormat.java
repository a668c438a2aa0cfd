package org.hongtou.style;

import java.util.List;
import org.hongtou.model.Length;
import org.jspecify.annotations.Nullable;

/**
 * How a paragraph stands, in the terms that page making and DOCX share: line boxes of an exact height, with the
 * baseline at 0.8 of it from the top (as Word sets an exact line).
 *
 * @param align how lines stand between the edges
 * @param left from the type area's left edge; negative stands out of it
 * @param right from its right edge
 * @param firstLine added to {@code left} for the first line; negative hangs the others
 * @param before white above the first line's box; none at the head of a page that the text flowed onto
 * @param pitch the exact height of every line's box
 * @param keepNext stays on the page of the next paragraph's first line
 * @param keepLines all of it on one page
 * @param newPage starts a page
 * @param tabs stops, from the left
 * @param above a rule over the first line, or null
 * @param below a rule under the last line, or null
 * @param outline the level in a reader's list of headings, from 1; 0 for text
 */
public record ParagraphFormat(
        Align align,
        Length left,
        Length right,
        Length firstLine,
        Length before,
        Length pitch,
        boolean keepNext,
        boolean keepLines,
        boolean newPage,
        List<Tab> tabs,
        @Nullable Border above,
        @Nullable Border below,
        int outline) {

    public ParagraphFormat {
        tabs = List.copyOf(tabs);
    }

    /**
     * A tab stop.
     *
     * @param at from the type area's left edge
     * @param align which part of the words stands at the stop: LEFT, CENTER or RIGHT
     * @param leader what fills the white before it
     */
    public record Tab(Length at, Align align, Leader leader) {
        /** A stop with white before it. */
        public Tab(Length at, Align align) {
            this(at, align, Leader.NONE);
        }
    }

    /**
     * A rule along a paragraph's box, from its {@code left} to its {@code right}.
     *
     * @param stroke what it looks like
     * @param distance from the edge of the line box to the rule's near side; whole points in a DOCX
     */
    public record Border(Stroke stroke, Length distance) {}

    /** Lines of a height at the left edge, with nothing else to say of them. */
    public static ParagraphFormat plain(Length pitch) {
        return new ParagraphFormat(
                Align.LEFT,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                Length.ZERO,
                pitch,
                false,
                false,
                false,
                List.of(),
                null,
                null,
                0);
    }

    /** The same where nothing changes: most paragraphs of a text share one format. */
    public ParagraphFormat withBefore(Length changed) {
        return changed.equals(before)
                ? this
                : new ParagraphFormat(
                        align, left, right, firstLine, changed, pitch, keepNext, keepLines, newPage, tabs, above, below,
                        outline);
    }

    public ParagraphFormat withIndents(Length changedLeft, Length changedRight, Length changedFirstLine) {
        return new ParagraphFormat(
                align,
                changedLeft,
                changedRight,
                changedFirstLine,
                before,
                pitch,
                keepNext,
                keepLines,
                newPage,
                tabs,
                above,
                below,
                outline);
    }

    public ParagraphFormat withAlign(Align changed) {
        return new ParagraphFormat(
                changed, left, right, firstLine, before, pitch, keepNext, keepLines, newPage, tabs, above, below,
                outline);
    }

    public ParagraphFormat withPitch(Length changed) {
        return new ParagraphFormat(
                align, left, right, firstLine, before, changed, keepNext, keepLines, newPage, tabs, above, below,
                outline);
    }

    public ParagraphFormat withKeepNext(boolean changed) {
        return new ParagraphFormat(
                align, left, right, firstLine, before, pitch, changed, keepLines, newPage, tabs, above, below, outline);
    }

    public ParagraphFormat withKeepLines(boolean changed) {
        return new ParagraphFormat(
                align, left, right, firstLine, before, pitch, keepNext, changed, newPage, tabs, above, below, outline);
    }

    public ParagraphFormat withNewPage(boolean changed) {
        return new ParagraphFormat(
                align, left, right, firstLine, before, pitch, keepNext, keepLines, changed, tabs, above, below,
                outline);
    }

    public ParagraphFormat withTabs(List<Tab> changed) {
        return new ParagraphFormat(
                align, left, right, firstLine, before, pitch, keepNext, keepLines, newPage, changed, above, below,
                outline);
    }

    public ParagraphFormat withBorders(@Nullable Border changedAbove, @Nullable Border changedBelow) {
        return new ParagraphFormat(
                align,
                left,
                right,
                firstLine,
                before,
                pitch,
                keepNext,
                keepLines,
                newPage,
                tabs,
                changedAbove,
                changedBelow,
                outline);
    }
}
