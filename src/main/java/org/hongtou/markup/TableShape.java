package org.hongtou.markup;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Table;
import org.jspecify.annotations.Nullable;

/** Which columns of the next row are still covered by cells of the rows above. */
final class TableShape {
    private final int[] covered;

    TableShape(int columns) {
        covered = new int[columns];
    }

    /** How many columns the cells of a first row take. */
    static int width(Table.Row row) {
        return row.cells().stream().mapToInt(Table.Cell::columns).sum();
    }

    /**
     * Puts the next row in its place, and fills it up with empty cells.
     *
     * @param left how many rows there are from this one on; no cell reaches further
     * @return null where its cells don't fit
     */
    Table.@Nullable Row fit(Table.Row row, int left) {
        List<Table.Cell> cells = new ArrayList<>();
        int next = 0;
        int column = 0;
        while (column < covered.length) {
            if (covered[column] > 0) {
                covered[column++]--;
                continue;
            }
            Table.Cell cell = next < row.cells().size() ? row.cells().get(next++) : new Table.Cell(List.of(), 1, 1);
            if (cell.rows() > left || !free(column, cell.columns())) {
                return null;
            }
            for (int i = 0; i < cell.columns(); i++) {
                covered[column++] = cell.rows() - 1;
            }
            cells.add(cell);
        }
        return next < row.cells().size() ? null : row.withCells(cells);
    }

    private boolean free(int from, int columns) {
        if (from + columns > covered.length) {
            return false;
        }
        for (int i = from; i < from + columns; i++) {
            if (covered[i] > 0) {
                return false;
            }
        }
        return true;
    }
}
