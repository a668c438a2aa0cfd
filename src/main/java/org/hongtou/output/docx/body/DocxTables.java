package org.hongtou.output.docx.body;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Table;
import org.hongtou.output.xml.XmlOut;
import org.hongtou.typeset.galley.SetParagraph;
import org.hongtou.typeset.galley.SetTable;
import org.hongtou.typeset.galley.SetTable.Cell;
import org.hongtou.typeset.galley.SetTable.Row;
import org.hongtou.typeset.galley.TableEdges;
import org.hongtou.typeset.galley.TableRules;
import org.jspecify.annotations.Nullable;

/** Tables of the text. */
public final class DocxTables {
    /** A description that is read aloud is no longer. */
    private static final int LONGEST = 200;

    private final XmlOut out;
    private final DocxParagraphs paragraphs;
    private final DocxPictures pictures;

    public DocxTables(XmlOut out, DocxParagraphs paragraphs, DocxPictures pictures) {
        this.pictures = pictures;
        this.out = out;
        this.paragraphs = paragraphs;
    }

    /**
     * Writes a table.
     *
     * @param white above the words of the first row
     * @param caption the words over it, for who has it read aloud; empty where there are none
     */
    public void write(SetTable table, Length white, String caption) {
        out.start("w:tbl");
        properties(table, caption);
        DocxGrid.columns(out, table.columns());
        // What reaches down into the row at hand: by its first column.
        List<Reach> reaches = new ArrayList<>();
        TableEdges edges = new TableEdges(table);
        for (int i = 0; i < table.rows().size(); i++) {
            row(table, edges, i, i == 0 ? white : Length.ZERO, reaches);
        }
        out.end();
    }

    private void properties(SetTable table, String caption) {
        out.start("w:tblPr");
        DocxGrid.width(out, "w:tblW", sum(table.columns(), 0, table.columns().size()));
        out.value("w:jc", "center");
        TableRules rules = table.rules();
        if (rules != null) {
            out.start("w:tblBorders");
            DocxCellBorders.border(out, "w:top", rules.ends());
            DocxCellBorders.border(out, "w:left", rules.sides());
            DocxCellBorders.border(out, "w:bottom", rules.ends());
            DocxCellBorders.border(out, "w:right", rules.sides());
            DocxCellBorders.border(out, "w:insideH", rules.betweenRows());
            DocxCellBorders.border(out, "w:insideV", rules.betweenColumns());
            out.end();
        }
        out.start("w:tblLayout").attribute("w:type", "fixed").end();
        DocxGrid.margins(out, table.white());
        if (!caption.isEmpty()) {
            out.value("w:tblCaption", caption);
        }
        String heads = heads(table);
        if (!heads.isEmpty()) {
            out.value("w:tblDescription", heads);
        }
        out.end();
    }

    /** The words of the head, which tell what the columns hold. */
    private static String heads(SetTable table) {
        String heads = table.rows().subList(0, table.headRows()).stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.paragraphs().stream()
                        .map(SetParagraph::text)
                        .collect(Collectors.joining())
                        .replaceAll("\\s", ""))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("、"));
        return heads.codePointCount(0, heads.length()) <= LONGEST
                ? heads
                : heads.substring(0, heads.offsetByCodePoints(0, LONGEST));
    }

    private void row(SetTable table, TableEdges edges, int row, Length white, List<Reach> reaches) {
        out.start("w:tr");
        properties(table.rows().get(row), row < table.headRows());
        int column = 0;
        List<Cell> cells = new ArrayList<>(table.rows().get(row).cells());
        while (column < table.columns().size()) {
            Reach reach = at(reaches, column);
            if (reach != null) {
                startCell(table, column, reach.columns, "continue");
                boolean top = table.rows().get(row).breaks();
                endCell(table, edges, row, new Cell(column, reach.columns, 1, reach.look, List.of()), white, top);
                reach.rows--;
                column += reach.columns;
            } else if (!cells.isEmpty() && cells.getFirst().column() <= column) {
                Cell cell = cells.removeFirst();
                startCell(table, column, cell.columns(), cell.rows() > 1 ? "restart" : "");
                endCell(table, edges, row, cell, white, table.breaks(row, cell));
                if (cell.rows() > 1) {
                    reaches.add(new Reach(column, cell, cell.rows() - 1));
                }
                column += cell.columns();
            } else {
                startCell(table, column, 1, "");
                boolean top = table.rows().get(row).breaks();
                endCell(table, edges, row, new Cell(column, 1, 1, List.of()), white, top);
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

    private static @Nullable Reach at(List<Reach> reaches, int column) {
        for (Reach reach : reaches) {
            if (reach.column == column && reach.rows > 0) {
                return reach;
            }
        }
        return null;
    }

    private void startCell(SetTable table, int column, int columns, String merge) {
        out.start("w:tc").start("w:tcPr");
        DocxGrid.width(out, "w:tcW", sum(table.columns(), column, column + columns));
        if (columns > 1) {
            out.value("w:gridSpan", columns);
        }
        if (!merge.isEmpty()) {
            out.value("w:vMerge", merge);
        }
    }

    /** @param top whether the words begin at the cell's top, since it goes on over a page's end */
    private void endCell(SetTable table, TableEdges edges, int row, Cell cell, Length white, boolean top) {
        DocxCellBorders.write(out, table, edges, row, cell);
        if (white.twips() > 0) {
            out.start("w:tcMar");
            DocxGrid.margin(out, "w:top", white.twips());
            out.end();
        }
        out.value("w:vAlign", top ? "top" : upright(cell.look().upright())).end();
        for (SetParagraph paragraph : cell.paragraphs()) {
            if (paragraph.element() == Element.PICTURE) {
                pictures.inCell(paragraph);
            } else {
                paragraphs.write(paragraph);
            }
        }
        if (cell.paragraphs().isEmpty()) {
            paragraphs.anchor();
        }
        out.end();
    }

    private static String upright(Table.Upright upright) {
        return switch (upright) {
            case TOP -> "top";
            case MIDDLE -> "center";
            case BOTTOM -> "bottom";
        };
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
        private final SetTable.Look look;
        private int rows;

        Reach(int column, Cell cell, int rows) {
            this.column = column;
            this.columns = cell.columns();
            this.look = cell.look();
            this.rows = rows;
        }
    }
}
