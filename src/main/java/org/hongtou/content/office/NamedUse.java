package org.hongtou.content.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.hongtou.content.schema.KeyReader;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/** Puts the items of an office's lists where a file names them: {@code 〈市领导〉}, an item of its own in a list. */
final class NamedUse {
    private static final char OPEN = '〈';
    private static final char CLOSE = '〉';
    private static final String PARTING = "、，,；;\n";

    private final Office office;
    private final Report report;

    NamedUse(Office office, Report report) {
        this.office = office;
        this.report = report;
    }

    /** Names the lists that lists name, and tells of those that there are not. */
    void inLists() {
        office.lists()
                .values()
                .forEach(entry -> inList(
                        split(entry.value()),
                        new LinkedHashSet<>(List.of(entry.name().text()))));
    }

    /**
     * A value with the items of the lists that it names. In text 〈 〉 are book marks and stay.
     *
     * @param types what may stand there
     */
    Node in(List<Schema.Type> types, Node value) {
        if (value instanceof Node.Mapping mapping) {
            return inMapping(alone(types).toList(), mapping);
        }
        for (Schema.Type type : types) {
            if (type instanceof Schema.Type.Joined) {
                return inList(value, new LinkedHashSet<>());
            }
            if (type instanceof Schema.Type.Listing listing) {
                Node written = inList(value, new LinkedHashSet<>());
                return written instanceof Node.Sequence items
                        ? new Node.Sequence(
                                items.items().stream()
                                        .map(item -> item instanceof Node.Mapping ? in(listing.items(), item) : item)
                                        .toList(),
                                items.place())
                        : written;
            }
        }
        return types.stream().anyMatch(NamedUse::isText) ? new SentenceUse(office, report).in(value) : value;
    }

    /** The types of what stands alone: an item of a list may. */
    private static Stream<Schema.Type> alone(List<Schema.Type> types) {
        return types.stream()
                .flatMap(type -> type instanceof Schema.Type.Listing list ? alone(list.items()) : Stream.of(type));
    }

    private static boolean isText(Schema.Type type) {
        return type instanceof Schema.Type.Body
                || type instanceof Schema.Type.Lines
                || type instanceof Schema.Type.Line;
    }

    private Node inMapping(List<Schema.Type> types, Node.Mapping mapping) {
        List<Node.Entry> entries = new ArrayList<>();
        for (Node.Entry entry : mapping.entries()) {
            Node value = entry.value();
            if (types.stream().anyMatch(Schema.Type.Labelled.class::isInstance)) {
                value = inList(value, new LinkedHashSet<>());
            } else {
                Schema.Key key = key(types, entry.key().text());
                value = key == null ? value : in(key.types(), value);
            }
            entries.add(new Node.Entry(entry.key(), value));
        }
        return new Node.Mapping(entries, mapping.place());
    }

    private static Schema.@Nullable Key key(List<Schema.Type> types, String name) {
        return KeyReader.direct(types).stream()
                .flatMap(group -> group.keys().stream())
                .filter(key -> key.isCalled(name))
                .findFirst()
                .orElse(null);
    }

    private Node inList(Node value, Set<String> open) {
        if (value instanceof Node.Sequence sequence) {
            List<Node> items = new ArrayList<>();
            boolean changed = false;
            for (Node item : sequence.items()) {
                List<Node> named = item instanceof Node.Scalar text ? items(text, open) : null;
                changed |= named != null;
                if (named == null) {
                    items.add(item);
                } else {
                    items.addAll(named);
                }
            }
            return changed ? new Node.Sequence(items, sequence.place()) : sequence;
        }
        List<Node> named = value instanceof Node.Scalar text ? items(text, open) : null;
        return named == null ? value : new Node.Sequence(named, value.place());
    }

    /** The items of a text that names lists, alone or among others; null where it names none. */
    private @Nullable List<Node> items(Node.Scalar text, Set<String> open) {
        String words = text.text();
        if (words.indexOf(OPEN) < 0 && !Blanks.strip(words).startsWith("@")) {
            return null;
        }
        List<Node> items = new ArrayList<>();
        boolean found = false;
        for (Node.Scalar part : parts(text)) {
            List<Node> list = list(part.text(), part.place(), open);
            found |= list != null;
            items.addAll(list == null ? List.of(part) : list);
        }
        return found ? items : null;
    }

    /** What stands between the marks that part names on one line; nothing for what is blank. */
    private static List<Node.Scalar> parts(Node.Scalar text) {
        List<Node.Scalar> parts = new ArrayList<>();
        String words = text.text();
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || PARTING.indexOf(words.charAt(i)) >= 0) {
                String part = Blanks.strip(words.substring(from, i));
                if (!part.isEmpty()) {
                    parts.add(item(part, text, from));
                }
                from = i + 1;
            }
        }
        return parts;
    }

    private static Node.Scalar item(String words, Node.Scalar text, int index) {
        Place place = at(text, index);
        return new Node.Scalar(words, text.style(), place, List.of(new TextLine(words, place)));
    }

    private static Place at(Node.Scalar text, int index) {
        return text.lines().size() == 1 && text.style() == Node.Style.PLAIN
                ? text.lines().getFirst().at(index)
                : text.place();
    }

    /** The items of a list that is named; null where these words name none. */
    private @Nullable List<Node> list(String words, Place place, Set<String> open) {
        boolean marked = words.charAt(0) == OPEN && words.indexOf(CLOSE) == words.length() - 1;
        boolean at = words.startsWith("@") && words.length() > 1;
        if (!marked && !at) {
            return null;
        }
        String name = Blanks.strip(marked ? words.substring(1, words.length() - 1) : words.substring(1));
        Office.Entry entry = office.list(name);
        if (entry == null) {
            if (at) {
                unknownSign(words, name, place);
                return null;
            }
            unknown(name, place);
            return List.of();
        }
        if (at) {
            report.add(Diagnostic.advice(
                    "content.list-at-sign", place, words, entry.name().text()));
        }
        if (!open.add(entry.name().text())) {
            report.add(Diagnostic.error(
                    "content.list-in-itself", entry.name().place(), entry.name().text()));
            return List.of();
        }
        Node items = inList(split(entry.value()), open);
        open.remove(entry.name().text());
        return items instanceof Node.Sequence sequence ? sequence.items() : List.of(items);
    }

    /** A list that its file writes on one line, as a person would. */
    private static Node split(Node value) {
        return value instanceof Node.Scalar text ? new Node.Sequence(List.copyOf(parts(text)), text.place()) : value;
    }

    /** What begins with the sign and names no list may be something else, and is printed as it stands. */
    private void unknownSign(String words, String name, Place place) {
        String near = Suggestion.nearest(name, office.listNames());
        report.add(
                near == null
                        ? Diagnostic.warning("content.at-sign", place, words)
                        : Diagnostic.error("content.unknown-list-near", place, name, near));
    }

    private void unknown(String name, Place place) {
        List<String> names = office.listNames();
        String near = Suggestion.nearest(name, names);
        if (names.isEmpty()) {
            report.add(Diagnostic.error("content.no-lists", place, name));
        } else if (near == null) {
            report.add(Diagnostic.error("content.unknown-list", place, name, String.join("、", names)));
        } else {
            report.add(Diagnostic.error("content.unknown-list-near", place, name, near));
        }
    }
}
