package org.hongtou.typeset.pagination;

/** A table: its parts are groups of rows that cells hold together; its head repeats on every page. */
final class TablePiece implements Piece {
    private final TableLayout layout;

    TablePiece(TableLayout layout) {
        this.layout = layout;
    }

    @Override
    public long before() {
        return 0;
    }

    @Override
    public boolean newPage() {
        return false;
    }

    @Override
    public boolean keepNext() {
        return false;
    }

    @Override
    public int parts() {
        return layout.groups();
    }

    @Override
    public int fitting(int from, long room) {
        int to = from;
        while (to < parts() && height(from, to + 1) <= room) {
            to++;
        }
        // A head alone at a page's foot says nothing.
        boolean headAlone = from == 0 && to == 1 && parts() > 1 && layout.firstGroupIsHead();
        return headAlone ? 0 : to - from;
    }

    @Override
    public int staying(int from) {
        return 0;
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
