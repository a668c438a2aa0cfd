package org.hongtou.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hongtou.content.workbook.Worksheet;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * The row of a sheet that names its columns, found by the names that the kind knows.
 *
 * @param top the index of its first line in the sheet
 * @param bottom of its last; one below the other where columns are grouped
 * @param all its columns
 */
record HeadingRow(int top, int bottom, List<Heading> all) {
    private static final int LOOKED_AT = 30;

    HeadingRow {
        all = List.copyOf(all);
    }

    /** The row with the most known names, at least two; null where there is none. */
    static @Nullable HeadingRow find(Worksheet sheet, RowKeys targets, ColumnNames names) {
        int best = -1;
        long most = 1;
        List<Worksheet.Line> lines = sheet.lines();
        for (int i = 0; i < Math.min(lines.size(), LOOKED_AT); i++) {
            int bottom = isGrouped(sheet, i) ? i + 1 : i;
            long known = words(sheet, i, bottom).stream()
                    .map(cell -> cell.isEmpty() ? "" : heading(cell.getLast()))
                    .distinct()
                    .filter(word -> !word.isEmpty() && isKnown(word, targets, names))
                    .count();
            if (known > most) {
                best = i;
                most = known;
            }
        }
        if (best < 0) {
            return null;
        }
        int bottom = isGrouped(sheet, best) ? best + 1 : best;
        return new HeadingRow(best, bottom, resolve(words(sheet, best, bottom), targets, names));
    }

    private static String heading(String words) {
        return Words.heading(words);
    }

    private static boolean isKnown(String heading, RowKeys targets, ColumnNames names) {
        return names.has(heading)
                || targets.isUnused(heading)
                || !targets.named(heading).isEmpty()
                || !targets.called(heading).isEmpty()
                || (!Words.bare(heading).equals(heading) && isKnown(Words.bare(heading), targets, names));
    }

    /** Whether some headings stand under a wider one, and nothing else does in their row. */
    private static boolean isGrouped(Worksheet sheet, int line) {
        if (line + 1 >= sheet.lines().size()) {
            return false;
        }
        Worksheet.Line above = sheet.lines().get(line);
        Worksheet.Line below = sheet.lines().get(line + 1);
        boolean any = false;
        for (int column = 0; column < below.cells().size(); column++) {
            if (below.cell(column).isEmpty()) {
                continue;
            }
            int at = column;
            boolean wide = sheet.spans().stream()
                    .anyMatch(span -> span.holds(above.number(), at)
                            && span.bottom() == above.number()
                            && span.right() > span.left()
                            && span.right() - span.left() + 1 < above.cells().size());
            if (!wide) {
                return false;
            }
            any = true;
        }
        return any && above.filled() > 1;
    }

    /** What stands over each column: nothing, its heading, or a wider one and its own. */
    private static List<List<String>> words(Worksheet sheet, int top, int bottom) {
        Worksheet.Line above = sheet.lines().get(top);
        Worksheet.Line below = sheet.lines().get(bottom);
        List<List<String>> all = new ArrayList<>();
        for (int column = 0;
                column < Math.max(above.cells().size(), below.cells().size());
                column++) {
            List<String> words = new ArrayList<>();
            String wide = covered(sheet, above, column);
            if (!wide.isEmpty()) {
                words.add(wide);
            }
            if (bottom > top && !below.cell(column).isEmpty()) {
                words.add(below.cell(column));
            }
            all.add(words);
        }
        return all;
    }

    /** The words of a cell, or of the merged one that it belongs to. */
    private static String covered(Worksheet sheet, Worksheet.Line line, int column) {
        if (!line.cell(column).isEmpty()) {
            return line.cell(column);
        }
        return sheet.spans().stream()
                .filter(span -> span.top() == line.number() && span.holds(line.number(), column))
                .findFirst()
                .map(span -> line.cell(span.left()))
                .orElse("");
    }

    private static List<Heading> resolve(List<List<String>> words, RowKeys targets, ColumnNames names) {
        List<Heading> all = new ArrayList<>();
        for (int column = 0; column < words.size(); column++) {
            List<String> over = words.get(column);
            if (over.isEmpty()) {
                continue;
            }
            String own = over.getLast();
            List<RowKeys.Claim> claims = claims(own, targets, names);
            if (claims.isEmpty() && over.size() > 1) {
                claims = claims(over.getFirst() + own, targets, names);
            }
            all.add(new Heading(column, Words.line(own), claims));
        }
        return withParts(all, targets, names);
    }

    private static List<RowKeys.Claim> claims(String words, RowKeys targets, ColumnNames names) {
        String heading = heading(words);
        if (names.has(heading)) {
            return names.targets(heading).stream()
                    .map(target -> new RowKeys.Claim(targets.bare(target), 0, null))
                    .toList();
        }
        if (!targets.named(heading).isEmpty()) {
            return targets.named(heading);
        }
        if (targets.isUnused(heading)) {
            return List.of();
        }
        List<Target> called = targets.called(heading);
        if (called.size() == 1) {
            return List.of(new RowKeys.Claim(targets.bare(called.getFirst()), 0, null));
        }
        String bare = Words.bare(words);
        return called.isEmpty() && !bare.equals(heading) ? claims(bare, targets, names) : List.of();
    }

    /** A telephone without a name is nobody's, and one beside a name is that person's. */
    private static List<Heading> withParts(List<Heading> all, RowKeys targets, ColumnNames names) {
        Set<String> held = new HashSet<>();
        all.forEach(heading ->
                heading.claims().forEach(claim -> held.add(claim.target().path())));
        List<Heading> settled = new ArrayList<>();
        for (Heading heading : all) {
            String words = heading(heading.words());
            List<RowKeys.Claim> claims = heading.claims();
            if (!names.has(words)) {
                claims = claims.stream()
                        .filter(claim -> isSomebodys(claim.target(), targets, held))
                        .toList();
                if (heading.claims().isEmpty()) {
                    claims = targets.called(words).stream()
                            .filter(target -> targets.chief(target) != null
                                    && isSomebodys(target, targets, held)
                                    && !held.contains(target.path()))
                            .map(target -> new RowKeys.Claim(target, 0, null))
                            .toList();
                }
            }
            settled.add(new Heading(
                    heading.column(), heading.words(), claims.size() > 1 && isDoubtful(claims) ? List.of() : claims));
        }
        return settled;
    }

    private static boolean isSomebodys(Target target, RowKeys targets, Set<String> held) {
        Target chief = targets.chief(target);
        return chief == null || held.contains(chief.path());
    }

    private static boolean isDoubtful(List<RowKeys.Claim> claims) {
        return claims.stream().filter(claim -> claim.when() == null).count() > 1;
    }

    /** What is told of columns that are left out though nobody said so. */
    void tell(Worksheet sheet, RowKeys targets, ColumnNames names, Report report) {
        for (Heading heading : all) {
            String words = heading(heading.words());
            if (!heading.claims().isEmpty()
                    || names.has(words)
                    || targets.isUnused(words)
                    || targets.isUnused(Words.bare(heading.words()))) {
                continue;
            }
            Place place = sheet.place(sheet.lines().get(bottom).number(), heading.column());
            List<Target> called = targets.called(words);
            List<Target> alone = called.stream()
                    .filter(target -> targets.chief(target) != null)
                    .toList();
            Target chief = alone.isEmpty() ? null : targets.chief(alone.getFirst());
            if (called.size() > 1) {
                report.add(Diagnostic.warning(
                        "content.rows-which-column",
                        place,
                        heading.words(),
                        String.join("、", called.stream().map(Target::shown).toList()),
                        called.getFirst().shown()));
            } else if (chief != null) {
                report.add(Diagnostic.advice("content.rows-part-alone", place, heading.words(), chief.shown()));
            } else {
                String near = targets.near(heading.words());
                report.add(
                        near == null
                                ? Diagnostic.warning("content.rows-unknown-column", place, heading.words())
                                : Diagnostic.warning("content.rows-unknown-column-near", place, heading.words(), near));
            }
        }
    }

    /** The columns that hold a key. */
    List<Heading> of(String path) {
        return all.stream()
                .filter(heading -> heading.claims().stream()
                        .anyMatch(claim -> claim.target().is(path)))
                .toList();
    }
}
