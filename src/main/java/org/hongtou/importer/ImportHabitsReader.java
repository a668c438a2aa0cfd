package org.hongtou.importer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.hongtou.importer.parts.OfficeHabits;

/**
 * Reads an office's {@code import.yaml}: {@code kind 默认文种}; {@code name 刊名} and {@code mark 发文机关标志}, what stands above
 * its titles; {@code sources 供稿}, how senders are called with their full names; {@code labels 标签}, words before colons with
 * the keys that they stand for; {@code drop 不要}, lines that are left out.
 */
public final class ImportHabitsReader {
    /** The file's name in the project. */
    public static final String FILE = "templates/import.yaml";

    private static final List<String> CHINESE = List.of("默认文种", "刊名", "发文机关标志", "供稿", "标签", "不要");
    private static final List<String> NAMES =
            List.of("默认文种", "刊名", "发文机关标志", "供稿", "标签", "不要", "kind", "name", "mark", "sources", "labels", "drop");
    private static final Set<String> START = Set.of("开头", "start");

    private final BiFunction<String, Place, String> kinds;
    private final Report report;
    private final Map<String, String> marks = new HashMap<>();
    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private final List<String> starts = new ArrayList<>();
    private String kind = "";

    private ImportHabitsReader(BiFunction<String, Place, String> kinds, Report report) {
        this.kinds = kinds;
        this.report = report;
    }

    /**
     * The habits.
     *
     * @param kinds the Chinese name of the kind that somebody names; halts where there is none
     * @throws org.hongtou.diagnostics.Halt if anything is wrong in the file: drafts would be read otherwise than meant
     */
    public static OfficeHabits read(Source source, BiFunction<String, Place, String> kinds, Report report) {
        ImportHabitsReader reader = new ImportHabitsReader(kinds, report);
        reader.file(new YamlReader(KnownKeys.named(NAMES)).read(source, report));
        report.haltOnErrors();
        return new OfficeHabits(
                reader.kind, reader.marks, reader.sources, reader.labels, reader.dropped, reader.starts);
    }

    private void file(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            wrongForm("import.yaml", root);
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text().strip();
            switch (key) {
                case "kind", "默认文种" -> kind(key, entry.value());
                case "name", "刊名" -> marks(key, "刊名", entry.value());
                case "mark", "发文机关标志" -> marks(key, "发文机关标志", entry.value());
                case "sources", "供稿" ->
                    pairs(key, entry.value()).forEach((name, full) -> sources.put(squeezed(name), text(full)));
                case "labels", "标签" -> pairs(key, entry.value()).forEach(this::label);
                case "drop", "不要" -> drop(key, entry.value());
                default -> unknown(entry.key());
            }
        }
    }

    private void unknown(Node.Scalar key) {
        String near = Suggestion.nearest(key.text(), NAMES);
        report.add(
                near == null
                        ? Diagnostic.error("import.habit-unknown", key.place(), key.text(), String.join("、", CHINESE))
                        : Diagnostic.error("import.habit-near", key.place(), key.text(), near));
    }

    private void kind(String key, Node value) {
        if (!(value instanceof Node.Scalar name)) {
            wrongForm(key, value);
        } else if (!name.text().isBlank()) {
            kind = kinds.apply(text(name), name.place());
        }
    }

    private void marks(String key, String mark, Node value) {
        for (Node item : items(value)) {
            if (item instanceof Node.Scalar text && !text.text().isBlank()) {
                marks.put(squeezed(text), mark);
            } else if (!isAbsent(item)) {
                wrongForm(key, item);
            }
        }
    }

    private Map<Node.Scalar, Node.Scalar> pairs(String key, Node value) {
        Map<Node.Scalar, Node.Scalar> pairs = new LinkedHashMap<>();
        if (value instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                if (entry.value() instanceof Node.Scalar right && !right.text().isBlank()) {
                    pairs.put(entry.key(), right);
                } else {
                    wrongForm(key, entry.value());
                }
            }
        } else if (!isAbsent(value)) {
            wrongForm(key, value);
        }
        return pairs;
    }

    private void label(Node.Scalar label, Node.Scalar meant) {
        String key = text(meant);
        if (OfficeHabits.keys().contains(key)) {
            labels.put(squeezed(label).replaceFirst("[：:]$", ""), key);
            return;
        }
        String near = Suggestion.nearest(key, OfficeHabits.keys());
        report.add(
                near == null
                        ? Diagnostic.error(
                                "import.label-unknown",
                                meant.place(),
                                text(label),
                                key,
                                String.join("、", OfficeHabits.keys()))
                        : Diagnostic.error("import.label-near", meant.place(), text(label), key, near));
    }

    private void drop(String key, Node value) {
        for (Node item : items(value)) {
            if (item instanceof Node.Scalar text) {
                if (!text.text().isBlank()) {
                    dropped.add(squeezed(text));
                }
            } else if (item instanceof Node.Mapping mapping
                    && mapping.entries().size() == 1
                    && START.contains(mapping.entries().getFirst().key().text().strip())) {
                start(key, mapping.entries().getFirst().value());
            } else {
                wrongForm(key, item);
            }
        }
    }

    private void start(String key, Node value) {
        for (Node item : items(value)) {
            if (item instanceof Node.Scalar text && !text.text().isBlank()) {
                starts.add(squeezed(text));
            } else {
                wrongForm(key, item);
            }
        }
    }

    private static List<Node> items(Node value) {
        return value instanceof Node.Sequence list ? list.items() : List.of(value);
    }

    private static String text(Node.Scalar scalar) {
        return scalar.text().strip();
    }

    private static String squeezed(Node.Scalar scalar) {
        return OfficeHabits.squeezed(scalar.text());
    }

    private static boolean isAbsent(Node value) {
        return value instanceof Node.Scalar text && text.isAbsent();
    }

    private void wrongForm(String key, Node node) {
        report.add(Diagnostic.error("import.habit-form", node.place(), key));
    }
}
