package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a value says, without how it is written and where it stands. */
sealed interface Meaning {

    /** A text; its lines are parted by line feeds. */
    record Text(String text) implements Meaning {}

    /** A list. */
    record Items(List<Meaning> items) implements Meaning {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values, in their order. */
    record Keys(List<Named> entries) implements Meaning {
        public Keys {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A part of a list or a mapping.
     *
     * @param key empty in a list
     */
    record Named(String key, Meaning value) {}

    static Meaning of(Node node) {
        return switch (node) {
            case Node.Scalar scalar -> new Text(scalar.text());
            case Node.Sequence sequence ->
                new Items(sequence.items().stream().map(Meaning::of).toList());
            case Node.Mapping mapping ->
                new Keys(mapping.entries().stream()
                        .map(entry -> new Named(entry.key().text(), of(entry.value())))
                        .toList());
        };
    }

    /** What it consists of; nothing where it is a text. */
    default List<Named> parts() {
        return switch (this) {
            case Text text -> List.of();
            case Items items ->
                items.items().stream().map(item -> new Named("", item)).toList();
            case Keys keys -> keys.entries();
        };
    }

    /** The same with other parts; a text has none. */
    default Meaning withParts(List<Named> parts) {
        return switch (this) {
            case Text text -> text;
            case Items items -> new Items(parts.stream().map(Named::value).toList());
            case Keys keys -> new Keys(parts);
        };
    }

    /** The same with something changed in it. */
    default Meaning changed(List<Integer> path, UnaryOperator<Meaning> change) {
        if (path.isEmpty()) {
            return change.apply(this);
        }
        List<Named> parts = new ArrayList<>(parts());
        Named part = parts.get(path.getFirst());
        parts.set(path.getFirst(), new Named(part.key(), part.value().changed(path.subList(1, path.size()), change)));
        return withParts(parts);
    }

    /**
     * Whether this says the same as another. A line end more or less at the very end of a text says nothing: under
     * {@code |} there is always one.
     */
    default boolean says(Meaning other) {
        if (this instanceof Text one) {
            return other instanceof Text two
                    && (one.text().equals(two.text())
                            || one.text().equals(two.text() + "\n")
                            || two.text().equals(one.text() + "\n"));
        }
        List<Named> ours = parts();
        List<Named> theirs = other.parts();
        boolean same = getClass() == other.getClass() && ours.size() == theirs.size();
        for (int i = 0; i < ours.size() && same; i++) {
            same = ours.get(i).key().equals(theirs.get(i).key())
                    && ours.get(i).value().says(theirs.get(i).value());
        }
        return same;
    }
}
