package org.hongtou.output.docx.body;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Length;
import org.hongtou.model.Table;
import org.hongtou.output.docx.part.DocxUnits;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.style.Stroke;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.SetTable.Cell;
import org.hongtou.typeset.galley.SetTable.Row;

/** Tables of the text. */
public final class DocxTables {
    private static final List<String> RULES =
            List.of("w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV");

    private final XmlOut out;
    private final DocxParagraphs paragraphs;

    public DocxTables(XmlOut out, DocxParagraphs paragraphs) {
        this.out = out;
        this.paragraphs = paragraphs;
    }

    /**
     * Writes a table.
     *
     * @param white above the words of the first row
     */
    public void write(SetTable table, Length white) {
        out.start("w:tbl");
        properties(table);
        grid(table.columns());
        // What reaches down into the row at hand: by its first column.
        List<Reach> reaches = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            row(table, i, i == 0 ? white : Length.ZERO, reaches);
        }
        out.end();
    }

    private void properties(SetTable table) {
        out.start("w:tblPr");
        width("w:tblW", sum(table.columns(), 0, table.columns().size()));
        out.value("w:jc", "center");
        Stroke rule = table.rule();
        if (rule != null) {
            out.start("w:tblBorders");
            for (String side : RULES) {
                DocxUnits.border(out, side, rule, 0);
            }
            out.end();
        }
        out.start("w:tblLayout").attribute("w:type", "fixed").end();
        margins(out, table.white());
        out.end();
    }

    /** The white in all cells: none above the words, whose line boxes have their own. */
    public static void margins(XmlOut out, SetTable.White white) {
        out.start("w:tblCellMar");
        margin(out, "w:top", 0);
        margin(out, "w:left", white.side().twips());
        margin(out, "w:bottom", white.below().twips());
        margin(out, "w:right", white.side().twips());
        out.end();
    }

    private static void margin(XmlOut out, String side, long twips) {
        out.start(side).attribute("w:w", twips).attribute("w:type", "dxa").end();
    }

    public void grid(List<Length> columns) {
        out.start("w:tblGrid");
        for (Length column : columns) {
            out.start("w:gridCol").attribute("w:w", column.twips()).end();
        }
        out.end();
    }

    public void width(String name, long twips) {
        out.start(name).attribute("w:w", twips).attribute("w:type", "dxa").end();
    }

    private void row(SetTable table, int number, Length white, List<Reach> reaches) {
        Row row = table.rows().get(number);
        out.start("w:tr");
        properties(row, number < table.headRows());
        int column = 0;
        List<Cell> cells = new ArrayList<>(row.cells());
        while (column < table.columns().size()) {
            Reach reach = at(reaches, column);
            if (reach != null) {
                cell(table, column, reach.columns, "continue", white, row.breaks(), List.of());
                reach.rows--;
                column += reach.columns;
            } else if (!cells.isEmpty() && cells.getFirst().column() <= column) {
                Cell cell = cells.removeFirst();
                String merge = cell.rows() > 1 ? "restart" : "";
                cell(table, column, cell.columns(), merge, white, table.breaks(number, cell), cell.paragraphs());
                if (cell.rows() > 1) {
                    reaches.add(new Reach(column, cell.columns(), cell.rows() - 1));
                }
                column += cell.columns();
            } else {
                cell(table, column, 1, "", white, row.breaks(), List.of());
                column++;
            }
        }
        reaches.removeIf(reach -> reach.rows == 0);
        out.end();
    }

    private void properties(Row row, boolean head) {
        Table.Height height = row.height();
        if (row.breaks() && !head && height.length().emu() == 0) {
            return;
        }
        out.start("w:trPr");
        if (!row.breaks()) {
            out.flag("w:cantSplit", true);
        }
        if (height.length().emu() > 0) {
            out.start("w:trHeight")
                    .attribute("w:val", height.length().twips())
                    .attribute("w:hRule", height.exact() ? "exact" : "atLeast")
                    .end();
        }
        if (head) {
            out.flag("w:tblHeader", true);
        }
        out.end();
    }

    private static @org.jspecify.annotations.Nullable Reach at(List<Reach> reaches, int column) {
        for (Reach reach : reaches) {
            if (reach.column == column && reach.rows > 0) {
                return reach;
            }
        }
        return null;
    }

    private void cell(
            SetTable table,
            int column,
            int columns,
            String merge,
            Length white,
            boolean top,
            List<SetParagraph> words) {
        out.start("w:tc").start("w:tcPr");
        width("w:tcW", sum(table.columns(), column, column + columns));
        if (columns > 1) {
            out.value("w:gridSpan", columns);
        }
        if (!merge.isEmpty()) {
            out.value("w:vMerge", merge);
        }
        if (white.twips() > 0) {
            out.start("w:tcMar");
            margin(out, "w:top", white.twips());
            out.end();
        }
        out.value("w:vAlign", top ? "top" : "center").end();
        words.forEach(paragraphs::write);
        if (words.isEmpty()) {
            paragraphs.anchor();
        }
        out.end();
    }

    private static long sum(List<Length> columns, int from, int to) {
        return columns.subList(from, Math.min(to, columns.size())).stream()
                .mapToLong(Length::twips)
                .sum();
    }

    /** A cell that covers further rows: how many, from the one at hand. */
    private static final class Reach {
        private final int column;
        private final int columns;
        private int rows;

        Reach(int column, int columns, int rows) {
            this.column = column;
            this.columns = columns;
            this.rows = rows;
        }
    }
}
