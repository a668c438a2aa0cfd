package org.hongtou.takeback;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the lines of a content that a printed passage comes from. */
final class Anchors {
    private static final int MOST = 8;
    /** A text of more lines is no title. */
    private static final int FEW_LINES = 6;

    private final List<Line> lines = new ArrayList<>();

    Anchors(List<Leaf> leaves) {
        for (Leaf leaf : leaves) {
            int size = leaf.lines().size();
            if (size > 1 && size <= FEW_LINES) {
                add(new Leaf.Line(leaf, Leaf.Line.ALL));
            }
            for (int i = 0; i < size; i++) {
                add(new Leaf.Line(leaf, i));
            }
        }
    }

    private void add(Leaf.Line line) {
        String words = Placed.squeezed(line.text());
        if (!words.isEmpty()) {
            lines.add(new Line(line, words));
        }
    }

    private record Line(Leaf.Line line, String words) {}

    /**
     * A line that may be where a passage comes from.
     *
     * @param line the line
     * @param placed where the passage's characters stand in it
     */
    record Anchor(Leaf.Line line, Placed placed) {}

    /** The likeliest first: those that say just what is printed, those that say most of it, those that say it and more. */
    List<Anchor> of(String printed) {
        String words = Placed.squeezed(printed);
        List<Anchor> exact = new ArrayList<>();
        List<Line> parts = new ArrayList<>();
        List<Line> wholes = new ArrayList<>();
        List<Line> others = new ArrayList<>();
        for (Line line : lines) {
            if (line.words().equals(words)) {
                add(exact, line, printed);
            } else if (words.contains(line.words())) {
                parts.add(line);
            } else if (line.words().contains(words)) {
                wholes.add(line);
            } else {
                others.add(line);
            }
        }
        List<Anchor> found = new ArrayList<>(exact);
        parts.sort(Comparator.comparingInt(line -> -line.words().length()));
        parts.forEach(line -> add(found, line, printed));
        wholes.sort(Comparator.comparingInt(line -> line.words().length()));
        wholes.forEach(line -> add(found, line, printed));
        if (exact.isEmpty()) {
            List<Anchor> alike = new ArrayList<>();
            for (Line line : others) {
                if (sharesPart(line.words(), words)) {
                    add(alike, line, printed);
                }
            }
            alike.sort(Comparator.comparingInt(anchor -> -anchor.placed().common()));
            int most = parts.isEmpty() ? 0 : parts.getFirst().words().length();
            boolean better = !alike.isEmpty() && alike.getFirst().placed().common() > most;
            found.addAll(better ? 0 : found.size(), alike);
        }
        return found.subList(0, Math.min(found.size(), MOST));
    }

    private static void add(List<Anchor> found, Line line, String printed) {
        Placed placed = Placed.of(printed, line.line().text());
        if (placed != null) {
            found.add(new Anchor(line.line(), placed));
        }
    }

    /** Whether any three characters of the shorter one stand in the other: else no half of it can. */
    private static boolean sharesPart(String one, String other) {
        String shorter = one.length() < other.length() ? one : other;
        String longer = one.length() < other.length() ? other : one;
        for (int i = 0; i + 2 <= shorter.length(); i++) {
            if (longer.contains(shorter.substring(i, i + 2))) {
                return true;
            }
        }
        return false;
    }
}
