package org.hongtou.typeset.pagination;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.line.BrokenParagraph;

/**
 * A table: its parts are rows; its head repeats on every page. A cell of several rows goes on over a page's end, as word
 * processors have it.
 */
final class TablePiece implements Piece {
    private final TableLayout layout;

    TablePiece(TableLayout layout) {
        this.layout = layout;
    }

    @Override
    public SetTable strip() {
        return layout.table();
    }

    @Override
    public int paragraphs() {
        return layout.paragraphs();
    }

    @Override
    public void eachParagraph(Consumer<BrokenParagraph> look) {
        layout.words(0, layout.rows()).forEach(look);
    }

    @Override
    public boolean shows(int from, int to, Predicate<Element> sought) {
        return layout.shown(from, to)
                .anyMatch(words -> sought.test(words.paragraph().element()));
    }

    @Override
    public int lines(int from, int to) {
        return layout.shown(from, to).mapToInt(BrokenParagraph::size).sum();
    }

    @Override
    public long before() {
        return layout.before();
    }

    @Override
    public boolean newPage() {
        return false;
    }

    @Override
    public boolean keepNext() {
        return layout.isLastRowKept();
    }

    @Override
    public int parts() {
        return layout.rows();
    }

    @Override
    public int fitting(int from, long room) {
        int fit = layout.fitting(from, room);
        // A head alone at a page's foot says nothing.
        boolean headAlone = from == 0 && fit <= layout.headRows() && fit < parts();
        return headAlone ? 0 : fit;
    }

    @Override
    public int forced(int from, long room) {
        int least = from == 0 ? Math.min(layout.headRows() + 1, parts()) : 1;
        return Math.max(least, layout.fitting(from, room));
    }

    @Override
    public int staying(int from) {
        int stay = parts() - 1 - from;
        return from == 0 && stay <= layout.headRows() ? 0 : stay;
    }

    @Override
    public long height(int from, int to) {
        return layout.height(from, to);
    }

    @Override
    public void place(PageBuilder page, int from, int to, long y) {
        layout.place(page, from, to, y);
    }
}
