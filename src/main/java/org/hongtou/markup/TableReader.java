package org.hongtou.markup;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Block;
import org.hongtou.model.Length;
import org.hongtou.model.Table;
import org.jspecify.annotations.Nullable;

/** Reads tables. A row with too few cells gets empty ones; one with too many is an error. */
final class TableReader {
    private TableReader() {}

    static @Nullable Block read(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(
                tag,
                "caption",
                "unit",
                "head",
                "landscape",
                "line",
                "rules",
                "frame",
                "frame-colour",
                "inner",
                "inner-colour");
        List<Table.Column> columns = new ArrayList<>();
        List<Tag> rowTags = new ArrayList<>();
        for (Tag child : reading.children(tag, List.of("row", "column"))) {
            if (child.name().equals("row")) {
                rowTags.add(child);
            } else {
                columns.add(column(child, reading));
            }
        }
        List<Table.Row> rows = rowTags.stream().map(row -> row(row, reading)).toList();
        if (rows.isEmpty()) {
            return null;
        }
        int wanted = columns.isEmpty() ? TableShape.width(rows.getFirst()) : columns.size();
        while (columns.size() < wanted) {
            columns.add(new Table.Column(Table.Align.BY_CONTENT, Length.ZERO));
        }
        TableShape shape = new TableShape(columns.size());
        List<Table.Row> fitted = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Table.Row row = shape.fit(rows.get(i), rows.size() - i);
            if (row == null) {
                reading.error("markup.table-row", rowTags.get(i).offset(), i + 1, columns.size());
                return null;
            }
            fitted.add(row);
        }
        return new Table(
                attributes.text("caption"),
                attributes.text("unit"),
                columns,
                attributes.whole("head", 0, 0, rows.size()),
                fitted,
                new Table.Rules(
                        attributes.choice("rules", Table.Rules.Drawn.class, Table.Rules.Drawn.ALL),
                        pen("frame", attributes),
                        pen("inner", attributes)),
                attributes.flag("landscape"),
                attributes.whole("line", 0, 0, Integer.MAX_VALUE));
    }

    private static Table.Column column(Tag tag, MarkupReading reading) {
        Attributes attributes = reading.attributes(tag, "align", "width");
        reading.nothingIn(tag);
        return new Table.Column(
                attributes.choice("align", Table.Align.class, Table.Align.BY_CONTENT), attributes.length("width"));
    }

    private static Table.Pen pen(String name, Attributes attributes) {
        return new Table.Pen(attributes.length(name), attributes.colour(name + "-colour"));
    }

    private static Table.Row row(Tag tag, MarkupReading reading) {
        Attributes height = reading.attributes(tag, "height", "exact");
        List<Table.Cell> cells = new ArrayList<>();
        for (Tag cell : reading.children(tag, List.of("cell"))) {
            cells.add(CellReader.read(cell, reading));
        }
        return new Table.Row(cells, new Table.Height(height.length("height"), height.flag("exact")));
    }
}
