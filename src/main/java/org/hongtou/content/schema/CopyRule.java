package org.hongtou.content.schema;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * How documents of a kind are made a copy each for several persons: the {@code copies} of its {@code schema.yaml}.
 *
 * @param when the key of a yes or no that asks for it; empty where it always holds
 * @param each the keys that list the persons, each within another ({@code proposal.proposers}) or not; the first that a
 *     file gives holds
 * @param without what may stand after a name and doesn't tell persons apart: 委员
 */
public record CopyRule(String when, List<String> each, List<String> without) {
    private static final List<String> KEYS = List.of("when", "each", "without");

    public CopyRule {
        each = List.copyOf(each);
        without = List.copyOf(without);
    }

    /** Reads the rule of a schema; what names no key that can hold it is an error there. */
    static CopyRule read(Node node, Map<String, Schema.Key> keys, Report report) {
        SchemaFile file = SchemaFile.of(node, report, KEYS);
        Node.Scalar when = file.scalar("when");
        if (when != null && !holds(keys.get(when.text()), Schema.Type.Flag.class)) {
            report.add(Diagnostic.error("content.schema-copies-when", when.place(), when.text()));
        }
        List<Node.Scalar> each = file.scalars("each");
        for (Node.Scalar path : each) {
            if (!isList(path.text(), keys)) {
                report.add(Diagnostic.error("content.schema-copies-each", path.place(), path.text()));
            }
        }
        if (each.isEmpty()) {
            report.add(Diagnostic.error("content.schema-copies-each", node.place(), ""));
        }
        return new CopyRule(
                when == null ? "" : when.text(),
                each.stream().map(Node.Scalar::text).toList(),
                file.texts("without"));
    }

    /** The rule as it holds where some keys are omitted; null where nobody can ask for it any more. */
    @Nullable
    CopyRule within(Map<String, Schema.Key> keys) {
        List<String> left = each.stream().filter(path -> isList(path, keys)).toList();
        boolean askable = when.isEmpty() || keys.containsKey(when);
        return left.isEmpty() || !askable ? null : new CopyRule(when, left, without);
    }

    private static boolean isList(String path, Map<String, Schema.Key> keys) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return holds(keys.get(path), Schema.Type.Listing.class);
        }
        Schema.Key outer = keys.get(path.substring(0, dot));
        Stream<Schema.Key> inner = outer == null
                ? Stream.of()
                : Schema.groups(outer.types()).stream().flatMap(group -> group.keys().stream());
        return inner.anyMatch(
                key -> key.name().equals(path.substring(dot + 1)) && holds(key, Schema.Type.Listing.class));
    }

    private static boolean holds(Schema.@Nullable Key key, Class<? extends Schema.Type> type) {
        return key != null && key.types().stream().anyMatch(type::isInstance);
    }
}
