package org.hongtou.takeback;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hongtou.content.yaml.KeyPath;

/** Changes of the content that may take passages out as somebody did in Word. */
final class RemovedAttempts {
    /** A template says the first words of some parts: 附件1. */
    private static final int FIRST = 3;

    private final Version version;
    private final Anchors anchors;

    RemovedAttempts(Version version, Anchors anchors) {
        this.version = version;
        this.anchors = anchors;
    }

    /** The likeliest first: lines of one text, then keys and items, the innermost first. */
    List<TriedChange> of(List<PrintedPassage> gone) {
        List<TriedChange> attempts = new ArrayList<>();
        Set<KeyPath> paths = new LinkedHashSet<>();
        List<Anchors.Anchor> found = new ArrayList<>();
        gone.stream().limit(FIRST).forEach(passage -> found.addAll(anchors.of(passage.words())));
        for (Anchors.Anchor anchor : found) {
            Leaf leaf = anchor.line().leaf();
            if (anchor.line().number() != Leaf.Line.ALL) {
                attempts.addAll(lines(leaf, gone, anchor.line().number()));
            }
            for (int i = leaf.path().steps().size(); i > 0; i--) {
                paths.add(new KeyPath(leaf.path().steps().subList(0, i)));
            }
        }
        List<TriedChange> several = items(paths, gone.size());
        attempts.addAll(0, several);
        paths.forEach(path -> attempts.add(TriedChange.remove(path)));
        return attempts;
    }

    /** Without the lines that say the passages, one after the other. */
    private static List<TriedChange> lines(Leaf leaf, List<PrintedPassage> gone, int first) {
        if (leaf.lines().size() < 2) {
            return List.of();
        }
        Set<Integer> out = new TreeSet<>();
        int at = first;
        for (PrintedPassage passage : gone) {
            String words = Placed.squeezed(passage.words());
            for (int i = at; i < leaf.lines().size(); i++) {
                String line = leaf.lines().get(i);
                Placed placed = Placed.of(passage.words(), line);
                if ((i == first && at == first && placed != null)
                        || Placed.squeezed(line).equals(words)
                        || (placed != null && placed.isWhole())) {
                    out.add(i);
                    at = i + 1;
                    break;
                }
            }
        }
        return out.isEmpty() ? List.of() : List.of(TriedChange.set(leaf.path(), Leaf.text(without(leaf.lines(), out))));
    }

    /** A blank line goes with the paragraph that it stood before. */
    static List<String> without(List<String> lines, Set<Integer> out) {
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean blank = lines.get(i).isBlank();
            boolean parts = blank && !kept.isEmpty() && kept.getLast().isBlank();
            if (!out.contains(i) && !parts) {
                kept.add(lines.get(i));
            }
        }
        while (!kept.isEmpty() && kept.getLast().isBlank()) {
            kept.removeLast();
        }
        return kept;
    }

    /** Several items of a list in a row, the last first. */
    private List<TriedChange> items(Set<KeyPath> paths, int size) {
        List<TriedChange> several = new ArrayList<>();
        for (KeyPath path : paths) {
            if (size > 1 && path.steps().getLast() instanceof KeyPath.Step.Item item) {
                KeyPath list = new KeyPath(path.steps().subList(0, path.steps().size() - 1));
                TriedChange all = null;
                for (int i = size - 1; i >= 0; i--) {
                    KeyPath one = list.item(item.position() + i);
                    if (!version.within(one).isEmpty()) {
                        all = all == null ? TriedChange.remove(one) : all.then(TriedChange.remove(one));
                    }
                }
                if (all != null && all.steps().size() > 1) {
                    several.add(all);
                }
            }
        }
        return several;
    }
}
