package org.hongtou.typeset.compose;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Table;

/**
 * What there is to say about how wide the columns of a table came to be: those asked to be wider than there is room for,
 * those too narrow for a single character, which would stand on the rule, and more of them than Word opens.
 *
 * @param table the table
 * @param grid its cells
 * @param widths how wide its columns are
 * @param setter what its words are set by
 */
record ColumnRoom(Table table, TableGrid grid, List<Length> widths, TextSetter setter) {
    /** Word opens no table of more. */
    private static final int MOST_COLUMNS = 63;

    /** A character that reaches no further over a rule doesn't show. */
    private static final Length HIDDEN = Length.mm(0.2);

    List<Diagnostic> told(String file) {
        Place place = table.line() == 0 ? Place.file(file) : new Place(file, table.line(), 0);
        List<Diagnostic> told = new ArrayList<>();
        if (widths.size() > MOST_COLUMNS) {
            return List.of(Diagnostic.error("typeset.too-many-columns", place, widths.size(), MOST_COLUMNS));
        }
        int narrow = narrow();
        if (narrow >= 0) {
            long tenths = Math.round(widths.get(narrow).mm() * 10);
            told.add(Diagnostic.error("typeset.column-too-narrow", place, widths.size(), narrow + 1, tenths / 10.0));
        }
        Length asked = Length.ZERO;
        Length had = Length.ZERO;
        for (int column = 0; column < widths.size(); column++) {
            if (table.columns().get(column).width().emu() > 0) {
                asked = asked.plus(table.columns().get(column).width());
                had = had.plus(widths.get(column));
            }
        }
        if (asked.minus(had).compareTo(Length.mm(widths.size())) > 0) {
            told.add(
                    Diagnostic.warning("typeset.widths-too-wide", place, Math.round(asked.mm()), Math.round(had.mm())));
        }
        return told;
    }

    /** The first column in which a character finds no room, or −1. */
    private int narrow() {
        Length character =
                setter.size(Element.TABLE_CELL).plus(setter.style().table().padding());
        for (int row = 0; row < grid.rows(); row++) {
            for (TableGrid.Place cell : grid.row(row)) {
                boolean words =
                        cell.cell().columns() == 1 && cell.lines().stream().anyMatch(line -> !line.isEmpty());
                if (words && widths.get(cell.column()).plus(HIDDEN).compareTo(character) < 0) {
                    return cell.column();
                }
            }
        }
        return -1;
    }
}
