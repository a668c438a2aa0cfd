package org.hongtou.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.source.Amendment;

/** Amendments that one round would make, each with the series that it is made together with; empty where with none. */
final class Wanted {
    private final Map<Amendment, String> series = new LinkedHashMap<>();

    void add(Amendment amendment, String ofSeries) {
        series.putIfAbsent(amendment, ofSeries);
    }

    List<Amendment> amendments() {
        return List.copyOf(series.keySet());
    }

    /** Takes out what was dropped before, with all that is of a series with it. */
    void leaveOut(Dropped dropped) {
        Set<String> given = new HashSet<>();
        series.forEach((amendment, ofSeries) -> {
            if (!ofSeries.isEmpty() && dropped.contains(amendment)) {
                given.add(ofSeries);
            }
        });
        series.entrySet().removeIf(one -> dropped.contains(one.getKey()) || given.contains(one.getValue()));
    }

    /** Those of series that aren't made whole. */
    List<Amendment> halves(List<Amendment> made) {
        Set<Amendment> done = new HashSet<>(made);
        Set<String> broken = new HashSet<>();
        series.forEach((amendment, ofSeries) -> {
            if (!ofSeries.isEmpty() && !done.contains(amendment)) {
                broken.add(ofSeries);
            }
        });
        List<Amendment> halves = new ArrayList<>();
        series.forEach((amendment, ofSeries) -> {
            if (broken.contains(ofSeries)) {
                halves.add(amendment);
            }
        });
        return halves;
    }
}
