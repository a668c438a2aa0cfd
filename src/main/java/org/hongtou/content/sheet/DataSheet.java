package org.hongtou.content.sheet;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Place;

/**
 * The rows of a CSV file; each has as many cells.
 *
 * @param rows from the first that has words to the last, each with the line that it starts on
 * @param columns how many cells each has; those at the end that have no words in any row are left out
 * @param text the file, to find where a cell stands
 */
public record DataSheet(List<Row> rows, int columns, SheetText text) {
    public DataSheet {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param line the line of the file that it starts on, from 1
     * @param cells their words, without blanks at the ends of lines, but for full-width ones that indent; lines are parted by {@code \n}
     */
    public record Row(int line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /** How many cells have words. */
        public long filled() {
            return cells.stream().filter(cell -> !cell.isEmpty()).count();
        }
    }

    /** Where a cell stands in the file. */
    public Place place(int row, int column) {
        return text.place(rows.get(row).line(), column);
    }

    /** All lines of all cells, with the places of their cells. */
    public List<TextLine> lines() {
        List<TextLine> lines = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = rows.get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    lines.add(new TextLine(cells.get(column), place(row, column)));
                }
            }
        }
        return lines;
    }
}
