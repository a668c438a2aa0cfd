package org.hongtou.content.slip;

import java.util.Collection;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.hongtou.content.source.KeyName;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * The key names of all schemas at all levels: how the reader tells a key with a full-width colon from a sentence with
 * one. Safe for use by many threads.
 */
public final class KnownKeys {
    /** Longer words are no keys: a bound on the search for likeness. */
    private static final int LONGEST = 24;

    private final Supplier<? extends Collection<String>> source;
    private volatile @Nullable Set<String> read;

    private KnownKeys(Supplier<? extends Collection<String>> source) {
        this.source = source;
    }

    /** No keys: the reader mends nothing, as for the files of a developer. */
    public static KnownKeys none() {
        return new KnownKeys(Set::of);
    }

    /** Keys of a file that has no schema. */
    public static KnownKeys named(Collection<String> names) {
        return new KnownKeys(() -> names);
    }

    /**
     * Keys that are read when a line first leaves a doubt: a file without slips may need none.
     *
     * @param names reads them; asked once
     */
    public static KnownKeys of(Supplier<? extends Collection<String>> names) {
        return new KnownKeys(names);
    }

    boolean knows(String name) {
        return name.length() <= LONGEST && names().contains(KeyName.normal(name));
    }

    boolean knowsOneLike(String name) {
        return knows(name)
                || (!name.isEmpty() && name.length() <= LONGEST && Suggestion.nearest(name, names()) != null);
    }

    private Set<String> names() {
        Set<String> names = read;
        return names == null ? readNames() : names;
    }

    private synchronized Set<String> readNames() {
        Set<String> names = read;
        if (names == null) {
            names = source.get().stream().map(KeyName::normal).collect(Collectors.toUnmodifiableSet());
            read = names;
        }
        return names;
    }
}
