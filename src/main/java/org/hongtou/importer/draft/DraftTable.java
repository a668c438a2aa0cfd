package org.hongtou.importer.draft;

import java.util.List;

/**
 * A table.
 *
 * @param rows its cells, row by row; what a cell from above covers isn't there
 */
public record DraftTable(List<List<Cell>> rows) implements DraftPiece {
    public DraftTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * A cell.
     *
     * @param lines its paragraphs
     * @param columns how many columns it covers, from 1
     * @param rows how many rows it covers, from 1
     */
    public record Cell(List<String> lines, int columns, int rows) {
        public Cell {
            lines = List.copyOf(lines);
        }

        /** Whether it covers more than its own place. */
        public boolean isMerged() {
            return columns > 1 || rows > 1;
        }
    }

    /** Whether any cell covers several places. */
    public boolean isMerged() {
        return rows.stream().flatMap(List::stream).anyMatch(Cell::isMerged);
    }
}
