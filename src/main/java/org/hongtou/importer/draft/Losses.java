package org.hongtou.importer.draft;

import java.util.Map;
import java.util.TreeMap;
import org.hongtou.content.source.Excerpt;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;

/** Counts what a draft holds and content doesn't, and tells it: a line for each kind, with the first one's words. */
public final class Losses {
    private final Map<String, Loss> losses = new TreeMap<>();

    /** How many of one kind there are, and what the first says. */
    private record Loss(int count, String first) {}

    /** Counts one: {@code footnote}. */
    public void add(String what) {
        add(what, "");
    }

    /** Counts one that has words or an address. */
    public void add(String what, String words) {
        losses.merge(
                what,
                new Loss(1, Excerpt.of(words)),
                (one, more) -> new Loss(one.count() + 1, one.first().isEmpty() ? more.first() : one.first()));
    }

    /** Tells them as warnings {@code import.left-…}. */
    public void tell(String file, Report report) {
        losses.forEach((what, loss) ->
                report.add(Diagnostic.warning("import.left-" + what, Place.file(file), loss.count(), loss.first())));
    }
}
