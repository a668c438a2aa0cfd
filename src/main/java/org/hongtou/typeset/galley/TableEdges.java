package org.hongtou.typeset.galley;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.hongtou.model.Table.Side;
import org.hongtou.style.Stroke;
import org.jspecify.annotations.Nullable;

/**
 * Where the rules of a table run. A rule that one of the cells beside it has opened isn't drawn there, unless the other
 * cell, wider or higher, needs it along the rest of its side: word processors know a side of a cell only as a whole.
 */
public final class TableEdges {
    private final @Nullable TableRules rules;
    private final int rows;
    private final int columns;
    private final int headRows;
    /** Which cell covers each place, row by row; null where none does. */
    private final List<SetTable.@Nullable Cell> cells;
    /** The first row of the cell that covers each place. */
    private final int[] firstRows;
    /** Whether a cell opens a side at all. */
    private boolean opens;

    public TableEdges(SetTable table) {
        this.rules = table.rules();
        this.rows = table.rows().size();
        this.columns = table.columns().size();
        this.headRows = table.headRows();
        this.cells = new ArrayList<>(Collections.nCopies(rows * columns, null));
        this.firstRows = new int[rows * columns];
        for (int row = 0; row < rows; row++) {
            for (SetTable.Cell cell : table.rows().get(row).cells()) {
                cover(cell, row);
            }
        }
    }

    private void cover(SetTable.Cell cell, int row) {
        opens |= !cell.look().open().isEmpty();
        for (int below = row; below < Math.min(rows, row + cell.rows()); below++) {
            for (int column = cell.column(); column < Math.min(columns, cell.column() + cell.columns()); column++) {
                cells.set(below * columns + column, cell);
                firstRows[below * columns + column] = row;
            }
        }
    }

    /** The rule above a place of the table, or null; under the last row for a row beyond it. */
    public @Nullable Stroke above(int row, int column) {
        Stroke usual = usualAbove(row);
        if (usual == null || (row > 0 && row < rows && isWithin(row - 1, row, column, column))) {
            return null;
        }
        boolean upper = row > 0 && isDrawn(row - 1, column, Side.BOTTOM);
        boolean lower = row < rows && isDrawn(row, column, Side.TOP);
        return upper || lower ? usual : null;
    }

    /** The rule that runs all along the places of a row from a column to before another, or null. */
    public @Nullable Stroke across(int row, int column, int end) {
        Stroke first = cut(row, column);
        for (int next = column + 1; next < end; next++) {
            if (cut(row, next) == null) {
                return null;
            }
        }
        return first;
    }

    /** The rule above a place where a page begins or ends: within a cell that goes on over it there is one as well. */
    public @Nullable Stroke cut(int row, int column) {
        boolean within = row > 0 && row < rows && isWithin(row - 1, row, column, column);
        return within ? usualAbove(row) : above(row, column);
    }

    /** The rule at the left of a place of the table, or null; at the right of the last column for one beyond it. */
    public @Nullable Stroke left(int row, int column) {
        Stroke usual = usualLeft(column);
        if (usual == null || (column > 0 && column < columns && isWithin(row, row, column - 1, column))) {
            return null;
        }
        boolean before = column > 0 && isDrawn(row, column - 1, Side.RIGHT);
        boolean after = column < columns && isDrawn(row, column, Side.LEFT);
        return before || after ? usual : null;
    }

    /** The rule above a row that no cell opens, or null. */
    public @Nullable Stroke usualAbove(int row) {
        if (rules == null) {
            return null;
        }
        return row == 0 || row == rows ? rules.ends() : row == headRows ? rules.underHead() : rules.betweenRows();
    }

    /** The rule at the left of a column that no cell opens, or null. */
    public @Nullable Stroke usualLeft(int column) {
        if (rules == null) {
            return null;
        }
        return column == 0 || column == columns ? rules.sides() : rules.betweenColumns();
    }

    /** Whether a side of the cell at a place has its rule all along, as far as its neighbours have a say. */
    private boolean isDrawn(int row, int column, Side side) {
        SetTable.Cell cell = cells.get(row * columns + column);
        if (cell == null || !opens) {
            return true;
        }
        if (cell.look().open().contains(side)) {
            return false;
        }
        int first = firstRows[row * columns + column];
        int last = Math.min(rows, first + cell.rows()) - 1;
        int end = Math.min(columns, cell.column() + cell.columns()) - 1;
        return switch (side) {
            case TOP -> first == 0 || !anyOpens(first - 1, first - 1, cell.column(), end, Side.BOTTOM);
            case BOTTOM -> last == rows - 1 || !anyOpens(last + 1, last + 1, cell.column(), end, Side.TOP);
            case LEFT -> cell.column() == 0 || !anyOpens(first, last, cell.column() - 1, cell.column() - 1, Side.RIGHT);
            case RIGHT -> end == columns - 1 || !anyOpens(first, last, end + 1, end + 1, Side.LEFT);
        };
    }

    private boolean anyOpens(int row, int lastRow, int column, int lastColumn, Side side) {
        for (int r = row; r <= lastRow; r++) {
            for (int c = column; c <= lastColumn; c++) {
                SetTable.Cell cell = cells.get(r * columns + c);
                if (cell != null && cell.look().open().contains(side)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isWithin(int row, int otherRow, int column, int otherColumn) {
        SetTable.Cell cell = cells.get(row * columns + column);
        SetTable.Cell other = cells.get(otherRow * columns + otherColumn);
        return cell != null
                && other != null
                && cell.column() == other.column()
                && firstRows[row * columns + column] == firstRows[otherRow * columns + otherColumn];
    }
}
