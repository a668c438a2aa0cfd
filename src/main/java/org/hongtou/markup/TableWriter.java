package org.hongtou.markup;

import java.util.List;
import java.util.Locale;
import org.hongtou.model.Picture;
import org.hongtou.model.Standing;
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
        rules(table.rules(), tags);
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
                cell(cell, tags);
            }
            tags.close("row");
        }
        tags.line().close("table");
    }

    private static void rules(Table.Rules rules, TagWriter tags) {
        tags.attribute("rules", rules.drawn() == Table.Rules.Drawn.ALL ? "" : Attributes.key(rules.drawn()));
        pen("frame", rules.frame(), tags);
        pen("inner", rules.inner(), tags);
    }

    private static void pen(String name, Table.Pen pen, TagWriter tags) {
        tags.attribute(name, pen.thickness())
                .attribute(name + "-colour", pen.rgb() < 0 ? "" : String.format(Locale.ROOT, "%06x", pen.rgb()));
    }

    private static void cell(Table.Cell cell, TagWriter tags) {
        Table.Look look = cell.look();
        tags.open("cell")
                .attribute("columns", cell.columns(), 1)
                .attribute("rows", cell.rows(), 1)
                .attribute("align", look.align() == Table.Align.BY_CONTENT ? "" : Attributes.key(look.align()))
                .attribute("upright", look.upright() == Table.Upright.MIDDLE ? "" : Attributes.key(look.upright()))
                .attribute(
                        "open",
                        String.join(
                                " ",
                                look.open().stream()
                                        .sorted()
                                        .map(Attributes::key)
                                        .toList()))
                .attribute("room", look.room());
        boolean plain = cell.lines().stream().allMatch(TableWriter::isPlain);
        List<Table.Line> lines = cell.lines();
        for (int i = 0; i < lines.size(); i++) {
            switch (lines.get(i)) {
                case Table.Words words
                when plain -> {
                    if (i > 0) {
                        tags.open(InlineReader.BREAK).close(InlineReader.BREAK);
                    }
                    ParagraphWriter.spans(words.spans(), tags);
                }
                case Table.Words words -> {
                    tags.open("line")
                            .attribute(
                                    "align",
                                    words.side() == Standing.Side.USUAL
                                            ? ""
                                            : words.side().key())
                            .attribute("indent", words.indent(), 0);
                    ParagraphWriter.spans(words.spans(), tags);
                    tags.close("line");
                }
                case Picture picture -> ClosingWriter.write(picture, tags);
            }
        }
        tags.close("cell");
    }

    private static boolean isPlain(Table.Line line) {
        return line instanceof Table.Words words && words.side() == Standing.Side.USUAL && words.indent() == 0;
    }
}
