package org.hongtou.importer.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * A table as older files have it: each row says where its cells end, and cells that are covered are there. Edges that
 * lie as close as a hand can't tell apart are one.
 */
public final class EdgedTable {
    /** In twips: 1 mm. */
    private static final int NEAR = 57;
    /** Word has no row of more cells. */
    private static final int MOST_COLUMNS = 200;

    private final List<Row> rows = new ArrayList<>();

    /**
     * A row.
     *
     * @param left where its first cell begins, in twips
     */
    private record Row(int left, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param lines its paragraphs
     * @param right where it ends, in twips
     * @param goesOn whether it belongs to the cell above it
     * @param joins whether it belongs to the cell on its left
     */
    public record Cell(List<String> lines, int right, boolean goesOn, boolean joins) {
        public Cell {
            lines = List.copyOf(lines);
        }
    }

    /** Adds a row. */
    public void add(int left, List<Cell> cells) {
        List<Cell> whole = new ArrayList<>();
        int at = left;
        for (Cell cell : cells) {
            int right = Math.max(at, cell.right());
            if (cell.joins() && !whole.isEmpty()) {
                Cell before = whole.removeLast();
                List<String> lines = new ArrayList<>(before.lines());
                cell.lines().stream().filter(line -> !line.isBlank()).forEach(lines::add);
                whole.add(new Cell(lines, right, before.goesOn(), false));
            } else {
                whole.add(new Cell(cell.lines(), right, cell.goesOn(), false));
            }
            at = right;
        }
        if (!whole.isEmpty()) {
            rows.add(new Row(left, whole));
        }
    }

    /** Whether no row has been added. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The table, with rows that begin late or end early filled up. */
    public DraftTable table() {
        List<Integer> edges = edges();
        List<List<Placed>> grid = new ArrayList<>();
        for (Row row : rows) {
            List<Placed> cells = new ArrayList<>();
            int at = column(edges, row.left());
            if (at > 0) {
                cells.add(new Placed(List.of(), 0, at, false));
            }
            for (Cell cell : row.cells()) {
                // a cell narrower than a hand can tell apart still is one
                int end = Math.max(at + 1, column(edges, cell.right()));
                cells.add(new Placed(cell.lines(), at, end, cell.goesOn()));
                at = end;
            }
            if (at < edges.size() - 1) {
                cells.add(new Placed(List.of(), at, edges.size() - 1, false));
            }
            grid.add(cells);
        }
        return new DraftTable(covered(grid));
    }

    /** A cell by its columns, from 0, the last one not included. */
    private record Placed(List<String> lines, int from, int to, boolean goesOn) {}

    private List<Integer> edges() {
        TreeSet<Integer> all = new TreeSet<>();
        for (Row row : rows) {
            all.add(row.left());
            row.cells().forEach(cell -> all.add(cell.right()));
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.getLast() > NEAR) {
                edges.add(edge);
            }
        }
        return edges.size() > MOST_COLUMNS ? edges.subList(0, MOST_COLUMNS) : edges;
    }

    /** The column that begins at an edge. */
    private static int column(List<Integer> edges, int edge) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }

    private static List<List<DraftTable.Cell>> covered(List<List<Placed>> grid) {
        List<List<DraftTable.Cell>> rows = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            List<DraftTable.Cell> cells = new ArrayList<>();
            for (Placed cell : grid.get(row)) {
                if (!cell.goesOn() || row == 0 || above(grid.get(row - 1), cell) == null) {
                    int deep = 1;
                    List<String> lines = new ArrayList<>(cell.lines());
                    Placed below = row + 1 < grid.size() ? above(grid.get(row + 1), cell) : null;
                    while (below != null && below.goesOn()) {
                        below.lines().stream().filter(line -> !line.isBlank()).forEach(lines::add);
                        deep++;
                        below = row + deep < grid.size() ? above(grid.get(row + deep), cell) : null;
                    }
                    cells.add(new DraftTable.Cell(lines, cell.to() - cell.from(), deep));
                }
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The cell of another row that has the same columns; null where none has. */
    private static @org.jspecify.annotations.Nullable Placed above(List<Placed> row, Placed cell) {
        return row.stream()
                .filter(other -> other.from() == cell.from() && other.to() == cell.to())
                .findFirst()
                .orElse(null);
    }
}
