package org.hongtou.importer.numbers;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word shows before paragraphs (ECMA-376-1, 17.9): counters of a definition are shared by all lists
 * that point at it, a level begins anew below a higher one, a list's own start holds once.
 */
public final class NumberedLists {
    /** How many levels a list has. */
    public static final int LEVELS = 9;

    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<Integer, Map<Integer, Level>> overrides = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /**
     * A level of a list.
     *
     * @param start its first number
     * @param format how its numbers are written, by {@link NumberFormats}' names
     * @param text what is shown, with the levels' numbers as {@code %1} to {@code %9}
     * @param restart 0 where it never begins anew; another number where it does, as usual
     * @param legal whether the numbers of all levels are written in figures
     */
    public record Level(int start, String format, String text, int restart, boolean legal) {}

    /** Gives a definition a level, from 0; another is no level. */
    public void define(int definition, int level, Level as) {
        if (level >= 0 && level < LEVELS) {
            definitions.computeIfAbsent(definition, unused -> new Level[LEVELS])[level] = as;
        }
    }

    /** Has a list count by a definition. */
    public void point(int list, int definition) {
        lists.put(list, definition);
    }

    /** Has a list begin a level with a number of its own. */
    public void start(int list, int level, int number) {
        starts.computeIfAbsent(list, unused -> new HashMap<>()).put(level, number);
    }

    /** Gives a list a level of its own. */
    public void override(int list, int level, Level as) {
        overrides.computeIfAbsent(list, unused -> new HashMap<>()).put(level, as);
    }

    /** The number of the next paragraph of a list; empty where it shows none. */
    public String next(int list, int level) {
        Integer definition = lists.get(list);
        Level[] levels = definition == null ? null : definitions.get(definition);
        if (list <= 0 || levels == null || level < 0 || level >= LEVELS) {
            return "";
        }
        Level own = level(list, levels, level);
        if (own == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(definition, unused -> {
            int[] fresh = new int[LEVELS];
            Arrays.fill(fresh, -1);
            return fresh;
        });
        Integer start = starts.getOrDefault(list, Map.of()).get(level);
        if (start != null && started.add(list + "/" + level)) {
            counts[level] = start - 1;
        }
        counts[level] = counts[level] < 0 ? own.start() : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            Level below = level(list, levels, deeper);
            if (below == null || below.restart() != 0) {
                counts[deeper] = -1;
            }
        }
        Matcher place = PLACE.matcher(own.text());
        StringBuilder label = new StringBuilder();
        while (place.find()) {
            int at = place.group(1).charAt(0) - '1';
            Level shown = level(list, levels, at);
            int count = counts[at] < 0 ? (shown == null ? 1 : shown.start()) : counts[at];
            String format = shown == null || own.legal() ? "decimal" : shown.format();
            place.appendReplacement(label, Matcher.quoteReplacement(NumberFormats.of(count, format)));
        }
        return own.format().equals("bullet") || own.format().equals("none")
                ? ""
                : place.appendTail(label).toString();
    }

    private @Nullable Level level(int list, Level[] levels, int at) {
        Level own = overrides.getOrDefault(list, Map.of()).get(at);
        return own == null ? levels[at] : own;
    }
}
