package org.hongtou.rows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.schema.Need;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.yaml.YamlWriter;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * Writes the file that a row begins: the kind's sample with the row's values; keys that the row doesn't give stay with their
 * explanations, blank where a file needs them, behind # where it may do without.
 */
final class StartText {
    private static final Pattern INNER = Pattern.compile("^( +)(- )?([^\\s#:：-][^:：]*):.*");
    private static final String COMMENT = "# ";

    private final Schema schema;
    private final SampleText sample;
    private final Set<String> given;

    /**
     * @param schema the kind's, with what the office gives not needed
     * @param given the canonical names of what the office gives
     */
    StartText(Schema schema, SampleText sample, Set<String> given) {
        this.schema = schema;
        this.sample = sample;
        this.given = Set.copyOf(given);
    }

    /**
     * The text of a file.
     *
     * @param head comments for its beginning
     * @param report what can't be written
     */
    String of(List<String> head, Map<Target, List<String>> values, Report report) {
        Map<Schema.Key, Object> said = new LinkedHashMap<>();
        for (Schema.Key key : schema.keys()) {
            Object value = value(key, values);
            if (value != null) {
                said.put(key, value);
            }
        }
        List<String> lines = new ArrayList<>();
        head.forEach(line -> lines.add(COMMENT + line));
        Map<String, Map<Schema.Key, Object>> after = placed(said);
        lines.addAll(yaml(after.get(""), report));
        for (SampleText.Part part : sample.parts()) {
            Schema.Key key = key(part.name());
            if (key == null || key.name().equals("kind")) {
                lines.addAll(part.lead());
                lines.addAll(key == null ? commented(part.lines()) : part.lines());
                continue;
            }
            Object value = said.get(key);
            if (value != null) {
                lines.addAll(part.lead());
                lines.addAll(written(part, key, value, report));
            } else if (!given.contains(key.name()) && !isSpared(key, said.keySet())) {
                lines.addAll(part.lead());
                lines.addAll(isNeeded(key, said.keySet()) ? blank(part, key) : commented(part.lines()));
            }
            lines.addAll(yaml(after.get(key.name()), report));
        }
        return String.join("\n", lines) + "\n";
    }

    /** The keys that the sample hasn't got, by the key of the sample that they follow: the nearest before them in the schema. */
    private Map<String, Map<Schema.Key, Object>> placed(Map<Schema.Key, Object> said) {
        Set<String> shown = new HashSet<>();
        sample.parts().forEach(part -> {
            Schema.Key key = key(part.name());
            if (key != null && !key.name().equals("kind")) {
                shown.add(key.name());
            }
        });
        Map<String, Map<Schema.Key, Object>> placed = new LinkedHashMap<>();
        String before = "";
        for (Schema.Key key : schema.keys()) {
            if (shown.contains(key.name())) {
                before = key.name();
                continue;
            }
            Object value = said.get(key);
            if (value != null) {
                placed.computeIfAbsent(before, unused -> new LinkedHashMap<>()).put(key, value);
            }
        }
        return placed;
    }

    private Schema.@Nullable Key key(String name) {
        return schema.keys().stream()
                .filter(key -> key.isCalled(name))
                .findFirst()
                .orElse(null);
    }

    /** What a row says of a key: a text, a list, or its parts; null where it says nothing. */
    private static @Nullable Object value(Schema.Key key, Map<Target, List<String>> values) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Schema.Type.Group group : RowKeys.groups(key)) {
            for (Schema.Key part : group.keys()) {
                List<String> cells = values.get(new Target(key, part));
                if (cells != null) {
                    parts.put(part.shown(), Written.value(part, cells));
                }
            }
            if (parts.size() == 1 && values.containsKey(new Target(key, shortPart(group)))) {
                List<String> names = values.getOrDefault(new Target(key, shortPart(group)), List.of());
                List<String> items = names.stream()
                        .flatMap(cell -> Words.listed(cell).stream())
                        .toList();
                return items.size() == 1 ? items.getFirst() : items;
            }
        }
        if (!parts.isEmpty()) {
            return key.types().stream().anyMatch(Schema.Type.Group.class::isInstance) ? parts : List.of(parts);
        }
        List<String> cells = values.get(new Target(key, null));
        return cells == null ? null : Written.value(key, cells);
    }

    private static Schema.@Nullable Key shortPart(Schema.Type.Group group) {
        return group.keys().stream()
                .filter(part -> part.name().equals(group.shortKey()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> yaml(@Nullable Map<Schema.Key, Object> values, Report report) {
        List<String> lines = new ArrayList<>();
        if (values != null) {
            values.forEach((key, value) -> lines.addAll(yaml(key.shown(), value, report)));
        }
        return lines;
    }

    private static List<String> yaml(String name, Object value, Report report) {
        return YamlWriter.write("", Map.of(name, value), report).text().lines().toList();
    }

    /** A value under the sample's name for its key, with the sample's explanations of its parts. */
    private static List<String> written(SampleText.Part part, Schema.Key key, Object value, Report report) {
        List<String> lines = yaml(part.name(), value, report);
        boolean parts = value instanceof Map || (value instanceof List<?> list && list.getFirst() instanceof Map);
        return parts ? explained(part, key, lines) : lines;
    }

    private static List<String> explained(SampleText.Part part, Schema.Key key, List<String> lines) {
        String indent = value(lines.get(1));
        List<String> all = new ArrayList<>(List.of(lines.getFirst()));
        List<String> rest = new ArrayList<>(lines.subList(1, lines.size()));
        Set<String> there = new HashSet<>();
        rest.forEach(line -> there.add(name(line, indent)));
        Map<String, List<String>> before = new LinkedHashMap<>();
        List<String> lead = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        for (String line : part.lines().subList(1, part.lines().size())) {
            Matcher inner = INNER.matcher(line);
            if (line.strip().startsWith("#")) {
                lead.add(indent + line.strip());
            } else if (inner.matches() && seen.contains(inner.group(3))) {
                break; // the second item of a list
            } else if (inner.matches() && (inner.group(1) + (inner.group(2) == null ? "" : "  ")).equals(indent)) {
                seen.add(inner.group(3));
                if (there.contains(inner.group(3))) {
                    before.put(inner.group(3), List.copyOf(lead));
                    lead.clear();
                } else {
                    lead.add(indent
                            + (isRequired(key, inner.group(3)) ? "" : COMMENT)
                            + line.strip().replaceFirst("^- ", ""));
                    if (isRequired(key, inner.group(3))) {
                        lead.set(lead.size() - 1, indent + inner.group(3) + ":");
                    }
                }
            }
        }
        for (String line : rest) {
            all.addAll(before.getOrDefault(name(line, indent), List.of()));
            all.add(line);
        }
        all.addAll(lead);
        return dashed(all, indent);
    }

    /** The dash of an item stands before its first part, also where one was put before it. */
    private static List<String> dashed(List<String> lines, String indent) {
        String dash = indent.isEmpty() ? "" : indent.substring(0, indent.length() - 2) + "- ";
        int at = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(dash) && !dash.isBlank()) {
                at = i;
                break;
            }
        }
        if (at < 0) {
            return lines;
        }
        for (int i = 1; i < at; i++) {
            if (lines.get(i).startsWith(indent) && !lines.get(i).strip().startsWith("#")) {
                lines.set(i, dash + lines.get(i).substring(indent.length()));
                lines.set(at, indent + lines.get(at).substring(dash.length()));
                break;
            }
        }
        return lines;
    }

    /** The blanks under which the parts of a value stand. */
    private static String value(String first) {
        Matcher inner = INNER.matcher(first);
        return inner.matches() ? inner.group(1) + (inner.group(2) == null ? "" : "  ") : "";
    }

    private static String name(String line, String indent) {
        Matcher inner = INNER.matcher(line);
        boolean part = inner.matches() && (inner.group(1) + (inner.group(2) == null ? "" : "  ")).equals(indent);
        return part ? inner.group(3) : "";
    }

    private static boolean isRequired(Schema.Key key, String part) {
        return RowKeys.groups(key).stream()
                .flatMap(group -> group.keys().stream())
                .anyMatch(inner -> inner.isCalled(part) && inner.required());
    }

    /** Whether another key of the same need is there, so that this one would be too much. */
    private boolean isSpared(Schema.Key key, Set<Schema.Key> said) {
        return !key.required()
                && schema.anyOf().stream()
                        .anyMatch(group -> group.contains(key.name())
                                && group.stream().noneMatch(term -> term.contains("="))
                                && group.stream().anyMatch(term -> isSaid(term, said))
                                && group.getFirst().equals(key.name()));
    }

    private static boolean isSaid(String term, Set<Schema.Key> said) {
        return !term.contains("=") && said.stream().anyMatch(key -> key.name().equals(Need.key(term)));
    }

    /** Whether a file needs a key, or is asked for it before it is signed. */
    private boolean isNeeded(Schema.Key key, Set<Schema.Key> said) {
        return key.required()
                || key.due()
                || schema.anyOf().stream()
                        .anyMatch(group -> group.getFirst().equals(key.name())
                                && group.stream().noneMatch(term -> isSaid(term, said)));
    }

    /** The key without a value; of a list of parts the parts of its first item. */
    private static List<String> blank(SampleText.Part part, Schema.Key key) {
        List<String> lines = new ArrayList<>(List.of(part.name() + ":"));
        boolean listed = part.lines().size() > 1
                && key.types().stream().anyMatch(Schema.Type.Listing.class::isInstance)
                && !RowKeys.groups(key).isEmpty();
        if (!listed) {
            return lines;
        }
        String indent = "";
        for (String line : part.lines().subList(1, part.lines().size())) {
            Matcher inner = INNER.matcher(line);
            if (!inner.matches()) {
                continue;
            }
            boolean first = inner.group(2) != null;
            if (first && !indent.isEmpty()) {
                break;
            }
            String own = inner.group(1) + (first ? "  " : "");
            if (first || own.equals(indent)) {
                indent = own;
                lines.add(inner.group(1) + (first ? "- " : "") + inner.group(3) + ":");
            }
        }
        return lines;
    }

    private static List<String> commented(List<String> lines) {
        return lines.stream()
                .map(line -> line.isBlank() ? line : COMMENT + line)
                .toList();
    }
}
