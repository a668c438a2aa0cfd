package org.hongtou.proof.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an office wants of its proof-reader.
 *
 * @param off the codes of rules that it doesn't want
 * @param terms words that it doesn't want, each with what it writes instead
 * @param names names that are never touched
 */
public record Habits(Set<String> off, Map<String, String> terms, List<String> names) {
    /** All rules, with the program's own lists alone. */
    public static final Habits NONE = new Habits(Set.of(), Map.of(), List.of());

    public Habits {
        off = Set.copyOf(off);
        terms = Map.copyOf(terms);
        names = List.copyOf(names);
    }
}
