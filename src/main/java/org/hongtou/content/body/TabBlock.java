package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hongtou.content.source.TextLine;
import org.jspecify.annotations.Nullable;

/**
 * Lines of body text with tabs in them, one after another.
 *
 * @param rows from the first that isn't blank to the last
 * @param first the index of the first row's line
 * @param after the index of the line after the last row
 */
record TabBlock(List<TabRow> rows, int first, int after) {
    /** What begins as a heading does, ends a sentence, or announces what follows it. */
    private static final Pattern PARAGRAPH = Pattern.compile("^[（(]?[一二三四五六七八九十]{1,3}[、）)]|[。：:；！？]$");

    TabBlock {
        rows = List.copyOf(rows);
    }

    /**
     * The lines with tabs from an index on; without the lines before and after that are no rows.
     *
     * @return null where the first of them has none, as most lines of text
     */
    static @Nullable TabBlock at(List<TextLine> lines, int from) {
        TabRow row = TabRow.at(lines, from);
        if (row == null) {
            return null;
        }
        List<TabRow> rows = new ArrayList<>();
        int after = from;
        while (row != null) {
            rows.add(row);
            after += row.lines();
            row = after < lines.size() ? TabRow.at(lines, after) : null;
        }
        int usual = usualTabs(rows);
        int first = from;
        while (!rows.isEmpty()
                && (rows.getFirst().filled() == 0 || isNoHead(rows.getFirst()) || isText(rows.getFirst(), usual))) {
            first += rows.removeFirst().lines();
        }
        while (!rows.isEmpty() && (TableLine.isNote(rows.getLast().words()) || isText(rows.getLast(), usual))) {
            after -= rows.removeLast().lines();
        }
        return new TabBlock(rows, first, after);
    }

    /** What spreadsheets have in rows over a table, its caption and its unit; and items of a list. */
    private static boolean isNoHead(TabRow row) {
        String words = row.words();
        return row.isListItem() || (!words.isEmpty() && (Caption.is(words) || TableLine.isUnit(words)));
    }

    /** A paragraph that tabs only indent, or a line of nothing else that is no empty row. */
    private static boolean isText(TabRow row, int usual) {
        return row.filled() == 0
                ? row.tabs() != usual
                : row.isIndented()
                        && (row.tabs() != usual
                                || PARAGRAPH.matcher(row.words()).find());
    }

    /** Which of the lines are rows of tables. */
    static BitSet rowsOf(List<TextLine> lines) {
        BitSet found = new BitSet();
        for (int i = 0; i < lines.size(); ) {
            TabBlock block = at(lines, i);
            if (block != null && block.isTable()) {
                found.set(block.first, block.after);
            }
            i = block == null ? i + 1 : Math.max(i + 1, block.after);
        }
        return found;
    }

    /** Whether it is a table, and not lines that tabs only indent. */
    boolean isTable() {
        return rows.size() > 1 && isMeant() && odd().isEmpty();
    }

    /** Whether tabs stand between words as they do in rows. */
    boolean isMeant() {
        return rows.stream().anyMatch(TabRow::partsWords);
    }

    /** The number of tabs that most rows have. */
    int usualTabs() {
        return usualTabs(rows);
    }

    /** Whether so many rows have one number of tabs that those with another lost some. */
    boolean isRagged() {
        int usual = usualTabs();
        return rows.stream()
                        .filter(row -> row.tabs() == usual && row.partsWords())
                        .count()
                > 1;
    }

    private static int usualTabs(List<TabRow> rows) {
        Map<Integer, Long> counts = rows.stream()
                .filter(TabRow::partsWords)
                .collect(Collectors.groupingBy(TabRow::tabs, Collectors.counting()));
        return rows.stream()
                .map(TabRow::tabs)
                .filter(counts::containsKey)
                .reduce((one, other) -> counts.getOrDefault(other, 0L) > counts.getOrDefault(one, 0L) ? other : one)
                .orElse(0);
    }

    /** The rows that have another number of tabs than most. */
    List<TabRow> odd() {
        int usual = usualTabs();
        return rows.stream().filter(row -> row.tabs() != usual).toList();
    }
}
