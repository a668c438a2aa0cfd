package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Length;
import org.hongtou.model.Table;

/** Reads a table of lines such as {@code | 甲 | 乙 |}; {@code |:--|--:|} as the second line tells the alignment. */
public final class PipeTable {
    /** What parts the lines of a cell, as Markdown has it. */
    private static final Pattern BREAK = Pattern.compile("<br {0,2}/?>", Pattern.CASE_INSENSITIVE);

    private static final Pattern RULE = Pattern.compile("[:：]?[-－—]+[:：]?");

    private final Report report;

    PipeTable(Report report) {
        this.report = report;
    }

    public static boolean isRow(String line) {
        return line.length() > 1
                && isPipe(line.charAt(0))
                && line.chars().skip(1).anyMatch(c -> isPipe((char) c));
    }

    static boolean hasPipe(String line) {
        return line.chars().anyMatch(c -> isPipe((char) c));
    }

    /** The table, without words over it. */
    Table read(List<TextLine> lines) {
        List<List<TextLine>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(cells(line)));
        boolean ruled = rows.size() > 1
                && rows.get(1).stream()
                        .allMatch(cell -> RULE.matcher(cell.trimmed().text()).matches());
        List<TextLine> rule = ruled ? rows.remove(1) : List.of();
        int columns = rows.getFirst().size();
        List<Table.Column> aligned = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Table.Align align =
                    column < rule.size() ? align(rule.get(column).trimmed().text()) : Table.Align.BY_CONTENT;
            aligned.add(new Table.Column(align, Length.ZERO));
        }
        List<Table.Row> read = new ArrayList<>();
        CellLines words = new CellLines(report);
        for (List<TextLine> row : rows) {
            if (row.size() != columns) {
                report.add(Diagnostic.error(
                        "content.table-cells", row.getFirst().trimmed().place(), row.size(), columns));
            }
            read.add(new Table.Row(row.stream()
                    .map(cell -> new Table.Cell(words.read(lines(cell)), 1, 1))
                    .toList()));
        }
        int line = lines.getFirst().place().line();
        return new Table("", "", aligned, ruled ? 1 : 0, read, Table.Rules.USUAL, false, line);
    }

    private static List<TextLine> cells(TextLine line) {
        String text = line.text();
        List<TextLine> cells = new ArrayList<>();
        int from = 1;
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (isPipe(text.charAt(i))) {
                cells.add(new TextLine(text.substring(from, i), line.at(from)));
                from = i + 1;
            }
        }
        if (!Blanks.isBlank(text.substring(from))) {
            cells.add(new TextLine(text.substring(from), line.at(from)));
        }
        return cells;
    }

    private static List<TextLine> lines(TextLine cell) {
        List<TextLine> lines = new ArrayList<>();
        int from = 0;
        for (Matcher next = BREAK.matcher(cell.text()); next.find(); from = next.end()) {
            lines.add(new TextLine(cell.text().substring(from, next.start()), cell.at(from)));
        }
        lines.add(new TextLine(cell.text().substring(from), cell.at(from)));
        return lines;
    }

    private static Table.Align align(String rule) {
        boolean left = ":：".indexOf(rule.charAt(0)) >= 0;
        boolean right = ":：".indexOf(rule.charAt(rule.length() - 1)) >= 0;
        if (left && right) {
            return Table.Align.CENTER;
        }
        return left ? Table.Align.LEFT : right ? Table.Align.RIGHT : Table.Align.BY_CONTENT;
    }

    private static boolean isPipe(char c) {
        return c == '|' || c == '｜';
    }
}
