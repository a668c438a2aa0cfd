package org.hongtou.typeset.line;

import java.util.List;
import java.util.Objects;
import org.hongtou.model.Length;
import org.hongtou.typeset.page.PlacedRun;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a paragraph's lines in the places that were asked for last: a document that is cut into pages several
 * times has most of its lines at the same distance from the paper's edge each time.
 */
final class PlacedLines {
    private final @Nullable Placed[] lines;

    PlacedLines(int count) {
        lines = new Placed[count];
    }

    private record Placed(Length origin, List<PlacedRun> runs) {}

    /** The letters of a line; null where they weren't placed at this distance last. */
    @Nullable
    List<PlacedRun> get(int line, Length origin) {
        Placed placed = lines[line];
        return placed != null && Objects.equals(placed.origin, origin) ? placed.runs : null;
    }

    /** Keeps the letters of a line and gives them back. */
    List<PlacedRun> put(int line, Length origin, List<PlacedRun> runs) {
        List<PlacedRun> kept = List.copyOf(runs);
        lines[line] = new Placed(origin, kept);
        return kept;
    }
}
