package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hongtou.content.data.Data;
import org.hongtou.content.data.WidthText;
import org.hongtou.content.sheet.DataSheet;
import org.hongtou.content.sheet.SheetFiles;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Length;
import org.hongtou.model.Table;
import org.jspecify.annotations.Nullable;

/** Makes a table of a checked {@code table 表格} block. */
public final class TableBlock {
    private final SheetFiles sheets;
    private final Report report;
    private final RowHeights heights;

    /** @param sheets the sheets that its file may name */
    public TableBlock(SheetFiles sheets, Report report) {
        this.sheets = sheets;
        this.report = report;
        this.heights = new RowHeights(report);
    }

    public Table table(Data.Fields fields) {
        Table table = heights.applied(fields, read(fields));
        if (fields.get("rows") instanceof Data.Many many && many.items().isEmpty()) {
            report.add(Diagnostic.error("content.table-empty", fields.place()));
        }
        return table;
    }

    private Table read(Data.Fields fields) {
        String caption = text(fields, "caption");
        String unit = TableLine.unit(text(fields, "unit"));
        boolean landscape = fields.get("landscape") instanceof Data.Flag flag && flag.value();
        int line = fields.place().line();
        tellRows(fields);
        if (fields.get("file") instanceof Data.Text file) {
            return ofSheet(caption, unit, landscape, fields, file);
        }
        List<TextLine> lines = lines(fields.get("rows"));
        if (!lines.isEmpty()) {
            return written(caption, unit, landscape, fields, lines);
        }
        List<Table.Row> rows = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        if (fields.get("rows") instanceof Data.Many many) {
            for (Data row : many.items()) {
                rows.add(row(row));
                places.add(row.place());
            }
        }
        TableSpans spans = new TableSpans(rows, places, report);
        List<Table.Column> columns = columns(fields, spans.columns(), List.of());
        int head = spans.headRows(fields.get("head") instanceof Data.Whole said ? said : null);
        return new Table(caption, unit, columns, head, rows, rules(fields), landscape, line);
    }

    /** The rows of a sheet in a file of its own; no rows after an error. */
    private Table ofSheet(String caption, String unit, boolean landscape, Data.Fields fields, Data.Text file) {
        int line = file.place().line();
        DataSheet sheet = sheets.read(file.text(), file.place(), report);
        if (sheet == null) {
            return new Table(caption, unit, List.of(), 0, List.of(), rules(fields), landscape, line);
        }
        int head = fields.get("head") instanceof Data.Whole whole ? (int) whole.value() : 1;
        SheetTable table = new SheetTable(sheet, file.text(), head, report);
        List<Data> given = fields.get("columns") instanceof Data.Many many ? many.items() : List.of();
        List<SheetTable.Pick> picks = table.picks(given, file.place());
        Table.Column usual = new Table.Column(Table.Align.BY_CONTENT, Length.ZERO);
        List<Table.Column> columns =
                picks.stream().map(pick -> column(pick.own(), usual)).toList();
        return new Table(
                caption, unit, columns, table.headRows(picks), table.rows(picks), rules(fields), landscape, line);
    }

    /** Tells of rows that are there twice. */
    private void tellRows(Data.Fields fields) {
        Data file = fields.get("file");
        Data rows = fields.get("rows");
        if (file != null && rows != null) {
            report.add(Diagnostic.error("content.table-rows-twice", file.place()));
        }
    }

    /** The lines of rows that are a text, empty ones left out; none of others. */
    private static List<TextLine> lines(@Nullable Data rows) {
        List<TextLine> lines = new ArrayList<>();
        for (Data row : rows instanceof Data.Many many ? many.items() : List.<Data>of()) {
            if (row instanceof Data.Text text && (text.text().indexOf('\t') >= 0 || !Blanks.isBlank(text.text()))) {
                lines.add(new TextLine(text.text(), text.place()));
            }
        }
        return lines;
    }

    /** Rows written with pipes or tabs, under the block's own settings. */
    private Table written(String caption, String unit, boolean landscape, Data.Fields fields, List<TextLine> lines) {
        List<TabRow> tabs = tabs(lines);
        Table table = tabs.isEmpty() ? piped(lines) : new TabTable(report).read(tabs);
        List<Table.Column> columns = columns(fields, table.columns().size(), table.columns());
        Table.Rules rules = rules(fields);
        int least = rules.drawn() == Table.Rules.Drawn.THREE ? 1 : 0;
        int head = head(fields, table.rows(), Math.max(least, table.headRows()));
        return new Table(
                caption,
                unit,
                columns,
                head,
                table.rows(),
                rules,
                landscape,
                fields.place().line());
    }

    private Table piped(List<TextLine> lines) {
        return new PipeTable(report)
                .read(lines.stream()
                        .map(line -> PipeTable.isRow(line.trimmed().text())
                                ? line.trimmed()
                                : new TextLine(
                                        "|" + line.text() + "|",
                                        new Place(
                                                line.place().file(),
                                                line.place().line(),
                                                0)))
                        .toList());
    }

    /** The rows of a text in which tabs part cells and pipes none; else none. */
    private static List<TabRow> tabs(List<TextLine> lines) {
        List<TabRow> rows = new ArrayList<>();
        for (int at = 0; at < lines.size(); at += rows.getLast().lines()) {
            TabRow row = TabRow.at(lines, at);
            rows.add(row == null ? new TabRow(List.of(List.of(lines.get(at))), 1) : row);
        }
        boolean piped = lines.stream().anyMatch(line -> PipeTable.hasPipe(line.text()));
        return piped || rows.stream().noneMatch(TabRow::partsWords) ? List.of() : rows;
    }

    private static String text(Data.Fields fields, String key) {
        return fields.get(key) instanceof Data.Text text ? text.text().replace('\t', ' ') : "";
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
            columns.add(
                    i < given.size() && given.get(i) instanceof Data.Fields own ? column(ofRows(own), column) : column);
        }
        return columns;
    }

    /** What is said of a column of rows that stand here, where a bare text is its width: only a sheet has names to take. */
    private Data.Fields ofRows(Data.Fields column) {
        Data.Fields own = SheetTable.told(column, WidthText::isWidth);
        for (String key : List.of("take", "title")) {
            if (own.get(key) instanceof Data.Text text) {
                report.add(Diagnostic.error("content.sheet-key-alone", text.place(), Excerpt.of(text.text())));
            }
        }
        return own;
    }

    private Table.Column column(Data.Fields fields, Table.Column otherwise) {
        Length width = fields.get("width") instanceof Data.Text text
                ? WidthText.read(text.text(), text.place(), report)
                : otherwise.width();
        return new Table.Column(choice(fields, "align", Table.Align.class, otherwise.align()), width);
    }

    private Table.Row row(Data row) {
        List<Table.Cell> cells = new ArrayList<>();
        Data given = row instanceof Data.Fields high ? high.get("cells") : row;
        if (given instanceof Data.Many many) {
            for (Data cell : many.items()) {
                cells.add(cell instanceof Data.Fields fields ? cell(fields) : new Table.Cell(List.of(), 1, 1));
            }
        }
        return new Table.Row(cells, row instanceof Data.Fields high ? heights.of(high) : Table.Height.BY_CONTENT);
    }

    private Table.Cell cell(Data.Fields fields) {
        List<TextLine> lines = new ArrayList<>();
        if (fields.get("text") instanceof Data.Text text) {
            Place place = text.place();
            for (String line : text.text().split("\n", -1)) {
                lines.add(new TextLine(line, new Place(place.file(), place.line() + lines.size(), 0)));
            }
        }
        List<Table.Line> words = new CellLines(report).read(lines);
        int indent = fields.get("indent") instanceof Data.Whole whole ? (int) whole.value() : 0;
        Table.Look look = new Table.Look(
                choice(fields, "align", Table.Align.class, Table.Align.BY_CONTENT),
                choice(fields, "upright", Table.Upright.class, Table.Upright.MIDDLE),
                open(fields),
                false);
        return new Table.Cell(
                words.stream().map(line -> indented(line, indent)).toList(),
                count(fields, "columns"),
                count(fields, "rows"),
                look);
    }

    private static Table.Line indented(Table.Line line, int indent) {
        return line instanceof Table.Words words && indent > 0
                ? new Table.Words(words.spans(), words.side(), indent)
                : line;
    }

    private static Set<Table.Side> open(Data.Fields fields) {
        Set<Table.Side> open = EnumSet.noneOf(Table.Side.class);
        if (fields.get("open") instanceof Data.Many sides) {
            for (Data side : sides.items()) {
                open.add(constant(Table.Side.class, ((Data.Text) side).text()));
            }
        }
        return open;
    }

    private Table.Rules rules(Data.Fields fields) {
        PenText pen = new PenText(report);
        return new Table.Rules(
                choice(fields, "rules", Table.Rules.Drawn.class, Table.Rules.Drawn.ALL),
                pen.read(fields.get("frame")),
                pen.read(fields.get("inner")));
    }

    private static <E extends Enum<E>> E choice(Data.Fields fields, String key, Class<E> type, E otherwise) {
        return fields.get(key) instanceof Data.Text text ? constant(type, text.text()) : otherwise;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static int count(Data.Fields fields, String key) {
        return fields.get(key) instanceof Data.Whole whole ? (int) whole.value() : 1;
    }
}
