package org.hongtou.output.docx.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hongtou.output.docx.part.DocxUnits;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.SetTable.Cell;
import org.hongtou.typeset.galley.TableEdges;
import org.hongtou.typeset.galley.TableRules;
import org.jspecify.annotations.Nullable;

/** The borders of cells, where they are others than their table's. */
final class DocxCellBorders {
    private DocxCellBorders() {}

    /**
     * The borders of a cell that are others than the table's. One that only a part of a side has is left to the cells
     * beside it: of two borders that meet a word processor draws the one that is there (ISO/IEC 29500-1 17.4.66).
     */
    static void write(XmlOut out, SetTable table, TableEdges edges, int row, Cell cell) {
        TableRules rules = table.rules();
        if (rules == null) {
            return;
        }
        int rows = table.rows().size();
        int columns = table.columns().size();
        int end = Math.min(columns, cell.column() + cell.columns());
        Map<String, Optional<Stroke>> own = new LinkedHashMap<>();
        Stroke above = edges.across(row, cell.column(), end);
        Stroke below = edges.across(row + 1, cell.column(), end);
        other("w:top", above, row == 0 ? rules.ends() : rules.betweenRows(), own);
        other("w:left", edges.left(row, cell.column()), edges.usualLeft(cell.column()), own);
        other("w:bottom", below, row + 1 == rows ? rules.ends() : rules.betweenRows(), own);
        other("w:right", edges.left(row, end), edges.usualLeft(end), own);
        if (!own.isEmpty()) {
            out.start("w:tcBorders");
            own.forEach((side, stroke) -> border(out, side, stroke.orElse(null)));
            out.end();
        }
    }

    private static void other(
            String side, @Nullable Stroke drawn, @Nullable Stroke usual, Map<String, Optional<Stroke>> own) {
        if (!Objects.equals(drawn, usual)) {
            own.put(side, Optional.ofNullable(drawn));
        }
    }

    /** A border, or a side that has none. */
    static void border(XmlOut out, String side, @Nullable Stroke rule) {
        if (rule == null) {
            out.start(side).attribute("w:val", "nil").end();
        } else {
            DocxUnits.border(out, side, rule, 0);
        }
    }
}
