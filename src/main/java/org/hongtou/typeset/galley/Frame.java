package org.hongtou.typeset.galley;

import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.style.Stroke;
import org.hongtou.style.Style;
import org.hongtou.style.Type;
import org.jspecify.annotations.Nullable;

/**
 * The pages that a text flows into. Line boxes are stacked from {@code top} down to {@code height − bottom}; their ink
 * lies inside by the part of a line box that is white ({@link org.hongtou.typeset.LineBox}).
 *
 * @param width of the paper
 * @param height of the paper
 * @param top from the paper's edge to the first line box
 * @param bottom from the last line box to the paper's edge
 * @param left from the paper's edge to the type area
 * @param right from the type area to the paper's edge
 * @param pitch the height of a line of body text
 * @param turned where the text stands on turned pages
 * @param mirrored whether left and right change places on even pages
 * @param firstPage what differs on page 1, or null
 * @param pageNumber the page number, or null
 * @param notice what stands on every page outside the text, or null
 */
public record Frame(
        Length width,
        Length height,
        Length top,
        Length bottom,
        Length left,
        Length right,
        Length pitch,
        Turned turned,
        boolean mirrored,
        @Nullable FirstPage firstPage,
        @Nullable PageNumber pageNumber,
        @Nullable Notice notice) {

    /** Pages on which nothing stands but text and numbers. */
    public Frame(
            Length width,
            Length height,
            Length top,
            Length bottom,
            Length left,
            Length right,
            Length pitch,
            Turned turned,
            boolean mirrored,
            @Nullable FirstPage firstPage,
            @Nullable PageNumber pageNumber) {
        this(width, height, top, bottom, left, right, pitch, turned, mirrored, firstPage, pageNumber, null);
    }

    public Frame withNotice(@Nullable Notice changed) {
        return new Frame(
                width, height, top, bottom, left, right, pitch, turned, mirrored, firstPage, pageNumber, changed);
    }

    /**
     * Words on every page, the status of a draft.
     *
     * @param text the words
     * @param type their letters
     * @param length how wide they are
     * @param rising whether they stand across the page, behind its text; else at the right over the type area
     */
    public record Notice(String text, Type type, Length length, boolean rising) {
        /** From the paper's upper edge to a line over the type area. */
        public static final Length LINE_TOP = Length.mm(15);

        /** The height of that line. */
        public Length pitch() {
            return type.size().times(1.25).toTwip();
        }
    }

    /** The same pages with nothing on them but the text. */
    public Frame bare() {
        return new Frame(width, height, top, bottom, left, right, pitch, turned, mirrored, null, null, notice);
    }

    /** How many lines of body text a full page has. */
    public int lines() {
        return (int) (height.minus(top).minus(bottom).emu() / pitch.emu());
    }

    /** The type area's width. */
    public Length measure() {
        return width.minus(left).minus(right);
    }

    /** The type area's width on a page. */
    public Length measure(boolean sideways) {
        return sideways ? height.minus(turned.left).minus(turned.right) : measure();
    }

    /**
     * Where the text stands on a turned page, seen as it is read: what was the sheet's left edge is above.
     *
     * @param top from the upper edge to the first line box
     * @param bottom from the last line box to the lower edge
     * @param left from the left edge, the sheet's lower one, to the type area
     * @param right from the type area to the right edge, the sheet's upper one
     */
    public record Turned(Length top, Length bottom, Length left, Length right) {}

    /**
     * The first page of a letter.
     *
     * @param headTop from the paper's top edge to the first line box of the head
     * @param head what stands above the text: it begins under the last of these, or at {@link Frame#top()} if that is
     *     lower
     * @param bottom from the last line box of the text to the paper's edge
     * @param footRule the rule at the page's foot, or null
     * @param footRuleBottom from the lower side of that rule to the paper's bottom edge
     */
    public record FirstPage(
            Length headTop,
            List<SetParagraph> head,
            Length bottom,
            @Nullable Border footRule,
            Length footRuleBottom) {
        public FirstPage {
            head = List.copyOf(head);
        }
    }

    /**
     * A rule that reaches out of the type area.
     *
     * @param stroke what it looks like
     * @param left from the type area's left edge; negative stands out of it
     * @param right from its right edge
     */
    public record Border(Stroke stroke, Length left, Length right) {}

    /**
     * The page number (GB/T 9704-2012 7.5).
     *
     * @param type its letters
     * @param look what stands around the figures, and where
     * @param pitch the height of its line box
     * @param boxTop from the paper's top edge to its line box
     */
    public record PageNumber(Type type, Style.PageNumberStyle look, Length pitch, Length boxTop) {
        /** Whether page 1 bears one. */
        public boolean onFirstPage() {
            return look.onFirstPage();
        }

        /** What is printed on a page, counted from 1, of so many that are numbered. */
        public String text(int page, int last) {
            return look.words().of(printed(page), printed(last));
        }

        /** The number that a page bears, counted from 1. */
        public int printed(int page) {
            return page + look.start() - 1;
        }
    }
}
