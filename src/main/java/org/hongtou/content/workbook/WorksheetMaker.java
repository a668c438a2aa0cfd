package org.hongtou.content.workbook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hongtou.content.slip.InvisibleCharacters;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.SoftBreaks;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Gathers a sheet's cells; what is wrong with one is told at it. */
final class WorksheetMaker {
    /** Numbers are kept with so many digits, whatever was typed. */
    private static final double MOST_EXACT = 1e15;

    private final Worksheet empty;
    private final WorksheetLimits limits;
    private final Report report;
    private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final List<Worksheet.Span> spans = new ArrayList<>();

    WorksheetMaker(String file, String name, boolean hidden, WorksheetLimits limits, Report report) {
        this.empty = new Worksheet(file, name, hidden, List.of(), List.of());
        this.limits = limits;
        this.report = report;
    }

    void hide(int row) {
        hiddenRows.add(row);
    }

    void merge(Worksheet.Span span) {
        spans.add(span);
    }

    void text(int row, int column, String written) {
        String words = words(written);
        if (words.isEmpty()) {
            return;
        }
        boolean known = rows.containsKey(row);
        if (limits.takes(empty.place(row, column), rows.size() + (known ? 0 : 1), column, words)) {
            rows.computeIfAbsent(row, unused -> new TreeMap<>()).put(column, words);
        }
    }

    void number(int row, int column, double value, CellNumbers numbers, int format, @Nullable String code) {
        if (Math.abs(value) >= MOST_EXACT) {
            report.add(Diagnostic.warning(
                    "content.cell-long-number", empty.place(row, column), numbers.shown(value, format, code)));
        }
        text(row, column, numbers.shown(value, format, code));
    }

    /** A cell whose formula went wrong: {@code #N/A}. */
    void fault(int row, int column, String mark) {
        report.add(Diagnostic.warning("content.cell-fault", empty.place(row, column), mark));
    }

    /** A cell with a formula that nothing was worked out for. */
    void unknown(int row, int column) {
        report.add(Diagnostic.warning("content.cell-unknown", empty.place(row, column)));
    }

    /** A cell's words: its lines without blanks at their ends, and without characters that nobody sees. */
    private static String words(String written) {
        String cell = SoftBreaks.asLineFeeds(
                written.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' '));
        StringBuilder seen = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            if (cell.charAt(i) == '\n' || !InvisibleCharacters.isInvisible(cell, i)) {
                seen.append(cell.charAt(i));
            }
        }
        List<String> lines = new ArrayList<>();
        for (String line : seen.toString().split("\n", -1)) {
            String words = Blanks.strip(line);
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return String.join("\n", lines);
    }

    Worksheet grid() {
        List<Worksheet.Line> lines = new ArrayList<>();
        rows.forEach((number, cells) -> {
            List<String> all = new ArrayList<>(Collections.nCopies(cells.lastKey() + 1, ""));
            cells.forEach(all::set);
            lines.add(new Worksheet.Line(number, hiddenRows.contains(number), all));
        });
        return new Worksheet(empty.file(), empty.name(), empty.hidden(), lines, spans);
    }
}
