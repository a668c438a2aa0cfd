package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.importer.draft.DraftTable;

/**
 * A table that rules make.
 *
 * @param box where it stands
 * @param edges where its columns begin and end, from left to right
 * @param rows its cells, row by row; what a cell from above covers isn't there
 * @param closed whether a rule ends its last row
 */
record RuledTable(Box box, List<Double> edges, List<List<DraftTable.Cell>> rows, boolean closed) {
    private static final double NEAR = 4;

    RuledTable {
        edges = List.copyOf(edges);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether another has the same columns. */
    boolean hasColumnsOf(RuledTable other) {
        if (edges.size() != other.edges.size()) {
            return false;
        }
        double shift = other.edges.getFirst() - edges.getFirst();
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(other.edges.get(i) - shift - edges.get(i)) > NEAR) {
                return false;
            }
        }
        return true;
    }

    /** This and what goes on of it on the next page, whose first row may repeat the head. */
    RuledTable and(RuledTable next) {
        List<List<DraftTable.Cell>> all = new ArrayList<>(rows);
        int from = 0;
        while (from < next.rows.size() - 1
                && from < rows.size()
                && from < MOST_HEAD_ROWS
                && next.rows.get(from).equals(rows.get(from))) {
            from++;
        }
        List<List<DraftTable.Cell>> more = next.rows.subList(from, next.rows.size());
        if (!more.isEmpty() && isBroken(all.getLast(), more.getFirst())) {
            all.set(all.size() - 1, joined(all.getLast(), more.getFirst()));
            more = more.subList(1, more.size());
        }
        all.addAll(more);
        return new RuledTable(box, edges, all, next.closed);
    }

    private static final int MOST_HEAD_ROWS = 3;

    /** Whether a row goes on in another: a page parted it, and no cell of the second begins what isn't there before. */
    private static boolean isBroken(List<DraftTable.Cell> above, List<DraftTable.Cell> below) {
        if (above.size() != below.size() || below.size() < 2) {
            return false;
        }
        boolean open = false;
        boolean empty = false;
        for (int i = 0; i < below.size(); i++) {
            if (above.get(i).columns() != below.get(i).columns()) {
                return false;
            }
            String before = String.join("", above.get(i).lines());
            String after = String.join("", below.get(i).lines());
            empty |= after.isEmpty() && !before.isEmpty();
            if (!after.isEmpty() && before.isEmpty()) {
                return false;
            }
            open |= !after.isEmpty() && "。；！？.;".indexOf(before.charAt(before.length() - 1)) < 0;
        }
        return open && empty;
    }

    private static List<DraftTable.Cell> joined(List<DraftTable.Cell> above, List<DraftTable.Cell> below) {
        List<DraftTable.Cell> row = new ArrayList<>();
        for (int i = 0; i < above.size(); i++) {
            List<String> lines = new ArrayList<>(above.get(i).lines());
            List<String> more = below.get(i).lines();
            if (!lines.isEmpty() && !more.isEmpty()) {
                lines.set(lines.size() - 1, lines.getLast() + more.getFirst());
                lines.addAll(more.subList(1, more.size()));
            }
            row.add(new DraftTable.Cell(
                    lines, above.get(i).columns(), above.get(i).rows()));
        }
        return row;
    }

    DraftTable draft() {
        return new DraftTable(rows);
    }
}
