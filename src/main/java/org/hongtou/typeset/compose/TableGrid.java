package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.model.Span;
import org.hongtou.model.Table;
import org.hongtou.style.Align;

/** Which column each cell of a table begins in, where cells cover several columns or rows. */
final class TableGrid {
    private static final Pattern NUMBER = Pattern.compile("[-+−]?[0-9][0-9,.]*[%‰]?|[—－-]+|");
    private static final int SHORT = 10;

    private final List<List<Place>> rows = new ArrayList<>();
    private final int columns;

    TableGrid(Table table) {
        this.columns = table.columns().size();
        int[] covered = new int[columns];
        for (Table.Row row : table.rows()) {
            rows.add(place(row, covered));
        }
    }

    /**
     * A cell and its first column.
     *
     * @param column from 0
     */
    record Place(int column, Table.Cell cell) {
        String text() {
            StringBuilder text = new StringBuilder();
            for (Span span : cell.spans()) {
                text.append(span.text());
            }
            return text.toString();
        }
    }

    List<Place> row(int row) {
        return rows.get(row);
    }

    int rows() {
        return rows.size();
    }

    private List<Place> place(Table.Row row, int[] covered) {
        List<Place> places = new ArrayList<>();
        int column = 0;
        for (Table.Cell cell : row.cells()) {
            while (column < columns && covered[column] > 0) {
                covered[column++]--;
            }
            if (column >= columns) {
                break;
            }
            places.add(new Place(column, cell));
            for (int i = 0; i < cell.columns() && column < columns; i++) {
                covered[column++] = cell.rows() - 1;
            }
        }
        while (column < columns) {
            covered[column] = Math.max(0, covered[column] - 1);
            column++;
        }
        return places;
    }

    /** Numbers stand at the right, short words in the middle, sentences at the left. */
    Align alignByContent(int column, int headRows) {
        boolean numbers = true;
        boolean shortWords = true;
        for (int row = headRows; row < rows.size(); row++) {
            for (Place place : rows.get(row)) {
                if (place.column() == column && place.cell().columns() == 1) {
                    numbers &= NUMBER.matcher(place.text()).matches();
                    shortWords &= place.text().length() <= SHORT;
                }
            }
        }
        return numbers ? Align.RIGHT : shortWords ? Align.CENTER : Align.JUSTIFY;
    }
}
