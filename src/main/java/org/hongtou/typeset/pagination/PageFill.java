package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What goes onto one page, before it is placed. Depths in EMU from the paper's top edge. */
final class PageFill {
    private final List<Slice> slices = new ArrayList<>();
    private final boolean sideways;
    private final long bottom;
    private final boolean keepsFirstWhite;
    private long depth;

    /**
     * @param sideways whether the page is turned
     * @param top where the first line box begins
     * @param bottom where the last one ends at most
     * @param keepsFirstWhite whether the white above the first strip counts: on page 1 and on a page that a paragraph
     *     starts; a page that the text flowed onto begins without it
     */
    PageFill(boolean sideways, long top, long bottom, boolean keepsFirstWhite) {
        this.sideways = sideways;
        this.depth = top;
        this.bottom = bottom;
        this.keepsFirstWhite = keepsFirstWhite;
    }

    /** Parts of a piece on this page. */
    record Slice(Piece piece, int index, int from, int to, long y, long depthBefore) {}

    /**
     * Where the next page begins.
     *
     * @param piece which piece
     * @param from which of its parts
     */
    record Position(int piece, int from) {}

    /** What stands on the page, from the top. */
    List<Slice> slices() {
        return Collections.unmodifiableList(slices);
    }

    boolean isSideways() {
        return sideways;
    }

    boolean isEmpty() {
        return slices.isEmpty();
    }

    int fitting(Piece piece, int from) {
        return piece.fitting(from, bottom - depth - white(piece, from));
    }

    private long white(Piece piece, int from) {
        return from > 0 || (isEmpty() && !keepsFirstWhite) ? 0 : piece.before();
    }

    void add(Piece piece, int index, int from, int to) {
        long y = depth + white(piece, from);
        slices.add(new Slice(piece, index, from, to, y, depth));
        depth = y + piece.height(from, to);
    }

    /** How many parts go onto this page, empty as it is, though they should not stand here. */
    int forced(Piece piece, int from) {
        return piece.forced(from, bottom - depth - white(piece, from));
    }

    /** Whether parts are higher than what is left of this page. */
    boolean overflows(Piece piece, int from, int to) {
        return piece.height(from, to) > bottom - depth - white(piece, from);
    }

    /**
     * Takes back what has to stand with the piece that found no room. Where all of the page holds together, the rule
     * can't be kept and all of it stays.
     *
     * @param next the piece that found no room
     */
    Position takeBack(int next) {
        for (int i = slices.size() - 1; i >= 0; i--) {
            Slice slice = slices.get(i);
            if (!slice.piece().keepNext()) {
                return cutAfter(i, next);
            }
            int staying = slice.piece().staying(slice.from());
            if (staying > 0) {
                cutAfter(i - 1, next);
                add(slice.piece(), slice.index(), slice.from(), slice.from() + staying);
                return new Position(slice.index(), slice.from() + staying);
            }
        }
        return new Position(next, 0);
    }

    private Position cutAfter(int kept, int next) {
        Position position = new Position(next, 0);
        while (slices.size() > kept + 1) {
            Slice last = slices.removeLast();
            depth = last.depthBefore();
            position = new Position(last.index(), last.from());
        }
        return position;
    }

    /** Where it ends: the last line box, or a seal that reaches below it. */
    long end() {
        long end = depth;
        for (Slice slice : slices) {
            Piece piece = slice.piece();
            long bottom = slice.y() + piece.height(slice.from(), slice.to());
            end = Math.max(end, bottom + piece.overhang(slice.to()));
        }
        return end;
    }

    /** Where its last ink ends, seals aside. */
    long inkEnd() {
        if (isEmpty()) {
            return depth;
        }
        Slice last = slices.getLast();
        return depth - last.piece().whiteBelow(last.to());
    }

    void place(PageBuilder page) {
        for (Slice slice : slices) {
            slice.piece().place(page, slice.from(), slice.to(), slice.y());
        }
    }
}
