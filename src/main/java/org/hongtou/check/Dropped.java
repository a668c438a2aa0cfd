package org.hongtou.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.source.Amendment;

/** Amendments that were given up, known by what stays of them when others move their column. */
final class Dropped {
    private record Kept(String code, String found, String replacement, int line) {
        static Kept of(Amendment amendment) {
            return new Kept(
                    amendment.code(),
                    amendment.found(),
                    amendment.replacement(),
                    amendment.place().line());
        }
    }

    private final Map<Kept, Amendment> amendments = new LinkedHashMap<>();

    void addAll(List<Amendment> given) {
        given.forEach(amendment -> amendments.put(Kept.of(amendment), amendment));
    }

    boolean contains(Amendment amendment) {
        return amendments.containsKey(Kept.of(amendment));
    }

    int size() {
        return amendments.size();
    }

    List<Amendment> amendments() {
        return List.copyOf(amendments.values());
    }
}
