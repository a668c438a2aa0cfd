package org.hongtou.importer.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that Word shows before paragraphs (ECMA-376-1, 17.9): counters of a definition are shared by all lists
 * that point at it, a level begins anew below a higher one, a list's own start holds once.
 */
final class Numbering {
    private static final int LEVELS = 9;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> starts = new HashMap<>();
    private final Map<Integer, Map<Integer, Level>> overrides = new HashMap<>();
    private final Map<Integer, int[]> counters = new HashMap<>();
    private final Set<String> started = new HashSet<>();

    /** A level as it is written. */
    private static final class Level {
        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private int restart = -1;
        private boolean legal;
    }

    Numbering(byte @Nullable [] part) throws XMLStreamException {
        if (part != null) {
            try (Xml xml = new Xml(part)) {
                read(xml);
            }
        }
    }

    private void read(Xml xml) throws XMLStreamException {
        int definition = -1;
        int list = -1;
        int overridden = -1;
        Level level = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                switch (xml.name()) {
                    case "abstractNum" -> definition = -1;
                    case "num" -> list = -1;
                    case "lvlOverride" -> overridden = -1;
                    case "lvl" -> level = null;
                    default -> {
                        // goes on
                    }
                }
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    definition = xml.whole("abstractNumId", -1);
                    definitions.put(definition, new Level[LEVELS]);
                }
                case "num" -> list = xml.whole("numId", -1);
                case "abstractNumId" -> lists.put(list, xml.whole("val", -1));
                case "lvlOverride" -> overridden = xml.whole("ilvl", -1);
                case "startOverride" ->
                    starts.computeIfAbsent(list, unused -> new HashMap<>()).put(overridden, xml.whole("val", 1));
                case "lvl" -> {
                    level = new Level();
                    int at = xml.whole("ilvl", 0);
                    Level[] levels = definitions.get(definition);
                    if (overridden >= 0) {
                        overrides
                                .computeIfAbsent(list, unused -> new HashMap<>())
                                .put(overridden, level);
                    } else if (levels != null && at >= 0 && at < LEVELS) {
                        levels[at] = level;
                    }
                }
                default -> {
                    if (level != null) {
                        read(xml, level);
                    }
                }
            }
        }
    }

    private static void read(Xml xml, Level level) {
        switch (xml.name()) {
            case "start" -> level.start = xml.whole("val", 1);
            case "numFmt" -> level.format = xml.value();
            case "lvlText" -> level.text = xml.value();
            case "lvlRestart" -> level.restart = xml.whole("val", -1);
            case "isLgl" -> level.legal = xml.isOn();
            default -> {
                // how it looks
            }
        }
    }

    /** The number of the next paragraph of a list; empty where it shows none. */
    String next(int list, int level) {
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
            java.util.Arrays.fill(fresh, -1);
            return fresh;
        });
        Integer start = starts.getOrDefault(list, Map.of()).get(level);
        if (start != null && started.add(list + "/" + level)) {
            counts[level] = start - 1;
        }
        counts[level] = counts[level] < 0 ? own.start : counts[level] + 1;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            Level below = level(list, levels, deeper);
            if (below == null || below.restart != 0) {
                counts[deeper] = -1;
            }
        }
        Matcher place = PLACE.matcher(own.text);
        StringBuilder label = new StringBuilder();
        while (place.find()) {
            int at = place.group(1).charAt(0) - '1';
            Level shown = level(list, levels, at);
            int count = counts[at] < 0 ? (shown == null ? 1 : shown.start) : counts[at];
            String format = shown == null || own.legal ? "decimal" : shown.format;
            place.appendReplacement(label, Matcher.quoteReplacement(NumberFormats.of(count, format)));
        }
        return own.format.equals("bullet") || own.format.equals("none")
                ? ""
                : place.appendTail(label).toString();
    }

    private @Nullable Level level(int list, Level[] levels, int at) {
        Level own = overrides.getOrDefault(list, Map.of()).get(at);
        return own == null ? levels[at] : own;
    }
}
