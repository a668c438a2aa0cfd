package org.hongtou.proof.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The lists of words that an office keeps for itself beside the shipped ones. */
public enum OwnList {
    /** Words written wrong. */
    TYPOS("错字", "typos"),
    /** Set phrases, names of meetings, rows of words in their order. */
    PHRASES("提法", "phrases"),
    /** Names of offices, with those that aren't written or no longer. */
    OFFICES("机构", "offices");

    private final String name;
    private final String english;

    OwnList(String name, String english) {
        this.name = name;
        this.english = english;
    }

    /** The key under which it stands: 错字. */
    public String key() {
        return name;
    }

    /** Both names of the key. */
    public List<String> names() {
        return List.of(name, english);
    }

    /** The list that a key names; null where it names none. */
    public static @Nullable OwnList named(String key) {
        return Arrays.stream(values())
                .filter(list -> list.names().contains(key))
                .findFirst()
                .orElse(null);
    }
}
