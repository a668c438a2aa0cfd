package org.hongtou.typeset.pagination;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.model.Element;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.line.BrokenParagraph;

/**
 * A table: its parts are rows, and lines in rows that no page has room for; its head repeats on every page. A cell of
 * several rows goes on over a page's end, as word processors have it. A piece belongs to one plan: what of it stands on
 * a page depends on where the pages before ended.
 */
final class TablePiece implements Piece {
    private final TableLayout layout;
    /** How many parts there are before each row, and in all. */
    private final int[] starts;
    /** What stands on each page, by the number of parts up to its end. */
    private final Map<Integer, TablePart> pages = new HashMap<>();

    TablePiece(TableLayout layout) {
        this.layout = layout;
        this.starts = new int[layout.rows() + 1];
        for (int row = 0; row < layout.rows(); row++) {
            int lines = layout.breaks(row)
                    ? layout.endingIn(row).stream().mapToInt(TableCell::lines).sum()
                    : 1;
            starts[row + 1] = starts[row] + lines;
        }
    }

    /** The same table for another plan. */
    TablePiece again() {
        return new TablePiece(layout);
    }

    /** What a person should know about its head and its rows. */
    List<Diagnostic> told(Place place) {
        return layout.told(place);
    }

    @Override
    public SetTable strip() {
        return layout.table(parted());
    }

    /** The cells whose words go on over a page's end: they begin at the top, where all word processors go on. */
    private Set<TableCell> parted() {
        Set<TableCell> parted = new HashSet<>();
        TablePart page = pages.get(parts());
        while (page != null && !page.from().equals(TablePart.Cut.START)) {
            TablePart.Cut cut = page.from();
            cut.lines().forEach((cell, lines) -> {
                if (lines < cell.lines()) {
                    parted.add(cell);
                }
            });
            page = pages.get(position(cut));
        }
        return parted;
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
        return part(from, to)
                .cells()
                .flatMap(cell -> cell.words().stream())
                .anyMatch(words -> sought.test(words.paragraph().element()));
    }

    @Override
    public int lines(int from, int to) {
        return part(from, to).lines() + (from > 0 ? head().lines() : 0);
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
        return starts[layout.rows()];
    }

    @Override
    public int fitting(int from, long room) {
        int end = filled(from, room);
        // A head alone at a page's foot says nothing.
        boolean headAlone = from == 0 && end <= starts[layout.headRows()] && end < parts();
        return headAlone ? 0 : end - from;
    }

    @Override
    public int forced(int from, long room) {
        int least = from == 0 ? Math.min(layout.headRows() + 1, layout.rows()) : row(from) + 1;
        return Math.max(starts[least], filled(from, room)) - from;
    }

    /** How many parts there are up to the end of a page whose room is used up. */
    private int filled(int from, long room) {
        TablePart part = TablePart.fitting(layout, cut(from), room - (from > 0 ? head().height() : 0));
        TablePart.Cut end = part.end();
        int to = position(end);
        pages.put(to, part);
        return to;
    }

    @Override
    public int staying(int from) {
        int last = starts[layout.rows() - 1];
        return from == 0 && last <= starts[layout.headRows()] ? 0 : Math.max(0, last - from);
    }

    @Override
    public long height(int from, int to) {
        TablePart part = part(from, to);
        return part.height() + (from > 0 ? head().height() : 0) + layout.rule(part.endRow());
    }

    @Override
    public void place(PageBuilder page, int from, int to, long y) {
        long at = y;
        if (from > 0) {
            head().place(page, at);
            at += head().height();
        }
        part(from, to).place(page, at);
    }

    /** How many parts stand before a cut. */
    private int position(TablePart.Cut cut) {
        return starts[cut.row()] + (cut.within() ? cut.linesOf(layout.endingIn(cut.row())) : 0);
    }

    private TablePart head() {
        return TablePart.upTo(layout, TablePart.Cut.START, layout.headRows());
    }

    private TablePart.Cut cut(int from) {
        TablePart before = pages.get(from);
        return from == 0
                ? TablePart.Cut.START
                : before == null ? new TablePart.Cut(row(from), false, Map.of()) : before.end();
    }

    /** The row that a part belongs to. */
    private int row(int part) {
        int row = Arrays.binarySearch(starts, part);
        return row < 0 ? -row - 2 : row;
    }

    private TablePart part(int from, int to) {
        TablePart.Cut cut = cut(from);
        TablePart known = pages.get(to);
        if (known == null || !known.from().equals(cut)) {
            known = TablePart.upTo(layout, cut, row(to));
            pages.put(to, known);
        }
        return known;
    }
}
