package org.hongtou.style;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.yaml.Node;
import org.jspecify.annotations.Nullable;

/** Style files laid over each other: what a later one says replaces what an earlier one said, key by key. */
final class StyleSheet {
    private StyleSheet() {}

    /** One tree of two, the upper one first in force. */
    static Node over(Node upper, @Nullable Node lower) {
        if (!(upper instanceof Node.Mapping above) || !(lower instanceof Node.Mapping below)) {
            return upper;
        }
        Map<String, Node.Entry> merged = new LinkedHashMap<>();
        for (Node.Entry entry : below.entries()) {
            merged.put(entry.key().text(), entry);
        }
        for (Node.Entry entry : above.entries()) {
            Node.Entry under = merged.get(entry.key().text());
            merged.put(
                    entry.key().text(),
                    new Node.Entry(entry.key(), over(entry.value(), under == null ? null : under.value())));
        }
        return new Node.Mapping(new ArrayList<>(merged.values()), above.place());
    }

    /** The tree with another value of a key that it has. */
    static Node with(Node mapping, String key, Node value) {
        if (!(mapping instanceof Node.Mapping known)) {
            return mapping;
        }
        return new Node.Mapping(
                known.entries().stream()
                        .map(entry -> entry.key().text().equals(key) ? new Node.Entry(entry.key(), value) : entry)
                        .toList(),
                known.place());
    }

    /** The value of a key, or null. */
    static @Nullable Node find(Node mapping, String key) {
        if (mapping instanceof Node.Mapping known) {
            for (Node.Entry entry : known.entries()) {
                if (entry.key().text().equals(key)) {
                    return entry.value();
                }
            }
        }
        return null;
    }

    /** The tree with one of its keys alone. */
    static Node only(Node mapping, String key) {
        if (!(mapping instanceof Node.Mapping known)) {
            return mapping;
        }
        return new Node.Mapping(
                known.entries().stream()
                        .filter(entry -> entry.key().text().equals(key))
                        .toList(),
                known.place());
    }

    /** The tree without some of its keys. */
    static Node without(Node mapping, List<String> keys) {
        if (!(mapping instanceof Node.Mapping known)) {
            return mapping;
        }
        return new Node.Mapping(
                known.entries().stream()
                        .filter(entry -> !keys.contains(entry.key().text()))
                        .toList(),
                known.place());
    }
}
