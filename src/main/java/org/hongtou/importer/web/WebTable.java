package org.hongtou.importer.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.importer.draft.DraftTable;
import org.hongtou.importer.draft.Losses;
import org.jsoup.nodes.Element;

/** Reads a table of a page. */
final class WebTable {
    private static final int WIDEST = 1000;
    private static final int LONG_CELL = 6;
    /** Beyond it a table isn't filled up and not read on: the draft is too long then. */
    private static final int MOST_CELLS = 100_000;

    private final PageReader reader;
    private final Looks looks;
    private final Losses losses;

    WebTable(PageReader reader, Looks looks, Losses losses) {
        this.reader = reader;
        this.looks = looks;
        this.losses = losses;
    }

    /** Whether a table is there to place words on the page: it holds tables, headings or whole texts, or has one column. */
    static boolean placesWords(Element table) {
        String role = table.attr("role");
        if (role.equals("presentation")
                || role.equals("none")
                || table.selectFirst("table table, h1, h2, h3, h4, h5, h6") != null) {
            return true;
        }
        List<Element> cells = table.select("td, th");
        boolean lined = !table.attr("border").isEmpty() && !table.attr("border").equals("0");
        return cells.stream().allMatch(WebTable::isAlone)
                || (!lined
                        && cells.stream()
                                .anyMatch(cell -> cell.select("> p, > div").size() > LONG_CELL));
    }

    private static boolean isAlone(Element cell) {
        Element row = cell.parent();
        return row != null && row.childrenSize() == 1 && span(cell, "rowspan", WIDEST) == 1;
    }

    /** The table; rows that end early are filled up, as browsers do. */
    DraftTable read(Element table) {
        List<Element> rows = rows(table);
        List<List<DraftTable.Cell>> grid = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        Map<Integer, Integer> covered = new HashMap<>();
        int widest = 0;
        int read = 0;
        for (int row = 0; row < rows.size() && read <= MOST_CELLS; row++) {
            List<DraftTable.Cell> cells = new ArrayList<>();
            int column = 0;
            for (Element cell : rows.get(row).children()) {
                if (!cell.normalName().equals("td") && !cell.normalName().equals("th")) {
                    continue;
                }
                while (covered.getOrDefault(column, 0) > row) {
                    column++;
                }
                int columns = Math.min(span(cell, "colspan", WIDEST), WIDEST);
                int deep = Math.clamp(
                        cell.attr("rowspan").equals("0") ? rows.size() : span(cell, "rowspan", rows.size()),
                        1,
                        rows.size() - row);
                cells.add(new DraftTable.Cell(reader.lines(cell), columns, deep));
                for (int i = column; deep > 1 && i < column + columns; i++) {
                    covered.put(i, row + deep);
                }
                column += columns;
            }
            while (covered.getOrDefault(column, 0) > row) {
                column++;
            }
            read += cells.size();
            grid.add(cells);
            widths.add(column);
            widest = Math.max(widest, column);
        }
        for (int row = 0; row < grid.size() && (long) widest * grid.size() <= MOST_CELLS; row++) {
            for (int i = widths.get(row); i < widest; i++) {
                grid.get(row).add(new DraftTable.Cell(List.of(), 1, 1));
            }
        }
        return new DraftTable(without(grid));
    }

    /** Without rows that cells from above cover wholly: they show nothing. */
    private static List<List<DraftTable.Cell>> without(List<List<DraftTable.Cell>> grid) {
        List<List<DraftTable.Cell>> kept = new ArrayList<>();
        for (int row = 0; row < grid.size(); row++) {
            List<DraftTable.Cell> cells = new ArrayList<>();
            for (DraftTable.Cell cell : grid.get(row)) {
                int shown = (int) grid.subList(row, row + cell.rows()).stream()
                        .filter(covered -> !covered.isEmpty())
                        .count();
                cells.add(new DraftTable.Cell(cell.lines(), cell.columns(), shown));
            }
            if (!cells.isEmpty()) {
                kept.add(cells);
            }
        }
        return kept;
    }

    /** The rows in the order in which they are shown: the foot last. */
    private List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        List<Element> foot = new ArrayList<>();
        for (Element part : table.children()) {
            List<Element> own = part.normalName().equals("tr") ? List.of(part) : part.children();
            for (Element row : own) {
                if (!row.normalName().equals("tr")) {
                    continue;
                }
                if (looks.isHidden(row) || looks.isHidden(part)) {
                    losses.add("hidden", row.text());
                } else {
                    (part.normalName().equals("tfoot") ? foot : rows).add(row);
                }
            }
        }
        rows.addAll(foot);
        return rows;
    }

    private static int span(Element cell, String attribute, int most) {
        String said = cell.attr(attribute).strip();
        return said.matches("[0-9]{1,7}") ? Math.clamp(Integer.parseInt(said), 1, most) : 1;
    }
}
