package org.hongtou.style;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.hongtou.model.Length;

/**
 * How a paragraph stands, in the terms that page making and DOCX share: line boxes of an exact height, with the
 * baseline at 0.8 of it from the top (as Word sets an exact line). It is made from {@link #plain}, trait by trait.
 *
 * @param align how lines stand between the edges
 * @param pitch the exact height of every line's box
 * @param indents how far lines stand in from the type area's edges
 * @param before white above the first line's box; none at the head of a page that the text flowed onto
 * @param paging what page making has to mind
 * @param tabs stops, from the left
 * @param borders rules over and under it
 * @param outline the level in a reader's list of headings, from 1; 0 for text
 */
public record ParagraphFormat(
        Align align,
        Length pitch,
        Indents indents,
        Length before,
        Set<Paging> paging,
        List<Tab> tabs,
        Borders borders,
        int outline) {

    public ParagraphFormat {
        paging = Set.copyOf(paging);
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

    /** Lines of a height at the left edge, with nothing else to say of them. */
    public static ParagraphFormat plain(Length pitch) {
        return new ParagraphFormat(Align.LEFT, pitch, Indents.NONE, Length.ZERO, Set.of(), List.of(), Borders.NONE, 0);
    }

    /** Whether its one tab stop stands where its turned lines begin, so that a label's tab leads to them. */
    public boolean hangsAtTab() {
        return tabs.size() == 1
                && tabs.getFirst().align() == Align.LEFT
                && tabs.getFirst().at().equals(indents.left())
                && indents.firstLine().compareTo(Length.ZERO) < 0;
    }

    /** Whether page making has to mind this. */
    public boolean has(Paging trait) {
        return paging.contains(trait);
    }

    public ParagraphFormat withAlign(Align changed) {
        return new ParagraphFormat(changed, pitch, indents, before, paging, tabs, borders, outline);
    }

    public ParagraphFormat withPitch(Length changed) {
        return new ParagraphFormat(align, changed, indents, before, paging, tabs, borders, outline);
    }

    public ParagraphFormat withIndents(Indents changed) {
        return new ParagraphFormat(align, pitch, changed, before, paging, tabs, borders, outline);
    }

    /** The same where nothing changes: most paragraphs of a text share one format. */
    public ParagraphFormat withBefore(Length changed) {
        return changed.equals(before)
                ? this
                : new ParagraphFormat(align, pitch, indents, changed, paging, tabs, borders, outline);
    }

    /**
     * With one more thing to mind, or without it.
     *
     * @param wanted whether page making has to mind it
     */
    public ParagraphFormat with(Paging trait, boolean wanted) {
        if (has(trait) == wanted) {
            return this;
        }
        Set<Paging> changed = EnumSet.noneOf(Paging.class);
        changed.addAll(paging);
        if (wanted) {
            changed.add(trait);
        } else {
            changed.remove(trait);
        }
        return new ParagraphFormat(align, pitch, indents, before, changed, tabs, borders, outline);
    }

    public ParagraphFormat withTabs(List<Tab> changed) {
        return new ParagraphFormat(align, pitch, indents, before, paging, changed, borders, outline);
    }

    public ParagraphFormat withBorders(Borders changed) {
        return new ParagraphFormat(align, pitch, indents, before, paging, tabs, changed, outline);
    }

    public ParagraphFormat withOutline(int changed) {
        return new ParagraphFormat(align, pitch, indents, before, paging, tabs, borders, changed);
    }
}
