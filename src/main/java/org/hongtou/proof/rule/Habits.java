package org.hongtou.proof.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What an office wants of its proof-reader.
 *
 * @param off the codes of rules that it doesn't want
 * @param terms words that it doesn't want, each with what it writes instead
 * @param on the codes of rules that it wants although they aren't followed unasked
 * @param names names that are never touched
 * @param lists what it has the proof-reader know beside the shipped lists
 */
public record Habits(Set<String> off, Map<String, String> terms, Set<String> on, List<String> names, OwnLists lists) {
    /** All standing rules, with the program's own lists alone. */
    public static final Habits NONE = new Habits(Set.of(), Map.of(), List.of());

    public Habits {
        off = Set.copyOf(off);
        on = Set.copyOf(on);
        terms = Map.copyOf(terms);
        names = List.copyOf(names);
    }

    /** The habits of an office without lists of its own. */
    public Habits(Set<String> off, Map<String, String> terms, Set<String> on, List<String> names) {
        this(off, terms, on, names, OwnLists.NONE);
    }

    /** The habits of an office that asks for no other rules than the standing ones. */
    public Habits(Set<String> off, Map<String, String> terms, List<String> names) {
        this(off, terms, Set.of(), names);
    }

    /**
     * Whether a rule is followed.
     *
     * @param standing whether it is followed unasked
     */
    public boolean follow(String code, boolean standing) {
        return !off.contains(code) && (standing || on.contains(code));
    }
}
