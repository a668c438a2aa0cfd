package org.hongtou.content.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.schema.KeyReader;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.KeyName;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * Puts what an office says under what a content file says. A key that the file has is the file's alone, with whatever
 * stands in it, also nothing; a key that it leaves out is the office's. Only of a value whose parts may be given apart
 * (印发机关, 印发日期) each part is the file's or the office's by itself: of a contact the name must not come from one and
 * the telephone from the other.
 */
public final class OfficeDefaults {
    private final Office office;
    private final Schema schema;
    private final Map<String, Target> targets = new HashMap<>();

    /**
     * What a name at the file's root means.
     *
     * @param key the key
     * @param part the canonical name of its part, or empty for the whole
     */
    private record Target(Schema.Key key, String part) {}

    public OfficeDefaults(Office office, Schema schema) {
        this.office = office;
        this.schema = schema;
        for (Schema.Key key : schema.keys()) {
            key.allNames().forEach(name -> targets.putIfAbsent(KeyName.normal(name), new Target(key, "")));
            for (Schema.Type.Group group : KeyReader.direct(key.types())) {
                for (Schema.Key part : group.keys()) {
                    part.flat()
                            .forEach(name -> targets.putIfAbsent(KeyName.normal(name), new Target(key, part.name())));
                }
            }
        }
    }

    /**
     * The content with what the office adds, each at its own place, and the lists that it names written out.
     *
     * @param content a file's root
     */
    public Node.Mapping under(Node.Mapping content, Report report) {
        List<Node.Entry> entries = new ArrayList<>(content.entries());
        Set<String> given = new HashSet<>();
        Map<String, Set<String>> parts = new HashMap<>();
        note(content.entries(), given, parts);
        for (Node.Mapping defaults : office.of(schema)) {
            List<Node.Entry> added = added(defaults, given, parts);
            entries.addAll(added);
            note(added, given, parts);
        }
        NamedUse names = new NamedUse(office, report);
        List<Node.Entry> written = new ArrayList<>();
        for (Node.Entry entry : entries) {
            Target target = target(entry);
            written.add(target == null ? entry : new Node.Entry(entry.key(), names.in(types(target), entry.value())));
        }
        return new Node.Mapping(written, content.place());
    }

    /** Whether a name at a file's root means something to the kind, or to the office alone. */
    public boolean knows(Node.Entry entry) {
        return Office.isPrefix(entry) || target(entry) != null;
    }

    /** The schema of a kind's files, of which some keys may be left out to the office. */
    public Schema relaxed() {
        Set<String> given = new HashSet<>();
        office.of(schema).forEach(defaults -> note(defaults.entries(), given, new HashMap<>()));
        return schema.without(given);
    }

    private void note(List<Node.Entry> entries, Set<String> given, Map<String, Set<String>> parts) {
        for (Node.Entry entry : entries) {
            Target target = target(entry);
            if (target == null) {
                continue;
            }
            if (!target.part().isEmpty()) {
                parts.computeIfAbsent(target.key().name(), key -> new HashSet<>())
                        .add(target.part());
            } else {
                given.add(target.key().name());
                parts.computeIfAbsent(target.key().name(), key -> new HashSet<>())
                        .addAll(inner(target.key(), entry.value()));
            }
        }
    }

    /** The canonical names of the parts that a mapping gives. */
    private static Set<String> inner(Schema.Key key, Node value) {
        Set<String> names = new HashSet<>();
        if (value instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                Schema.Key part = part(key, entry.key().text());
                if (part != null) {
                    names.add(part.name());
                }
            }
        }
        return names;
    }

    private static Schema.@Nullable Key part(Schema.Key key, String name) {
        return KeyReader.direct(key.types()).stream()
                .flatMap(group -> group.keys().stream())
                .filter(part -> part.isCalled(name) || part.isFlatCalled(name))
                .findFirst()
                .orElse(null);
    }

    /** What of the office's values the file leaves out. */
    private List<Node.Entry> added(Node.Mapping defaults, Set<String> given, Map<String, Set<String>> parts) {
        Map<String, Node.Entry> added = new LinkedHashMap<>();
        for (Node.Entry entry : defaults.entries()) {
            Target target = target(entry);
            if (Office.isPrefix(entry)) {
                continue;
            }
            if (target == null) {
                // A misspelt key of a kind is told by the check; one that only other kinds have is none of this file's.
                if (!defaults.equals(office.common())) {
                    added.put(entry.key().text(), entry);
                }
                continue;
            }
            Set<String> known = parts.getOrDefault(target.key().name(), Set.of());
            if (!target.part().isEmpty()) {
                if (!known.contains(target.part()) && !isWhole(target.key(), given, known)) {
                    added.put(entry.key().text(), entry);
                }
            } else if (!given.contains(target.key().name()) && known.isEmpty()) {
                added.put(entry.key().text(), entry);
            } else if (!isWhole(target.key(), given, known)) {
                flat(target.key(), entry.value(), known)
                        .forEach(part -> added.put(part.key().text(), part));
            }
        }
        return List.copyOf(added.values());
    }

    /** Whether a file gives a value that isn't in parts: a text, or nothing. */
    private static boolean isWhole(Schema.Key key, Set<String> given, Set<String> parts) {
        return given.contains(key.name()) && parts.isEmpty();
    }

    /** The parts of an office's value that the file leaves out, under the names by which they stand apart. */
    private static List<Node.Entry> flat(Schema.Key key, Node value, Set<String> known) {
        List<Node.Entry> entries = new ArrayList<>();
        if (value instanceof Node.Mapping mapping) {
            for (Node.Entry entry : mapping.entries()) {
                Schema.Key part = part(key, entry.key().text());
                if (part != null && !known.contains(part.name()) && !part.flat().isEmpty()) {
                    Node.Scalar name = entry.key();
                    entries.add(new Node.Entry(
                            new Node.Scalar(part.flat().getFirst(), name.style(), name.place(), name.lines()),
                            entry.value()));
                }
            }
        }
        return entries;
    }

    private @Nullable Target target(Node.Entry entry) {
        return targets.get(KeyName.normal(entry.key().text()));
    }

    private static List<Schema.Type> types(Target target) {
        if (target.part().isEmpty()) {
            return target.key().types();
        }
        return KeyReader.direct(target.key().types()).stream()
                .flatMap(group -> group.keys().stream())
                .filter(part -> part.name().equals(target.part()))
                .flatMap(part -> part.types().stream())
                .toList();
    }
}
