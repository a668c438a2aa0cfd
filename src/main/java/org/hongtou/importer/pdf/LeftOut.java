package org.hongtou.importer.pdf;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/** What a draft holds and content doesn't: counted page by page, told at the end, each kind once. */
final class LeftOut {
    private static final int MOST_TOLD = 20;

    private final Map<String, Integer> counts = new TreeMap<>();
    private final Map<String, Set<String>> words = new LinkedHashMap<>();

    /** Counts one of a kind: {@code import.left-comment}. */
    void count(String what) {
        count(what, 1);
    }

    void count(String what, int more) {
        if (more > 0) {
            counts.merge(what, more, Integer::sum);
        }
    }

    int of(String what) {
        return counts.getOrDefault(what, 0);
    }

    /** Keeps words that were left out, to be told as they are: {@code import.watermark}. */
    void words(String what, String said) {
        Set<String> all = words.computeIfAbsent(what, unused -> new LinkedHashSet<>());
        if (!said.isBlank() && all.size() < MOST_TOLD) {
            all.add(said.strip());
        }
    }

    void tell(String file, Report report) {
        words.forEach((what, all) ->
                all.forEach(said -> report.add(Diagnostic.warning(what, Place.file(file), Excerpt.of(said)))));
        counts.forEach((what, count) -> report.add(Diagnostic.warning(what, Place.file(file), count)));
    }
}
