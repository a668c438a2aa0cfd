package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hongtou.content.data.Data;
import org.hongtou.content.data.WidthText;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Length;
import org.hongtou.model.Table;

/** Makes a table of a checked {@code table 表格} block. */
public final class TableBlock {
    private final Report report;

    public TableBlock(Report report) {
        this.report = report;
    }

    public Table table(Data.Fields fields) {
        String caption = text(fields, "caption");
        String unit = text(fields, "unit");
        boolean landscape = fields.get("landscape") instanceof Data.Flag flag && flag.value();
        int line = fields.place().line();
        if (fields.get("rows") instanceof Data.Text text) {
            return piped(caption, unit, landscape, fields, text);
        }
        List<Table.Row> rows = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        if (fields.get("rows") instanceof Data.Many many) {
            for (Data row : many.items()) {
                rows.add(row(row));
                places.add(row.place());
            }
        }
        int columns = checkedWidth(rows, places);
        return new Table(
                caption, unit, columns(fields, columns, List.of()), head(fields, rows, 1), rows, landscape, line);
    }

    /** Rows written with pipes, under the block's own settings. */
    private Table piped(String caption, String unit, boolean landscape, Data.Fields fields, Data.Text text) {
        List<TextLine> lines = new ArrayList<>();
        Place place = text.place();
        for (String line : text.text().split("\n", -1)) {
            String piped = PipeTable.isRow(line) ? line : "|" + line + "|";
            lines.add(new TextLine(piped, new Place(place.file(), place.line() + lines.size(), 0)));
        }
        Table table = new PipeTable(report).read(lines);
        List<Table.Column> columns = columns(fields, table.columns().size(), table.columns());
        int head = head(fields, table.rows(), table.headRows());
        return new Table(
                caption,
                unit,
                columns,
                head,
                table.rows(),
                landscape,
                fields.place().line());
    }

    private static String text(Data.Fields fields, String key) {
        return fields.get(key) instanceof Data.Text text ? text.text() : "";
    }

    private static int head(Data.Fields fields, List<Table.Row> rows, int otherwise) {
        long head = fields.get("head") instanceof Data.Whole whole ? whole.value() : otherwise;
        return (int) Math.min(head, rows.size());
    }

    private List<Table.Column> columns(Data.Fields fields, int count, List<Table.Column> otherwise) {
        List<Table.Column> columns = new ArrayList<>();
        List<Data> given = fields.get("columns") instanceof Data.Many many ? many.items() : List.of();
        for (int i = 0; i < count; i++) {
            Table.Column column =
                    i < otherwise.size() ? otherwise.get(i) : new Table.Column(Table.Align.BY_CONTENT, Length.ZERO);
            columns.add(i < given.size() && given.get(i) instanceof Data.Fields own ? column(own, column) : column);
        }
        return columns;
    }

    private Table.Column column(Data.Fields fields, Table.Column otherwise) {
        Length width = fields.get("width") instanceof Data.Text text
                ? WidthText.read(text.text(), text.place(), report)
                : otherwise.width();
        Table.Align align = fields.get("align") instanceof Data.Text text
                ? Table.Align.valueOf(text.text().toUpperCase(Locale.ROOT).replace('-', '_'))
                : otherwise.align();
        return new Table.Column(align, width);
    }

    private Table.Row row(Data row) {
        List<Table.Cell> cells = new ArrayList<>();
        if (row instanceof Data.Many many) {
            for (Data cell : many.items()) {
                cells.add(cell instanceof Data.Fields fields ? cell(fields) : new Table.Cell(List.of(), 1, 1));
            }
        }
        return new Table.Row(cells);
    }

    private Table.Cell cell(Data.Fields fields) {
        List<TextLine> lines = new ArrayList<>();
        if (fields.get("text") instanceof Data.Text text) {
            Place place = text.place();
            for (String line : text.text().split("\n", -1)) {
                lines.add(new TextLine(line, new Place(place.file(), place.line() + lines.size(), 0)));
            }
        }
        return CellLines.cell(lines, count(fields, "columns"), count(fields, "rows"), report);
    }

    private static int count(Data.Fields fields, String key) {
        return fields.get(key) instanceof Data.Whole whole ? (int) whole.value() : 1;
    }

    /** The number of columns; a row that covers another number is an error. */
    private int checkedWidth(List<Table.Row> rows, List<Place> places) {
        List<Integer> widths = new ArrayList<>();
        int[] covered = new int[rows.size()];
        for (int i = 0; i < rows.size(); i++) {
            int width = covered[i];
            for (Table.Cell cell : rows.get(i).cells()) {
                width += cell.columns();
                for (int below = i + 1; below < Math.min(rows.size(), i + cell.rows()); below++) {
                    covered[below] += cell.columns();
                }
            }
            widths.add(width);
        }
        int columns = widths.isEmpty() ? 0 : widths.getFirst();
        for (int i = 0; i < widths.size(); i++) {
            if (widths.get(i) != columns) {
                report.add(Diagnostic.error("content.table-cells", places.get(i), widths.get(i), columns));
            }
        }
        return columns;
    }
}
