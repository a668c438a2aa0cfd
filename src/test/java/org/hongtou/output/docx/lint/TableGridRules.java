package org.hongtou.output.docx.lint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** The cells of tables on their grid. */
final class TableGridRules {
    /** What rounding may make of a row of cells. */
    private static final int SPARE = 20;

    private TableGridRules() {}

    static List<LintRule> all() {
        return List.of(
                new LintRule(
                        "rows-fill-the-grid",
                        Harm.REPAIRS,
                        "ISO/IEC 29500-1 17.4.17 and 17.4.48: a row of another length makes Word lay a new grid",
                        TableGridRules::fill),
                new LintRule(
                        "cells-are-as-wide-as-the-grid",
                        Harm.MISREADS,
                        "ISO/IEC 29500-1 17.4.52 and 17.4.71: a fixed layout takes the cells' widths, not the grid's",
                        TableGridRules::widths),
                new LintRule(
                        "merged-cells-begin",
                        Harm.REPAIRS,
                        "ISO/IEC 29500-1 17.4.84: what goes on must have begun in the row above, on the same columns",
                        TableGridRules::merges));
    }

    /** A cell on the grid. */
    private record Cell(Element element, int column, int columns) {
        String merge() {
            Element properties = Nodes.child(element, "tcPr");
            Element merge = properties == null ? null : Nodes.child(properties, "vMerge");
            if (merge == null) {
                return "";
            }
            return Nodes.attribute(merge, "val").equals("restart") ? "restart" : "continue";
        }
    }

    private static List<Cell> cells(Element row) {
        List<Cell> cells = new ArrayList<>();
        int column = skipped(row, "gridBefore");
        for (Element cell : Nodes.children(row, "tc")) {
            int columns = skipped(cell, "gridSpan");
            cells.add(new Cell(cell, column, Math.max(columns, 1)));
            column += Math.max(columns, 1);
        }
        return cells;
    }

    private static int skipped(Element of, String name) {
        for (Element properties : Nodes.children(of)) {
            if (properties.getLocalName().endsWith("Pr") && Nodes.child(properties, name) != null) {
                return Integer.parseInt(Nodes.value(properties, name));
            }
        }
        return 0;
    }

    private static List<Integer> grid(Element table) {
        Element grid = Nodes.child(table, "tblGrid");
        return grid == null
                ? List.of()
                : Nodes.children(grid, "gridCol").stream()
                        .map(column -> Nodes.number(column, "w", -1))
                        .toList();
    }

    private static void each(LintedDocx docx, BiConsumer<String, Element> see) {
        docx.eachStory((part, root) -> Nodes.all(root, "tbl").forEach(table -> see.accept(part, table)));
    }

    private static void fill(LintedDocx docx, Consumer<String> found) {
        each(docx, (part, table) -> {
            for (Element row : Nodes.children(table, "tr")) {
                int columns = skipped(row, "gridBefore")
                        + cells(row).stream().mapToInt(Cell::columns).sum()
                        + skipped(row, "gridAfter");
                if (columns != grid(table).size()) {
                    found.accept(part + ": " + columns + " of " + grid(table).size() + " columns " + Nodes.words(row));
                }
            }
        });
    }

    private static void widths(LintedDocx docx, Consumer<String> found) {
        each(docx, (part, table) -> {
            List<Integer> grid = grid(table);
            for (Element row : Nodes.children(table, "tr")) {
                for (Cell cell : cells(row)) {
                    Element properties = Nodes.child(cell.element(), "tcPr");
                    Element width = properties == null ? null : Nodes.child(properties, "tcW");
                    int end = Math.min(cell.column() + cell.columns(), grid.size());
                    int sum = grid.subList(Math.min(cell.column(), end), end).stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    if (width == null || Math.abs(Nodes.number(width, "w", -SPARE - 1) - sum) > SPARE) {
                        found.accept(part + ": cell " + Nodes.words(cell.element()) + " over " + sum);
                    }
                }
            }
        });
    }

    private static void merges(LintedDocx docx, Consumer<String> found) {
        each(docx, (part, table) -> {
            Map<Integer, Integer> open = new HashMap<>();
            for (Element row : Nodes.children(table, "tr")) {
                Map<Integer, Integer> here = new HashMap<>();
                for (Cell cell : cells(row)) {
                    String merge = cell.merge();
                    if (merge.equals("continue") && open.getOrDefault(cell.column(), 0) != cell.columns()) {
                        found.accept(part + ": column " + cell.column() + " of " + Nodes.words(row));
                    }
                    if (!merge.isEmpty()) {
                        here.put(cell.column(), cell.columns());
                    }
                }
                open = here;
            }
        });
    }
}
