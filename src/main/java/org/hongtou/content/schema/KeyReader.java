package org.hongtou.content.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.source.KeyName;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads the keys of a {@code schema.yaml} and their types. */
public final class KeyReader {
    private static final List<String> TYPE_KEYS =
            List.of("type", "choices", "items", "keys", "short", "min", "max", "range", "titles");
    private static final List<String> KEYS = List.of(
            "title",
            "names",
            "description",
            "required",
            "default",
            "examples",
            "flat",
            "closing",
            "again",
            "final",
            "around",
            "labels",
            "columns",
            "columns_if",
            "type",
            "choices",
            "items",
            "keys",
            "short",
            "min",
            "max",
            "range",
            "titles");
    private static final List<String> TYPES = List.of(
            "line",
            "lines",
            "text",
            "date",
            "whole",
            "flag",
            "choice",
            "list",
            "people",
            "mapping",
            "joined",
            "labelled",
            "picture");

    private final Report report;

    KeyReader(Report report) {
        this.report = report;
    }

    List<Schema.Key> keys(List<Node.Entry> entries) {
        List<Schema.Key> keys = new ArrayList<>();
        for (Node.Entry entry : entries) {
            SchemaFile file = SchemaFile.of(entry.value(), report, KEYS);
            keys.add(new Schema.Key(
                    entry.key().text(),
                    file.text("title", ""),
                    file.texts("names"),
                    file.text("description", ""),
                    types(file, entry.key()),
                    file.flag("required"),
                    file.text("default", ""),
                    file.texts("examples"),
                    file.texts("flat"),
                    file.text("closing", ""),
                    file.flag("final"),
                    again(file),
                    file.texts("around"),
                    file.texts("labels"),
                    columns(file),
                    entry.key().place()));
        }
        return keys;
    }

    private List<RowRule.Column> columns(SchemaFile file) {
        List<RowRule.Column> columns = new ArrayList<>();
        file.texts("columns").forEach(name -> columns.add(new RowRule.Column(name, "")));
        for (Node.Entry entry : file.entries("columns_if")) {
            String when = entry.key().text().strip();
            if (RowRule.Condition.of(when) == null) {
                report.add(Diagnostic.error(
                        "content.schema-wrong-form", entry.key().place()));
            }
            for (Node.Scalar name : file.scalars(entry.value())) {
                columns.add(new RowRule.Column(name.text().strip(), when));
            }
        }
        return columns;
    }

    private Schema.Again again(SchemaFile file) {
        Node.Scalar said = file.scalar("again");
        if (said == null) {
            return Schema.Again.KEEP;
        }
        for (Schema.Again again : Schema.Again.values()) {
            if (again.name().toLowerCase(Locale.ROOT).equals(said.text())) {
                return again;
            }
        }
        report.add(Diagnostic.error("content.schema-unknown-again", said.place(), said.text()));
        return Schema.Again.KEEP;
    }

    /** No two keys of a level may share a name, or nobody could tell which is meant. */
    static void checkNames(List<Schema.Key> keys, Report report) {
        Map<String, Schema.Key> seen = new HashMap<>();
        for (Schema.Key key : keys) {
            List<String> names = new ArrayList<>(key.allNames());
            for (Schema.Type.Group group : direct(key.types())) {
                group.keys().forEach(inner -> names.addAll(inner.flat()));
            }
            for (String name : names) {
                Schema.Key other = seen.putIfAbsent(KeyName.normal(name), key);
                if (other != null && !other.name().equals(key.name())) {
                    report.add(Diagnostic.error("content.schema-same-name", key.place(), name, other.name()));
                }
            }
        }
    }

    /** A column holds a key on condition of another that the kind has. */
    static void checkConditions(List<Schema.Key> keys, Set<String> known, Report report) {
        for (Schema.Key key : keys) {
            for (RowRule.Column column : key.columns()) {
                RowRule.Condition condition = column.condition();
                if (condition != null && !known.contains(condition.key())) {
                    report.add(Diagnostic.error("content.schema-no-such-key", key.place(), condition.key()));
                }
            }
        }
    }

    /** The groups among types whose keys may be given flat on the level above. */
    public static List<Schema.Type.Group> direct(List<Schema.Type> types) {
        List<Schema.Type.Group> groups = new ArrayList<>();
        for (Schema.Type type : types) {
            if (type instanceof Schema.Type.Group group) {
                groups.add(group);
            }
        }
        return groups;
    }

    private List<Schema.Type> types(SchemaFile file, Node.Scalar key) {
        List<Schema.Type> types = new ArrayList<>();
        for (Node.Scalar name : file.scalars("type")) {
            Schema.Type type = type(name.text(), file);
            if (type != null) {
                types.add(type);
                continue;
            }
            String near = Suggestion.nearest(name.text(), TYPES);
            report.add(Diagnostic.error(
                    "content.schema-unknown-type",
                    name.place(),
                    name.text(),
                    near == null ? String.join("、", TYPES) : near));
        }
        if (!file.has("type")) {
            report.add(Diagnostic.error("content.schema-no-type", key.place(), key.text(), String.join("、", TYPES)));
        }
        return types.isEmpty() ? List.of(new Schema.Type.Line()) : types;
    }

    private Schema.@Nullable Type type(String name, SchemaFile file) {
        return switch (name) {
            case "line" -> new Schema.Type.Line();
            case "lines" -> new Schema.Type.Lines();
            case "text" -> new Schema.Type.Body();
            case "date" -> new Schema.Type.Date();
            case "whole" ->
                new Schema.Type.Whole(
                        file.whole("min", 0),
                        file.whole("max", Long.MAX_VALUE),
                        Math.clamp(file.whole("range", 1), 1, Schema.Type.Whole.LONGEST));
            case "flag" -> new Schema.Type.Flag();
            case "choice" -> new Schema.Type.Choice(options(file.entries("choices")));
            case "list" -> new Schema.Type.Listing(items(file), (int) file.whole("max", YamlReader.MAX_NODES));
            case "people" ->
                new Schema.Type.Listing(List.of(new Schema.Type.Person(file.texts("titles"))), (int)
                        file.whole("max", YamlReader.MAX_NODES));
            case "mapping" -> group(file);
            case "joined" -> new Schema.Type.Joined();
            case "labelled" -> new Schema.Type.Labelled();
            case "picture" -> new Schema.Type.Picture();
            default -> null;
        };
    }

    private Schema.Type group(SchemaFile file) {
        List<Schema.Key> keys = keys(file.entries("keys"));
        checkNames(keys, report);
        Node.Scalar shortKey = file.scalar("short");
        if (shortKey != null && keys.stream().noneMatch(key -> key.name().equals(shortKey.text()))) {
            report.add(Diagnostic.error("content.schema-no-such-key", shortKey.place(), shortKey.text()));
        }
        return new Schema.Type.Group(keys, shortKey == null ? "" : shortKey.text());
    }

    private List<Schema.Type> items(SchemaFile file) {
        Node items = file.node("items");
        if (items == null) {
            return List.of(new Schema.Type.Line());
        }
        Node.Scalar at = new Node.Scalar("items", Node.Style.PLAIN, items.place(), List.of());
        if (items instanceof Node.Mapping) {
            return types(SchemaFile.of(items, report, TYPE_KEYS), at);
        }
        Node.Entry type = new Node.Entry(new Node.Scalar("type", Node.Style.PLAIN, items.place(), List.of()), items);
        return types(SchemaFile.of(new Node.Mapping(List.of(type), items.place()), report, TYPE_KEYS), at);
    }

    private static List<Schema.Option> options(List<Node.Entry> entries) {
        List<Schema.Option> options = new ArrayList<>();
        for (Node.Entry entry : entries) {
            List<Node> names = entry.value() instanceof Node.Sequence list ? list.items() : List.of(entry.value());
            List<String> texts = names.stream()
                    .filter(Node.Scalar.class::isInstance)
                    .map(name -> ((Node.Scalar) name).text())
                    .filter(text -> !text.isEmpty())
                    .toList();
            options.add(new Schema.Option(entry.key().text(), texts));
        }
        return options;
    }
}
