package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hongtou.content.TestSchemas;
import org.hongtou.content.checked.SchemaCheck;
import org.hongtou.content.data.Data;
import org.hongtou.content.sheet.SheetFiles;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;
import org.hongtou.model.Length;
import org.hongtou.model.NameList;
import org.hongtou.model.Paragraph;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureRow;
import org.hongtou.model.Span;
import org.hongtou.model.Standing;
import org.hongtou.model.Table;

/**
 * What came of a text, in a line: its blocks, with strokes between them, and what was told. A block has its line in the
 * file before it; a word of a role that isn't plain stands in brackets with its role.
 *
 * @param blocks all blocks
 * @param told each diagnostic as its place, its code without {@code content.} and its arguments in brackets; - for none
 */
record Shown(String blocks, String told) {
    /** What lines of body text make, of which the first is line 1; its column 1. */
    static Shown lines(String text) {
        Report report = new Report();
        List<TextLine> lines = new ArrayList<>();
        for (String line : written(text).split("\n", -1)) {
            lines.add(new TextLine(line, new Place("a.yaml", lines.size() + 1, 1)));
        }
        return of(BodyText.parse(lines, report), report);
    }

    /** What a file's body makes that is a list. */
    static Shown body(String items) {
        return body(items, (name, place, told) -> null);
    }

    static Shown body(String items, SheetFiles sheets) {
        Report report = new Report();
        TestSchemas schemas = new TestSchemas();
        try {
            Data.Fields data = new SchemaCheck(TestSchemas.read("notice"))
                    .check(
                            new YamlReader(schemas.keys())
                                    .read(
                                            new Source(
                                                    "a.yaml",
                                                    "正文:\n" + written(items) + "\n标题: 甲\n文种: 通知\n成文日期: 2026-05-20\n"),
                                            report),
                            sheets,
                            report);
            return of(data.get("body") instanceof Data.Rich rich ? rich.blocks() : List.of(), report);
        } catch (Halt halt) {
            return of(List.of(), report);
        }
    }

    private static Shown of(List<Block> blocks, Report report) {
        String told = report.diagnostics().stream().map(Shown::told).collect(Collectors.joining(" "));
        String shown = blocks.stream().map(Shown::block).collect(Collectors.joining(" ‖ "));
        return new Shown(shown.isEmpty() ? "-" : shown, told.isEmpty() ? "-" : told);
    }

    static String written(String text) {
        return text.replace('¶', '\n').replace('⇥', '\t').replace('␣', ' ');
    }

    private static String told(Diagnostic told) {
        String arguments = told.arguments().isEmpty() ? "" : "(" + String.join("|", told.arguments()) + ")";
        return told.place().line() + ":" + told.place().column() + " "
                + told.code().substring("content.".length()) + arguments.replace('\n', '⏎');
    }

    private static String block(Block block) {
        return switch (block) {
            case Paragraph one ->
                one.line() + " " + one.element() + standing(one.standing()) + " " + words(one.spans());
            case Table table -> table.line() + " " + table(table);
            case Picture picture -> picture.line() + " " + picture(picture);
            case PictureRow row ->
                "图[" + row.caption() + "] "
                        + row.pictures().stream().map(Shown::picture).collect(Collectors.joining(" "));
            case NameList names -> names.line() + " 名单[" + names.columns() + "] " + String.join(" ", names.names());
            default -> block.toString();
        };
    }

    private static String standing(Standing standing) {
        return (standing.side() == Standing.Side.USUAL ? "" : " " + standing.side())
                + (standing.newPage() ? " 另页" : "");
    }

    private static String picture(Picture picture) {
        return "图" + picture.file() + (picture.caption().isEmpty() ? "" : "[" + picture.caption() + "]")
                + length(picture.width());
    }

    private static String length(Length length) {
        return length.emu() == 0 ? "" : " " + Math.round(length.emu() / 360.0) / 100.0 + "mm";
    }

    private static String words(List<Span> spans) {
        return spans.stream()
                .map(span -> span.role() == Span.Role.PLAIN ? span.text() : "[" + span.role() + " " + span.text() + "]")
                .collect(Collectors.joining());
    }

    /** Rows with blanks between them, = after the head; cells with strokes, lines with ⏎. */
    private static String table(Table table) {
        StringBuilder text = new StringBuilder("表");
        if (!(table.caption() + table.unit()).isEmpty()) {
            text.append('[')
                    .append(table.caption())
                    .append('|')
                    .append(table.unit())
                    .append(']');
        }
        if (table.landscape()) {
            text.append(" 横排");
        }
        if (!table.rules().equals(Table.Rules.USUAL)) {
            text.append(" 线").append(table.rules().drawn());
            text.append(pen(table.rules().frame())).append(pen(table.rules().inner()));
        }
        if (table.columns().stream()
                .anyMatch(column -> column.align() != Table.Align.BY_CONTENT
                        || column.width().emu() > 0)) {
            text.append(" 列")
                    .append(table.columns().stream()
                            .map(column -> align(column.align())
                                    + length(column.width()).strip())
                            .collect(Collectors.joining("/")));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            text.append(i > 0 && i == table.headRows() ? " = " : " ")
                    .append(row(table.rows().get(i)));
        }
        return text
                + (table.headRows() > 0 && table.headRows() >= table.rows().size() ? " =" : "")
                + (table.rows().stream()
                                .anyMatch(row ->
                                        row.cells().size() != table.columns().size())
                        ? " " + table.columns().size() + "列"
                        : "");
    }

    private static String pen(Table.Pen pen) {
        return pen.equals(Table.Pen.USUAL)
                ? "-"
                : "(" + length(pen.thickness()).strip() + (pen.rgb() < 0 ? "" : "#%06X".formatted(pen.rgb())) + ")";
    }

    private static String align(Table.Align align) {
        return align == Table.Align.BY_CONTENT ? "" : align.toString().substring(0, 1);
    }

    private static String row(Table.Row row) {
        Table.Height height = row.height();
        return row.cells().stream().map(Shown::cell).collect(Collectors.joining("/"))
                + (height.equals(Table.Height.BY_CONTENT)
                        ? ""
                        : "↕" + length(height.length()).strip() + (height.exact() ? "!" : ""));
    }

    private static String cell(Table.Cell cell) {
        Table.Look look = cell.look();
        String seen = align(look.align())
                + (look.upright() == Table.Upright.MIDDLE
                        ? ""
                        : look.upright().toString().toLowerCase(Locale.ROOT))
                + look.open().stream()
                        .map(Object::toString)
                        .sorted()
                        .map(side -> "-" + side.substring(0, 1))
                        .collect(Collectors.joining());
        return cell.lines().stream().map(Shown::line).collect(Collectors.joining("⏎"))
                + (cell.columns() > 1 || cell.rows() > 1 ? "<" + cell.columns() + "×" + cell.rows() + ">" : "")
                + (seen.isEmpty() ? "" : "{" + seen + "}");
    }

    private static String line(Table.Line line) {
        return switch (line) {
            case Table.Words words ->
                ">".repeat(words.indent())
                        + words(words.spans())
                        + (words.side() == Standing.Side.USUAL ? "" : "@" + words.side());
            case Picture picture -> picture(picture);
        };
    }
}
