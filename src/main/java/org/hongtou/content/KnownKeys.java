package org.hongtou.content;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.hongtou.diagnostics.Suggestion;

/**
 * The key names of all schemas at all levels: how the reader tells a key with a full-width colon from a sentence with
 * one.
 */
public final class KnownKeys {
    /** Longer words are no keys: a bound on the search for likeness. */
    private static final int LONGEST = 24;

    private final Set<String> names = new HashSet<>();

    private KnownKeys(Collection<String> names) {
        names.forEach(name -> this.names.add(KeyName.normal(name)));
    }

    /** No keys: the reader mends nothing, as for the files of a developer. */
    public static KnownKeys none() {
        return new KnownKeys(Set.of());
    }

    /** Keys of a file that has no schema. */
    public static KnownKeys named(Collection<String> names) {
        return new KnownKeys(names);
    }

    public static KnownKeys of(Collection<Schema> schemas) {
        Set<String> names = new HashSet<>(ContentHead.NAMES);
        schemas.forEach(schema -> names.addAll(schema.allNames()));
        return new KnownKeys(names);
    }

    boolean knows(String name) {
        return name.length() <= LONGEST && names.contains(KeyName.normal(name));
    }

    boolean knowsOneLike(String name) {
        return knows(name) || (!name.isEmpty() && name.length() <= LONGEST && Suggestion.nearest(name, names) != null);
    }
}
