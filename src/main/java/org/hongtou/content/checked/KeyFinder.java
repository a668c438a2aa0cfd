package org.hongtou.content.checked;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.schema.BodyBlocks;
import org.hongtou.content.schema.KeyReader;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.KeyName;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/** Finds the key that a name stands for at one level of a schema, and what to say where there is none. */
final class KeyFinder {
    /** @param flat whether the name is that of an inner key of {@code key} */
    record Found(Schema.Key key, boolean flat) {}

    private static final int NAMES_SHOWN = 16;

    private final Schema schema;
    private final List<Schema.Key> keys;
    private final boolean root;
    private final Map<String, Found> byName = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    KeyFinder(Schema schema, List<Schema.Key> keys, boolean root) {
        this.schema = schema;
        this.keys = keys;
        this.root = root;
        for (Schema.Key key : keys) {
            // An inner key goes by its flat names inside its mapping too.
            List<String> own = new ArrayList<>(key.allNames());
            if (!root) {
                own.addAll(key.flat());
            }
            own.forEach(name -> add(name, new Found(key, false)));
        }
        for (Schema.Key key : keys) {
            for (Schema.Type.Group group : KeyReader.direct(key.types())) {
                group.keys().forEach(inner -> inner.flat().forEach(name -> add(name, new Found(key, true))));
            }
        }
    }

    private void add(String name, Found found) {
        if (byName.putIfAbsent(KeyName.normal(name), found) == null) {
            names.add(name);
        }
    }

    @Nullable
    Found find(String name) {
        return byName.get(KeyName.normal(name));
    }

    /** Reports a key that nothing here is called; gives the canonical names of the keys that were meant, if any. */
    Set<String> reportUnknown(Node.Scalar key, Report report) {
        String name = Excerpt.of(key.text());
        int colon = name.indexOf('：');
        Found before = colon > 0 ? find(name.substring(0, colon)) : null;
        if (before != null) {
            report.add(Diagnostic.error("content.full-width-colon-in-brackets", key.place(), name.substring(0, colon)));
            return Set.of(before.key().name());
        }
        List<String> elsewhere = elsewhere(name);
        if (!elsewhere.isEmpty()) {
            boolean top = elsewhere.contains("");
            report.add(
                    top
                            ? Diagnostic.error("content.key-of-root", key.place(), name)
                            : Diagnostic.error(
                                    "content.key-elsewhere", key.place(), name, String.join("”“", elsewhere)));
            return top ? Set.of() : holders(name);
        }
        String near = Suggestion.nearest(name, names);
        if (near == null) {
            report.add(Diagnostic.error("content.unknown-key", key.place(), name, list()));
            return Set.of();
        }
        report.add(Diagnostic.error("content.unknown-key-near", key.place(), name, near));
        Found meant = find(near);
        return meant == null ? Set.of() : Set.of(meant.key().name());
    }

    /** The keys of this level under which a name would be known. */
    private Set<String> holders(String name) {
        Set<String> holders = new HashSet<>();
        for (Schema.Key key : keys) {
            Set<String> found = new LinkedHashSet<>();
            collect(List.of(key), name, found);
            if (!found.isEmpty()) {
                holders.add(key.name());
            }
        }
        return holders;
    }

    /** The keys under which a name would be known; an empty text stands for the file itself. */
    private List<String> elsewhere(String name) {
        Set<String> found = new LinkedHashSet<>();
        if (!root && schema.keys().stream().anyMatch(key -> key.isCalled(name))) {
            found.add("");
        }
        collect(schema.keys(), name, found);
        return List.copyOf(found);
    }

    private static void collect(List<Schema.Key> keys, String name, Set<String> found) {
        for (Schema.Key key : keys) {
            for (Schema.Type.Group group : Schema.groups(key.types())) {
                if (BodyBlocks.isItem(group)) {
                    continue;
                }
                if (group.keys().stream().anyMatch(inner -> inner.isCalled(name))) {
                    found.add(key.shown());
                }
                collect(group.keys(), name, found);
            }
        }
    }

    private String list() {
        List<String> shown =
                keys.stream().map(Schema.Key::shown).limit(NAMES_SHOWN).toList();
        return String.join("、", shown) + (keys.size() > NAMES_SHOWN ? " ……" : "");
    }
}
