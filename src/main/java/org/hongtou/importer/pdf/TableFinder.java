package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the tables of a page: rules that meet make a grid, and where one is missing within it a cell covers several places. */
final class TableFinder {
    private static final double NEAR = 3;
    private static final double GAP = 3;
    private static final int MOST_RULES = 4000;

    private final List<PageRule> rules;
    private final int[] parents;

    private TableFinder(List<PageRule> rules) {
        this.rules = rules;
        this.parents = new int[rules.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
        }
    }

    /** The tables of a page, with the letters that stand in them, which are taken away from the page's. */
    static List<RuledTable> take(PageMatter page, List<Letter> letters, LeftOut leftOut) {
        List<PageRule> rules = whole(page.rules());
        if (rules.size() < 4) {
            return List.of();
        }
        if (rules.size() > MOST_RULES) {
            leftOut.count("import.left-chart");
            return List.of();
        }
        List<RuledTable> tables = new ArrayList<>();
        for (List<PageRule> group : new TableFinder(rules).groups()) {
            RuledGrid grid = RuledGrid.of(group);
            if (grid == null || tables.stream().anyMatch(table -> table.box().holds(grid.box()))) {
                continue;
            }
            if (grid.box().height() > page.height() * 0.6 && grid.cells() <= 2) {
                continue;
            }
            RuledTable table = grid.filled(letters);
            if (table.rows().stream()
                    .flatMap(List::stream)
                    .anyMatch(cell -> !cell.lines().isEmpty())) {
                letters.removeIf(letter -> table.box().holds(letter.middle(), letter.base() - letter.size() * 0.3));
                tables.add(table);
            }
        }
        return tables;
    }

    /** Rules without breaks: those that go on in one another are one. */
    private static List<PageRule> whole(List<PageRule> pieces) {
        List<PageRule> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparing(PageRule::upright)
                .thenComparingDouble(rule -> Math.round(rule.at() / 1.5))
                .thenComparingDouble(PageRule::from));
        List<PageRule> whole = new ArrayList<>();
        for (PageRule rule : sorted) {
            PageRule last = whole.isEmpty() ? null : whole.getLast();
            if (last != null
                    && last.upright() == rule.upright()
                    && Math.abs(last.at() - rule.at()) < 2
                    && rule.from() <= last.to() + GAP
                    && rule.from() >= last.from() - GAP) {
                whole.set(
                        whole.size() - 1,
                        new PageRule(last.upright(), last.at(), last.from(), Math.max(last.to(), rule.to())));
            } else {
                whole.add(rule);
            }
        }
        return whole;
    }

    /** The groups of rules that meet, the largest first. */
    private List<List<PageRule>> groups() {
        for (int i = 0; i < rules.size(); i++) {
            for (int other = i + 1; other < rules.size(); other++) {
                if (meet(rules.get(i), rules.get(other))) {
                    parents[root(i)] = root(other);
                }
            }
        }
        Map<Integer, List<PageRule>> groups = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            groups.computeIfAbsent(root(i), unused -> new ArrayList<>()).add(rules.get(i));
        }
        return groups.values().stream()
                .sorted(Comparator.comparingDouble((List<PageRule> group) -> -extent(group)))
                .toList();
    }

    private static double extent(List<PageRule> group) {
        return group.stream().mapToDouble(rule -> rule.to() - rule.from()).max().orElse(0);
    }

    private int root(int index) {
        int at = index;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private static boolean meet(PageRule one, PageRule other) {
        if (one.upright() == other.upright()) {
            return false;
        }
        return other.at() >= one.from() - NEAR
                && other.at() <= one.to() + NEAR
                && one.at() >= other.from() - NEAR
                && one.at() <= other.to() + NEAR;
    }
}
