package org.hongtou.content.slip;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mappings and lists that are open at a line, each with the column where its keys or dashes stand. */
final class OpenLevels {
    /** A mapping or a list. */
    record Level(boolean list, int column) {}

    private final Deque<Level> open = new ArrayDeque<>();
    private final List<Level> justClosed = new ArrayList<>();

    boolean isEmpty() {
        return open.isEmpty();
    }

    @Nullable
    Level top() {
        return open.peek();
    }

    /** Opens a level at a column, unless it is the top one already. */
    void open(boolean list, int column) {
        Level level = new Level(list, column);
        if (!level.equals(open.peek())) {
            open.push(level);
        }
    }

    /** Closes what stands deeper than a column; a list at the column too, when a key comes there. */
    void closeTo(int column, boolean keyComes) {
        justClosed.clear();
        while (!open.isEmpty() && open.element().column() > column) {
            justClosed.add(open.pop());
        }
        Level top = open.peek();
        if (keyComes
                && top != null
                && top.list()
                && top.column() == column
                && open.contains(new Level(false, column))) {
            open.pop();
        }
    }

    /** The column of an open level that is nearest to a column. */
    int columnNear(int column) {
        int best = 0;
        for (Level level : open) {
            if (Math.abs(level.column() - column) < Math.abs(best - column)) {
                best = level.column();
            }
        }
        return best;
    }

    boolean isOpen(boolean list, int column) {
        return open.contains(new Level(list, column));
    }

    /** The level at which something that stands at a wrong column may belong: the nearest one of its sort. */
    @Nullable
    Level nearest(boolean list, int column) {
        Level best = null;
        List<Level> candidates = new ArrayList<>(justClosed);
        candidates.addAll(open);
        for (Level level : candidates) {
            if (level.list() == list
                    && (best == null || Math.abs(level.column() - column) < Math.abs(best.column() - column))) {
                best = level;
            }
        }
        return best;
    }

    /** Opens again what was closed last, down to a level. */
    void reopen(Level level) {
        if (open.contains(level)) {
            while (!level.equals(open.element())) {
                open.pop();
            }
            return;
        }
        for (int i = justClosed.size() - 1; i >= 0; i--) {
            open.push(justClosed.get(i));
            if (justClosed.get(i).equals(level)) {
                return;
            }
        }
    }
}
