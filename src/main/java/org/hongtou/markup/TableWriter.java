package org.hongtou.markup;

import org.hongtou.model.Table;

/** Writes tables. */
final class TableWriter {
    private TableWriter() {}

    static void write(Table table, TagWriter tags) {
        tags.open("table")
                .attribute("caption", table.caption())
                .attribute("unit", table.unit())
                .attribute("head", table.headRows(), 0)
                .attribute("landscape", table.landscape())
                .attribute("line", table.line(), 0);
        for (Table.Column column : table.columns()) {
            tags.open("column")
                    .attribute("align", Attributes.key(column.align()))
                    .attribute("width", column.width())
                    .close("column");
        }
        for (Table.Row row : table.rows()) {
            tags.line()
                    .open("row")
                    .attribute("height", row.height().length())
                    .attribute("exact", row.height().exact());
            for (Table.Cell cell : row.cells()) {
                tags.open("cell")
                        .attribute("columns", cell.columns(), 1)
                        .attribute("rows", cell.rows(), 1)
                        .attribute("room", cell.room());
                ParagraphWriter.lines(cell.lines(), tags);
                tags.close("cell");
            }
            tags.close("row");
        }
        tags.line().close("table");
    }
}
