package org.hongtou.typeset.pagination;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.model.Length;
import org.hongtou.model.Table;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.TableEdges;
import org.hongtou.typeset.galley.TableRules;
import org.hongtou.typeset.line.BrokenParagraph;
import org.hongtou.typeset.line.LineMaker;
import org.hongtou.typeset.page.TableStrokes;

/** The cells of a table with their lines, and where they stand from its left edge. Lengths in EMU. */
final class TableLayout {
    /** Of a page, how much a head that repeats leaves at least. */
    private static final double LEFT_BY_HEAD = 0.5;

    private final SetTable table;
    private final Length measure;
    /** The cells that begin in each row. */
    private final List<List<TableCell>> starting = new ArrayList<>();
    /** The cells that each row has a share of. */
    private final List<List<TableCell>> in = new ArrayList<>();
    /** The cells whose last row each is. */
    private final List<List<TableCell>> ending = new ArrayList<>();
    /** From the table's left edge to each column, and to its right edge. */
    private final long[] lefts;

    /** What of the heights that rows are asked to have can't be. */
    private final List<Told> told = new ArrayList<>();
    /** How high each row is to be. */
    private final Table.Height[] asked;

    private final TableEdges edges;
    private final boolean[] breaks;
    private final int headRows;
    private final int paragraphs;

    /**
     * @param table the table
     * @param measure the type area's width
     * @param room the type area's height
     * @param above how high the titles are that stand on the page of its first row
     * @param firstParagraph which paragraph of the document its first cell is
     */
    TableLayout(SetTable table, LineMaker lineMaker, Length measure, long room, long above, int firstParagraph) {
        this.table = table;
        this.measure = measure;
        this.edges = new TableEdges(table);
        this.lefts = new long[table.columns().size() + 1];
        for (int column = 0; column < table.columns().size(); column++) {
            lefts[column + 1] = lefts[column] + table.columns().get(column).emu();
        }
        int rows = table.rows().size();
        for (int row = 0; row < rows; row++) {
            starting.add(new ArrayList<>());
            in.add(new ArrayList<>());
            ending.add(new ArrayList<>());
        }
        int paragraph = firstParagraph;
        for (int row = 0; row < rows; row++) {
            for (SetTable.Cell cell : table.rows().get(row).cells()) {
                int end = Math.min(rows, row + cell.rows());
                TableCell broken = new TableCell(cell, row, end, paragraph, broken(cell, lineMaker));
                starting.get(row).add(broken);
                for (int covered = row; covered < end; covered++) {
                    in.get(covered).add(broken);
                }
                ending.get(end - 1).add(broken);
                paragraph += cell.paragraphs().size();
            }
        }
        this.paragraphs = paragraph - firstParagraph;
        this.asked = table.rows().stream().map(SetTable.Row::height).toArray(Table.Height[]::new);
        this.breaks = new boolean[rows];
        int wanted = table.headRows() < rows ? table.headRows() : 0;
        long head = TablePart.upTo(this, TablePart.Cut.START, wanted).height();
        this.headRows = head + rule(wanted) > room * LEFT_BY_HEAD ? 0 : wanted;
        long under = Math.max(rule(rows), rule(Math.min(rows, headRows + 1)));
        long left = room - under - (headRows == 0 ? 0 : head);
        long titles = above == 0 ? 0 : above + before();
        settleHeights(left, titles < left ? left - titles : left);
    }

    /**
     * Rows that are higher than the room for them go on over a page's end; none is asked to be, nor to be lower than its
     * words are.
     *
     * @param first the room for the first of them
     */
    private void settleHeights(long room, long first) {
        for (int row = 0; row < rows(); row++) {
            Length most = new Length(row == headRows ? first : room);
            if (asked[row].length().compareTo(most) > 0) {
                told.add(new Told("typeset.row-too-high", row, asked[row].length(), most));
                asked[row] = new Table.Height(most, false);
            }
        }
        TablePart all = TablePart.upTo(this, TablePart.Cut.START, rows());
        for (int row = 0; row < rows(); row++) {
            Length height = new Length(all.top(row + 1) - all.top(row));
            breaks[row] = row >= headRows && height.emu() > (row == headRows ? first : room);
            if (asked[row].exact() && height.compareTo(asked[row].length()) > 0) {
                told.add(new Told("typeset.row-too-low", row, asked[row].length(), height));
                asked[row] = new Table.Height(asked[row].length(), false);
            }
            asked[row] = breaks[row] ? Table.Height.BY_CONTENT : asked[row];
        }
    }

    /** How high a row is asked to be, in millimetres, and how high it can or has to be. */
    private record Told(String code, int row, Length asked, Length set) {
        Diagnostic at(Place place) {
            return Diagnostic.warning(code, place, row + 1, millimetres(asked), millimetres(set));
        }

        private static long millimetres(Length length) {
            return Math.round(length.mm());
        }
    }

    /** What a person should know about its head and its rows. */
    List<Diagnostic> told(Place place) {
        List<Diagnostic> all = new ArrayList<>();
        if (headRows < table.headRows() && table.headRows() < rows()) {
            all.add(Diagnostic.warning("typeset.head-too-high", place));
        }
        told.forEach(one -> all.add(one.at(place)));
        return all;
    }

    private List<BrokenParagraph> broken(SetTable.Cell cell, LineMaker lineMaker) {
        Length room = width(cell).minus(table.white().side().times(2));
        List<BrokenParagraph> broken = new ArrayList<>();
        for (SetParagraph paragraph : cell.paragraphs()) {
            broken.add(lineMaker.lines(paragraph, room));
        }
        return broken;
    }

    private Length width(SetTable.Cell cell) {
        int from = Math.min(cell.column(), table.columns().size());
        return new Length(lefts[Math.min(from + cell.columns(), table.columns().size())] - lefts[from]);
    }

    /**
     * The table as it is set.
     *
     * @param parted the cells whose words go on over a page's end
     */
    SetTable table(Set<TableCell> parted) {
        List<SetTable.Row> rows = new ArrayList<>(rows());
        for (int row = 0; row < rows(); row++) {
            List<SetTable.Cell> cells = new ArrayList<>();
            for (TableCell cell : starting.get(row)) {
                SetTable.Cell set = cell.set(breaks(cell), cell.lines() > 1 && (breaks(cell) || cell.end() > row + 1));
                cells.add(parted.contains(cell) ? set.atTop() : set);
            }
            rows.add(new SetTable.Row(cells, asked[row], breaks[row]));
        }
        return table.withRows(rows, headRows);
    }

    int rows() {
        return starting.size();
    }

    /** How many of the first rows repeat on each page: none where they would leave too little room. */
    int headRows() {
        return headRows;
    }

    /** Whether the last row stays on the page of what follows; one that goes on over a page's end can't. */
    boolean isLastRowKept() {
        return table.isLastRowKept() && !breaks[rows() - 1];
    }

    /** How many paragraphs there are in all cells. */
    int paragraphs() {
        return paragraphs;
    }

    /** The paragraphs of rows with their lines. */
    Stream<BrokenParagraph> words(int from, int to) {
        return starting(from, to).flatMap(cell -> cell.words().stream());
    }

    /** The cells that begin in rows. */
    Stream<TableCell> starting(int from, int to) {
        return starting.subList(from, to).stream().flatMap(List::stream);
    }

    /** The cells that a row has a share of, those from above among them. */
    List<TableCell> in(int row) {
        return in.get(row);
    }

    /** The cells whose last row it is. */
    List<TableCell> endingIn(int row) {
        return ending.get(row);
    }

    /** How high a row is at least, whatever it holds. */
    long asked(int row) {
        return asked[row].length().emu();
    }

    /** Whether a row goes on over a page's end, for no page has room for it. */
    boolean breaks(int row) {
        return breaks[row];
    }

    /** Whether one of a cell's rows does. */
    boolean breaks(TableCell cell) {
        for (int row = cell.row(); row < cell.end(); row++) {
            if (breaks[row]) {
                return true;
            }
        }
        return false;
    }

    long before() {
        return table.before().emu();
    }

    /** How high the rule above a row is, or that below the last one. */
    long rule(int row) {
        return TableRules.height(edges.usualAbove(row)).emu();
    }

    /**
     * What a cell has above and below its words: the rule over it and the white under them.
     *
     * @param row the first of its rows on the page
     */
    long around(int row) {
        return rule(row) + table.white().below().emu();
    }

    /** From the paper's left edge to the table. */
    private long edge(PageBuilder page) {
        return page.left().emu() + (measure.emu() - lefts[lefts.length - 1]) / 2;
    }

    /** From the paper's left edge to the words of a cell. */
    Length left(PageBuilder page, TableCell cell) {
        return new Length(edge(page) + lefts[cell.cell().column()])
                .plus(table.white().side());
    }

    /**
     * Draws the rules of rows.
     *
     * @param tops from the first row's upper edge to each of them, and to the end of the last
     * @param y that edge
     */
    void strokes(PageBuilder page, int from, List<Long> tops, long y) {
        new TableStrokes(edges, lefts, from, tops)
                .placed(new Length(edge(page)), new Length(y))
                .forEach(page::stroke);
    }
}
