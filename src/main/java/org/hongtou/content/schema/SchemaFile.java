package org.hongtou.content.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.data.Flags;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/** A mapping of a {@code schema.yaml}, whose keys are known beforehand; a key of another name is an error. */
final class SchemaFile {
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Place place;
    private final Report report;

    private SchemaFile(Place place, Report report) {
        this.place = place;
        this.report = report;
    }

    static SchemaFile of(Node node, Report report, List<String> known) {
        SchemaFile file = new SchemaFile(node.place(), report);
        if (!(node instanceof Node.Mapping mapping)) {
            file.wrong(node);
            return file;
        }
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            if (known.contains(key)) {
                file.values.put(key, entry.value());
                continue;
            }
            String near = Suggestion.nearest(key, known);
            Place at = entry.key().place();
            report.add(
                    near == null
                            ? Diagnostic.error("content.schema-unknown-key", at, key, String.join("、", known))
                            : Diagnostic.error("content.schema-unknown-key-near", at, key, near));
        }
        return file;
    }

    Place place() {
        return place;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    @Nullable
    Node node(String key) {
        return values.get(key);
    }

    /** One text, or null if the key is absent. */
    Node.@Nullable Scalar scalar(String key) {
        Node value = values.get(key);
        if (value instanceof Node.Scalar scalar) {
            return scalar;
        }
        if (value != null) {
            wrong(value);
        }
        return null;
    }

    String text(String key, String otherwise) {
        Node.Scalar scalar = scalar(key);
        return scalar == null ? otherwise : scalar.text().strip();
    }

    boolean flag(String key) {
        Node.Scalar scalar = scalar(key);
        if (scalar == null) {
            return false;
        }
        Boolean flag = Flags.read(scalar.text());
        if (flag == null) {
            wrong(scalar);
        }
        return flag != null && flag;
    }

    long whole(String key, long otherwise) {
        Node.Scalar scalar = scalar(key);
        if (scalar == null) {
            return otherwise;
        }
        if (!scalar.text().matches("-?[0-9]{1,15}")) {
            wrong(scalar);
            return otherwise;
        }
        return Long.parseLong(scalar.text());
    }

    /** The items of a list; a single value counts as a list of one. */
    List<Node> items(String key) {
        Node value = values.get(key);
        return switch (value) {
            case null -> List.of();
            case Node.Sequence sequence -> sequence.items();
            case Node.Mapping mapping -> List.of(mapping);
            case Node.Scalar scalar -> List.of(scalar);
        };
    }

    List<Node.Scalar> scalars(String key) {
        Node value = values.get(key);
        return value == null ? List.of() : scalars(value);
    }

    List<Node.Scalar> scalars(Node list) {
        List<Node> items = list instanceof Node.Sequence sequence ? sequence.items() : List.of(list);
        List<Node.Scalar> scalars = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Node.Scalar scalar) {
                scalars.add(scalar);
            } else {
                wrong(item);
            }
        }
        return scalars;
    }

    List<String> texts(String key) {
        return scalars(key).stream().map(scalar -> scalar.text().strip()).toList();
    }

    List<Node.Entry> entries(String key) {
        Node value = values.get(key);
        if (value instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        if (value != null) {
            wrong(value);
        }
        return List.of();
    }

    private void wrong(Node node) {
        report.add(Diagnostic.error("content.schema-wrong-form", node.place()));
    }
}
