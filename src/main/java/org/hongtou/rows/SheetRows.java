package org.hongtou.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hongtou.content.workbook.Worksheet;

/** Goes through a sheet's rows below its headings: which say something, and which are passed over. */
final class SheetRows {
    private static final Pattern TOTAL = Pattern.compile("^(?:合计|总计|小计|共计|累计|总数)");
    private static final Pattern NUMBER = Pattern.compile("^.{0,8}[0-9０-９].{0,8}$");

    private final Worksheet sheet;
    private final HeadingRow headings;
    private final String naming;
    private final Map<Integer, Worksheet.Line> byNumber = new HashMap<>();
    private final List<RowCells> rows = new ArrayList<>();
    private final List<PassedRow> passed = new ArrayList<>();

    /** @param naming the path of the key that names a row's file; empty where none does */
    SheetRows(Worksheet sheet, HeadingRow headings, String naming) {
        this.sheet = sheet;
        this.headings = headings;
        this.naming = naming;
        sheet.lines().forEach(line -> byNumber.put(line.number(), line));
        List<Worksheet.Line> lines = sheet.lines();
        for (int i = 0; i < headings.top(); i++) {
            pass(lines.get(i), PassedRow.Reason.TITLE);
        }
        for (int i = headings.bottom() + 1; i < lines.size(); i++) {
            take(lines.get(i));
        }
    }

    List<RowCells> rows() {
        return rows;
    }

    List<PassedRow> passed() {
        return passed;
    }

    private void pass(Worksheet.Line line, PassedRow.Reason reason) {
        passed.add(new PassedRow(sheet.name(), line.number(), first(line), reason));
    }

    private static String first(Worksheet.Line line) {
        return line.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .map(Words::line)
                .orElse("");
    }

    private void take(Worksheet.Line line) {
        if (line.hidden()) {
            pass(line, PassedRow.Reason.HIDDEN);
        } else if (isContinued(line) && !rows.isEmpty()) {
            rows.set(rows.size() - 1, rows.getLast().with(filled(line)));
        } else if (TOTAL.matcher(Words.heading(first(line))).find()) {
            pass(line, PassedRow.Reason.TOTAL);
        } else if (isHeading(line)) {
            pass(line, PassedRow.Reason.HEADING);
        } else if (!saysSomething(line)) {
            pass(line, PassedRow.Reason.EMPTY);
        } else if (line.filled() == 1 && headings.all().size() > 2 && !isNamed(line)) {
            pass(line, PassedRow.Reason.NOTE);
        } else {
            rows.add(new RowCells(sheet, List.of(filled(line))));
        }
    }

    /** Whether it stands beside the same merged cell as the line above, which names both. */
    private boolean isContinued(Worksheet.Line line) {
        return headings.all().stream()
                .filter(heading -> holds(heading, naming))
                .anyMatch(heading -> line.cell(heading.column()).isEmpty()
                        && sheet.spans().stream()
                                .anyMatch(span -> span.top() < line.number()
                                        && span.top() > lastOfHeadings()
                                        && span.left() == span.right()
                                        && span.holds(line.number(), heading.column())));
    }

    private int lastOfHeadings() {
        return sheet.lines().get(headings.bottom()).number();
    }

    private static boolean holds(Heading heading, String path) {
        return heading.claims().stream().anyMatch(claim -> claim.target().is(path));
    }

    private boolean isNamed(Worksheet.Line line) {
        return headings.all().stream()
                .filter(heading -> holds(heading, naming))
                .anyMatch(heading -> NUMBER.matcher(line.cell(heading.column())).matches());
    }

    private boolean isHeading(Worksheet.Line line) {
        long same = headings.all().stream()
                .filter(heading -> !line.cell(heading.column()).isEmpty()
                        && Words.heading(line.cell(heading.column())).equals(Words.heading(heading.words())))
                .count();
        return same > 1;
    }

    private boolean saysSomething(Worksheet.Line line) {
        return headings.all().stream()
                .anyMatch(heading -> !heading.claims().isEmpty()
                        && !line.cell(heading.column()).isEmpty());
    }

    /** A line with what stands in cells that are merged with those above. */
    private Worksheet.Line filled(Worksheet.Line line) {
        List<String> cells = new ArrayList<>(line.cells());
        for (Heading heading : headings.all()) {
            int column = heading.column();
            if (!line.cell(column).isEmpty()) {
                continue;
            }
            for (Worksheet.Span span : sheet.spans()) {
                Worksheet.Line top = byNumber.get(span.top());
                if (span.left() == column
                        && span.top() > lastOfHeadings()
                        && span.top() < line.number()
                        && span.holds(line.number(), column)
                        && top != null) {
                    while (cells.size() <= column) {
                        cells.add("");
                    }
                    cells.set(column, top.cell(column));
                }
            }
        }
        return new Worksheet.Line(line.number(), line.hidden(), cells);
    }
}
