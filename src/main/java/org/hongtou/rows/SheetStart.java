package org.hongtou.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongtou.content.schema.RowRule;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Source;
import org.hongtou.content.workbook.Worksheet;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/** Begins files of a kind from the rows of a spreadsheet. Belongs to one thread. */
public final class SheetStart {
    private static final int MOST_REMARKS = 60;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029]+");

    private final Schema schema;
    private final StartText text;
    private final List<String> issuers;
    private final Report report;
    private final RowKeys targets;
    private ColumnNames names = ColumnNames.none();

    private final List<SheetPlan.ColumnUse> columns = new ArrayList<>();
    private final List<SheetPlan.RowStart> starts = new ArrayList<>();
    private final List<PassedRow> passed = new ArrayList<>();
    private final Map<String, Begun> begun = new HashMap<>();

    /** A row that a file was begun from, and what it says. */
    private record Begun(RowCells row, Map<Target, List<String>> values) {}

    /**
     * @param schema the kind's, with what the office gives not needed
     * @param sample the kind's commented start
     * @param given the canonical names of what the office gives
     * @param issuers what the office calls itself
     */
    public SheetStart(Schema schema, String sample, Set<String> given, List<String> issuers, Report report) {
        this.schema = schema;
        this.text = new StartText(schema, SampleText.of(sample), given);
        this.issuers = List.copyOf(issuers);
        this.report = report;
        this.targets = new RowKeys(schema);
    }

    /**
     * Takes what a person says of columns: names of columns with the keys that they hold.
     *
     * @throws org.hongtou.diagnostics.Halt if it is no YAML: why stands in the report
     */
    public void name(Source source, YamlReader reader) {
        names = ColumnNames.read(source, reader, targets, report);
    }

    /** What the rows of sheets begin. */
    public SheetPlan plan(String file, List<Worksheet> sheets) {
        boolean found = false;
        List<Worksheet> others = new ArrayList<>();
        for (Worksheet sheet : sheets) {
            if (sheet.lines().isEmpty()) {
                continue;
            }
            if (sheet.hidden()) {
                report.add(Diagnostic.warning("content.rows-hidden-sheet", sheet.place(), sheet.name()));
                continue;
            }
            HeadingRow headings = HeadingRow.find(sheet, targets, names);
            if (headings == null) {
                others.add(sheet);
                continue;
            }
            found = true;
            read(sheet, headings);
        }
        if (!found) {
            report.add(Diagnostic.error(
                    "content.rows-no-headings",
                    others.isEmpty() ? Place.file(file) : others.getFirst().place(),
                    String.join("、", targets.usual())));
        } else {
            others.forEach(
                    sheet -> report.add(Diagnostic.warning("content.rows-other-sheet", sheet.place(), sheet.name())));
            if (starts.isEmpty()) {
                report.add(Diagnostic.error("content.rows-none", Place.file(file)));
            }
        }
        return new SheetPlan(columns, starts, passed);
    }

    private void read(Worksheet sheet, HeadingRow headings) {
        for (Heading heading : headings.all()) {
            List<String> keys = heading.claims().stream().map(targets::shown).toList();
            columns.add(
                    new SheetPlan.ColumnUse(sheet.name(), Worksheet.column(heading.column()), heading.words(), keys));
        }
        headings.tell(sheet, targets, names, report);
        RowRule rule = schema.rows();
        SheetRows rows = new SheetRows(
                sheet, headings, rule.holes().isEmpty() ? "" : rule.holes().getFirst());
        passed.addAll(rows.passed());
        OwnRows own = new OwnRows(schema, targets, headings, issuers);
        Map<Target, String> meeting = Meeting.in(sheet, headings, rule, targets, report);
        rows.rows().forEach(row -> begin(row, headings, own, meeting));
        own.tell(sheet, report);
    }

    private void begin(RowCells row, HeadingRow headings, OwnRows own, Map<Target, String> meeting) {
        Map<Target, List<String>> values = RowValues.of(row, headings, own.implied(row), report);
        meeting.forEach((target, words) -> values.putIfAbsent(target, List.of(words)));
        RowRule rule = schema.rows();
        String name = StartName.of(rule, values);
        boolean named = !name.isEmpty() && (rule.name().isEmpty() || StartName.isNamed(rule, values));
        if (!named && !rule.name().isEmpty()) {
            report.add(Diagnostic.warning(
                    "content.rows-no-name",
                    row.sheet().place(row.number()),
                    shown(rule.holes().getFirst())));
        }
        String unique = name.isEmpty() ? "第" + row.number() + "行" : name;
        Begun before = begun.get(StartName.folded(unique));
        if (before != null) {
            if (named && isSame(before.values(), values)) {
                report.add(Diagnostic.warning(
                        "content.rows-repeated",
                        row.sheet().place(row.number()),
                        name,
                        before.row().sheet().place(before.row().number())));
                passed.add(new PassedRow(row.sheet().name(), row.number(), name, PassedRow.Reason.REPEATED));
                return;
            }
            String taken = unique;
            for (int i = 2; begun.containsKey(StartName.folded(unique)); i++) {
                unique = taken + "-" + i;
            }
            report.add(Diagnostic.warning(
                    "content.rows-same-name",
                    row.sheet().place(row.number()),
                    taken,
                    before.row().sheet().place(before.row().number()),
                    unique));
        }
        begun.put(StartName.folded(unique), new Begun(row, values));
        starts.add(new SheetPlan.RowStart(
                row.sheet().name(), row.number(), unique, text.of(head(row, headings), values, report)));
    }

    /** Whether two rows of one name have one title, or one of them has none. */
    private static boolean isSame(Map<Target, List<String>> one, Map<Target, List<String>> other) {
        Set<String> titles = new HashSet<>();
        for (Map<Target, List<String>> values : List.of(one, other)) {
            values.forEach((target, cells) -> {
                if (target.key().name().equals("title")) {
                    titles.add(String.valueOf(Written.value(target.key(), cells)));
                }
            });
        }
        return titles.size() <= 1;
    }

    private String shown(String path) {
        Target target = targets.at(path);
        return target == null ? path : target.key().shown();
    }

    /** Where the row stands, and what it says that no key holds. */
    private static List<String> head(RowCells row, HeadingRow headings) {
        List<String> lines = new ArrayList<>();
        Worksheet sheet = row.sheet();
        String file = sheet.file()
                .substring(Math.max(sheet.file().lastIndexOf('/'), sheet.file().lastIndexOf('\\')) + 1);
        lines.add(comment(
                "起草自 " + file + (sheet.name().isEmpty() ? "" : " 的 " + sheet.name()) + " 第" + row.number() + "行"));
        for (Heading heading : headings.all()) {
            List<String> cells = row.cells(heading.column());
            if (heading.claims().isEmpty() && !cells.isEmpty()) {
                lines.add(comment(heading.words() + "：" + String.join("；", cells)));
            }
        }
        return lines;
    }

    private static String comment(String words) {
        String line = UNSEEN.matcher(Words.line(words)).replaceAll(" ");
        return line.codePointCount(0, line.length()) <= MOST_REMARKS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, MOST_REMARKS)) + "…";
    }
}
