package org.hongtou.rows;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.schema.RowRule;
import org.hongtou.content.schema.Schema;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** What a row says, by the keys that its columns hold. */
final class RowValues {
    private final RowCells row;
    private final HeadingRow headings;
    private final Report report;
    /** What the row says beyond its columns. */
    private final @Nullable Implied implied;

    private final Map<Target, List<String>> values = new LinkedHashMap<>();

    /**
     * What follows from a row.
     *
     * @param target a key
     * @param option one of its choices
     */
    record Implied(Target target, String option) {}

    private RowValues(RowCells row, HeadingRow headings, @Nullable Implied implied, Report report) {
        this.row = row;
        this.headings = headings;
        this.implied = implied;
        this.report = report;
    }

    static Map<Target, List<String>> of(RowCells row, HeadingRow headings, @Nullable Implied implied, Report report) {
        RowValues values = new RowValues(row, headings, implied, report);
        values.gather();
        return values.values;
    }

    /** A column's claim on a key. */
    private record Held(Heading heading, RowKeys.Claim claim) {}

    private void gather() {
        List<Held> held = new ArrayList<>();
        headings.all().forEach(heading -> heading.claims().forEach(claim -> held.add(new Held(heading, claim))));
        held.sort(Comparator.comparingInt(one -> one.claim().rank()));
        if (implied != null) {
            values.put(implied.target(), List.of(implied.option()));
        }
        // First what conditions look at.
        held.stream().filter(one -> one.claim().when() == null).forEach(this::take);
        held.stream().filter(one -> holds(one.claim().when())).forEach(this::take);
    }

    private boolean holds(RowRule.@Nullable Condition when) {
        if (when == null) {
            return false;
        }
        boolean said = values.entrySet().stream()
                .filter(entry -> entry.getKey().is(when.key()))
                .anyMatch(entry -> when.value()
                        .equals(Options.name(
                                entry.getKey().key(), entry.getValue().getFirst())));
        return said == when.holds();
    }

    private void take(Held held) {
        List<String> cells = row.cells(held.heading().column());
        Target target = held.claim().target();
        if (cells.isEmpty()) {
            return;
        }
        List<String> before = values.get(target);
        if (before == null) {
            before = List.of();
        }
        boolean many = target.key().types().stream()
                .anyMatch(type -> type instanceof Schema.Type.Listing || type instanceof Schema.Type.Joined);
        if (many) {
            values.put(target, together(before, cells));
        } else if (target.key().types().stream().anyMatch(Schema.Type.Body.class::isInstance)) {
            List<String> all = new ArrayList<>(before);
            all.addAll(cells);
            values.put(target, all);
        } else if (before.isEmpty()) {
            values.put(target, List.of(cells.getFirst()));
            if (cells.size() > 1) {
                differ(held, cells.get(1), cells.getFirst());
            }
        } else if (!Words.line(before.getFirst()).equals(Words.line(cells.getFirst()))
                && !(implied != null && implied.target().equals(target))) {
            differ(held, cells.getFirst(), before.getFirst());
        }
    }

    private void differ(Held held, String other, String taken) {
        report.add(Diagnostic.warning(
                "content.rows-two-values",
                row.sheet().place(row.number(), held.heading().column()),
                held.claim().target().shown(),
                Words.line(other),
                Words.line(taken)));
    }

    /** Cells as they are, but for those all of whose words stand in others already. */
    private static List<String> together(List<String> before, List<String> cells) {
        List<String> all = new ArrayList<>(before);
        for (String cell : cells) {
            Set<String> known = new LinkedHashSet<>();
            all.forEach(one -> known.addAll(Words.listed(one)));
            List<String> listed = Words.listed(cell);
            if (known.containsAll(listed)) {
                continue;
            }
            if (listed.stream().anyMatch(known::contains)) {
                // 甲 in one column and 甲、乙等5名委员 in the next.
                all.removeIf(one -> listed.containsAll(Words.listed(one)));
            }
            all.add(cell);
        }
        return all;
    }
}
