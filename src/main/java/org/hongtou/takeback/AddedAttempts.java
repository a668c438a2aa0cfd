package org.hongtou.takeback;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.yaml.KeyPath;
import org.jspecify.annotations.Nullable;

/** Changes of the content that may add passages as somebody did in Word. */
final class AddedAttempts {
    private final Version version;
    private final WordAttempts words;

    AddedAttempts(Version version, WordAttempts words) {
        this.version = version;
        this.words = words;
    }

    /**
     * The likeliest first.
     *
     * @param come the passages
     * @param at the printed passage that they come before
     */
    List<TriedChange> of(List<PrintedPassage> come, int at) {
        List<PrintedPassage> printed = version.passages();
        @Nullable PrintedPassage above = at > 0 ? printed.get(at - 1) : null;
        @Nullable PrintedPassage below = at < printed.size() ? printed.get(at) : null;
        List<TriedChange> attempts = new ArrayList<>();
        if (above != null) {
            for (Anchors.Anchor anchor : words.anchors().of(above.words())) {
                addMappings(attempts, anchor, come, true);
            }
        }
        if (below != null) {
            for (Anchors.Anchor anchor : words.anchors().of(below.words())) {
                addMappings(attempts, anchor, come, false);
            }
        }
        if (above != null) {
            for (Anchors.Anchor anchor : words.anchors().of(above.words())) {
                beside(attempts, anchor, above, come, true);
            }
        }
        if (below != null) {
            for (Anchors.Anchor anchor : words.anchors().of(below.words())) {
                beside(attempts, anchor, below, come, false);
            }
        }
        if (come.size() == 1) {
            attempts.addAll(
                    WordAttempts.open(version.openTexts(), come.getFirst().words()));
        }
        return attempts;
    }

    /** Lines of a text, and items of a list, beside one that is printed above or below. */
    private void beside(
            List<TriedChange> attempts,
            Anchors.Anchor anchor,
            PrintedPassage neighbour,
            List<PrintedPassage> come,
            boolean after) {
        Leaf leaf = anchor.line().leaf();
        List<String> added = new ArrayList<>();
        for (PrintedPassage passage : come) {
            String moved = moved(leaf, passage);
            added.add(moved != null ? moved : line(anchor.line().text(), neighbour, passage));
        }
        if (anchor.line().number() != Leaf.Line.ALL) {
            attempts.add(lines(anchor.line(), added, moved(leaf, added, come), after));
            attempts.add(lines(anchor.line(), added, new TreeSet<>(), after));
        }
        if (leaf.path().steps().getLast() instanceof KeyPath.Step.Item item) {
            KeyPath list = new KeyPath(
                    leaf.path().steps().subList(0, leaf.path().steps().size() - 1));
            TriedChange all = null;
            for (int i = come.size() - 1; i >= 0; i--) {
                String value = undecorated(
                        anchor.line().text(), neighbour.words(), come.get(i).words());
                TriedChange one = TriedChange.insert(list.item(item.position() + (after ? 1 : 0)), value);
                all = all == null ? one : all.then(one);
            }
            if (all != null) {
                attempts.add(all);
            }
        }
    }

    /** The line of the same text that says the passage, marks and all: it was moved here. */
    private static @Nullable String moved(Leaf leaf, PrintedPassage passage) {
        String words = Placed.squeezed(passage.words());
        return leaf.lines().stream()
                .filter(line -> Placed.squeezed(line).equals(words))
                .findFirst()
                .orElse(null);
    }

    /** The lines of the text that are wanted here and printed elsewhere still. */
    private Set<Integer> moved(Leaf leaf, List<String> added, List<PrintedPassage> come) {
        Set<Integer> moved = new TreeSet<>();
        for (int i = 0; i < come.size(); i++) {
            int from = leaf.lines().indexOf(added.get(i));
            if (from >= 0 && isPrinted(come.get(i))) {
                moved.add(from);
            }
        }
        return moved;
    }

    private static TriedChange lines(Leaf.Line beside, List<String> added, Set<Integer> moved, boolean after) {
        Leaf leaf = beside.leaf();
        boolean parted = isParted(leaf.lines());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < leaf.lines().size(); i++) {
            boolean here = i == beside.number();
            if (here && !after) {
                put(lines, added, parted, true);
            }
            if (!moved.contains(i)) {
                lines.add(leaf.lines().get(i));
            }
            if (here && after) {
                put(lines, added, parted, false);
            }
        }
        return TriedChange.set(leaf.path(), Leaf.text(RemovedAttempts.without(lines, new TreeSet<>())));
    }

    private boolean isPrinted(PrintedPassage passage) {
        return version.passages().stream().anyMatch(printed -> printed.words().equals(passage.words()));
    }

    private static void put(List<String> lines, List<String> added, boolean parted, boolean before) {
        for (String line : added) {
            if (parted && !before) {
                lines.add("");
            }
            lines.add(line);
            if (parted && before) {
                lines.add("");
            }
        }
    }

    /** Whether blank lines part the paragraphs. */
    private static boolean isParted(List<String> lines) {
        long blank = lines.stream().filter(String::isBlank).count();
        return blank > 0 && blank * 3 >= lines.size();
    }

    /** A line for a passage: a row's cells stand between the marks that its neighbour's cells stand between. */
    private static String line(String like, PrintedPassage neighbour, PrintedPassage passage) {
        if (passage.form() != PrintedPassage.Form.ROW || neighbour.form() != PrintedPassage.Form.ROW) {
            return undecorated(like, neighbour.words(), passage.words());
        }
        String[] theirs = neighbour.words().split(String.valueOf(PrintedPassage.CELLS), -1);
        String[] ours = passage.words().split(String.valueOf(PrintedPassage.CELLS), -1);
        if (theirs.length != ours.length) {
            return String.join(String.valueOf(PrintedPassage.CELLS), ours);
        }
        StringBuilder row = new StringBuilder();
        int at = 0;
        for (int i = 0; i < theirs.length; i++) {
            int found = like.indexOf(theirs[i], at);
            if (found < 0) {
                return String.join(String.valueOf(PrintedPassage.CELLS), ours);
            }
            row.append(like, at, found).append(ours[i]);
            at = found + theirs[i].length();
        }
        return row.append(like.substring(at)).toString();
    }

    /** A passage's words without what the template prints around its neighbour's, numbers aside. */
    private static String undecorated(String like, String neighbour, String words) {
        int at = neighbour.indexOf(like.strip());
        if (at < 0) {
            return words;
        }
        int end = neighbour.length() - at - like.strip().length();
        String before = pattern(neighbour.substring(0, at));
        String after = pattern(neighbour.substring(neighbour.length() - end));
        Matcher match = Pattern.compile(before + "(.*)" + after, Pattern.DOTALL).matcher(words);
        return match.matches() ? match.group(1) : words;
    }

    private static String pattern(String around) {
        StringBuilder pattern = new StringBuilder();
        for (int i = 0; i < around.length(); i++) {
            char c = around.charAt(i);
            if (Character.isDigit(c)) {
                pattern.append("[0-9]{1,3}");
                while (i + 1 < around.length() && Character.isDigit(around.charAt(i + 1))) {
                    i++;
                }
            } else {
                pattern.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return pattern.toString();
    }

    /** Further mappings in the list that the neighbour's words belong to: items of a bulletin. */
    private void addMappings(
            List<TriedChange> attempts, Anchors.Anchor anchor, List<PrintedPassage> come, boolean after) {
        Leaf leaf = anchor.line().leaf();
        for (int i = leaf.path().steps().size() - 2; i > 0; i--) {
            if (leaf.path().steps().get(i) instanceof KeyPath.Step.Item item) {
                KeyPath list = new KeyPath(leaf.path().steps().subList(0, i));
                List<Map<String, Object>> items = new ItemForm(version, list.item(item.position())).of(come);
                TriedChange all = null;
                for (int k = items.size() - 1; k >= 0; k--) {
                    TriedChange one = TriedChange.insert(
                            list.item(item.position() + (after ? 1 : 0)), new LinkedHashMap<>(items.get(k)));
                    all = all == null ? one : all.then(one);
                }
                if (all != null) {
                    attempts.add(all);
                }
            }
        }
    }
}
