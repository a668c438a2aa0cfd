package org.hongtou.content.checked;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.data.Data;
import org.hongtou.content.schema.KeyReader;
import org.hongtou.content.schema.Need;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * Checks the keys of a mapping: which are known, which are missing, which are given twice. Safe for use by many threads.
 */
final class GroupCheck {
    private final KeyFinders finders;
    private final ValueCheck values;

    GroupCheck(KeyFinders finders, ValueCheck values) {
        this.finders = finders;
        this.values = values;
    }

    /** The keys of the file itself. */
    Data.Fields root(Node.Mapping mapping, Report report) {
        Schema schema = finders.schema();
        Level level = new Level(schema.keys(), true, report);
        Data.Fields fields = level.check(mapping);
        for (List<String> group : schema.anyOf()) {
            Diagnostic missing = new Need(schema, group).missing(fields, level.accounted, mapping.place());
            if (missing != null) {
                report.add(missing);
            }
        }
        return fields;
    }

    Data.Fields group(Schema.Type.Group group, Node.Mapping mapping, Report report) {
        return new Level(group.keys(), false, report).check(mapping);
    }

    private static String quoted(List<Schema.Key> keys) {
        return String.join(
                "、", keys.stream().map(key -> "“" + key.shown() + "”").toList());
    }

    /** One mapping while it is checked. */
    private final class Level {
        private final List<Schema.Key> keys;
        private final boolean root;
        private final Report report;
        private final KeyFinder finder;
        private final Map<String, Node.Entry> given = new LinkedHashMap<>();
        private final Map<String, List<Node.Entry>> flat = new LinkedHashMap<>();
        /** The canonical names of the keys that are given, or that a misspelt key was meant to be. */
        private final Set<String> accounted = new HashSet<>();

        Level(List<Schema.Key> keys, boolean root, Report report) {
            this.keys = keys;
            this.root = root;
            this.report = report;
            this.finder = finders.of(keys, root);
        }

        Data.Fields check(Node.Mapping mapping) {
            mapping.entries().forEach(this::take);
            Map<String, Data> fields = new LinkedHashMap<>();
            List<Schema.Key> missing = new ArrayList<>();
            for (Schema.Key key : keys) {
                Node.Entry entry = entry(key);
                if (entry == null) {
                    if (key.required() && !accounted.contains(key.name())) {
                        missing.add(key);
                    }
                    continue;
                }
                Data data = values.value(key, entry, report);
                if (data != null) {
                    fields.put(key.name(), data);
                }
            }
            if (!missing.isEmpty()) {
                report.add(Diagnostic.error("content.missing-key", mapping.place(), quoted(missing)));
            }
            return new Data.Fields(fields, mapping.place());
        }

        private void take(Node.Entry entry) {
            String name = entry.key().text();
            KeyFinder.Found found = finder.find(name);
            if (found == null) {
                if (!(root && ContentHead.isKind(name))) {
                    accounted.addAll(finder.reportUnknown(entry.key(), report));
                }
                return;
            }
            String key = found.key().name();
            accounted.add(key);
            if (found.flat()) {
                flat.computeIfAbsent(key, unused -> new ArrayList<>()).add(entry);
                return;
            }
            Node.Entry earlier = given.putIfAbsent(key, entry);
            if (earlier != null) {
                Place place = entry.key().place();
                report.add(Diagnostic.error(
                        "content.key-twice",
                        place,
                        name,
                        earlier.key().text(),
                        earlier.key().place().line()));
            }
        }

        /** What is given for a key, with what the level above gives for its inner keys. */
        private Node.@Nullable Entry entry(Schema.Key key) {
            Node.Entry entry = given.get(key.name());
            List<Node.Entry> inner = flat.getOrDefault(key.name(), List.of());
            if (inner.isEmpty()) {
                return entry;
            }
            List<Node.Entry> all = new ArrayList<>();
            if (entry != null && entry.value() instanceof Node.Mapping mapping) {
                all.addAll(mapping.entries());
            } else if (entry != null && !(entry.value() instanceof Node.Scalar text && Blanks.areBlank(text.text()))) {
                String shortKey = KeyReader.direct(key.types()).getFirst().shortKey();
                if (shortKey.isEmpty() || !(entry.value() instanceof Node.Scalar)) {
                    return entry; // what is wrong with it is told of it as a whole
                }
                Place place = entry.value().place();
                all.add(new Node.Entry(new Node.Scalar(shortKey, Node.Style.PLAIN, place, List.of()), entry.value()));
            }
            all.addAll(inner);
            Node.Scalar name = entry == null ? inner.getFirst().key() : entry.key();
            return new Node.Entry(name, new Node.Mapping(all, name.place()));
        }
    }
}
