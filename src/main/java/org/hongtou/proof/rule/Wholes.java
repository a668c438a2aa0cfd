package org.hongtou.proof.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.hongtou.content.checked.Passage;
import org.jspecify.annotations.Nullable;

/** Takes the mends from what would be mended by half, and gives those that are made together one name. */
final class Wholes {
    private static final String STOPS = "。；！？";

    private final Whole whole;
    private final List<Findings.Found> found;
    private final Map<Integer, String> series = new HashMap<>();
    private final Set<Integer> halves = new HashSet<>();

    private Wholes(Whole whole, List<Findings.Found> found) {
        this.whole = whole;
        this.found = found;
    }

    static List<Findings.Found> of(Whole whole, Manuscript manuscript, List<Findings.Found> found) {
        Wholes wholes = new Wholes(whole, found);
        if (whole.extent() == Whole.Extent.LIST) {
            wholes.lists(manuscript);
        } else {
            wholes.sentences();
        }
        return wholes.settled();
    }

    private List<Findings.Found> settled() {
        List<Findings.Found> settled = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Findings.Found one = found.get(i);
            Finding finding =
                    halves.contains(i) ? one.finding().unsure() : one.finding().with(series.getOrDefault(i, ""));
            settled.add(new Findings.Found(finding, one.passage(), one.from()));
        }
        return settled;
    }

    private void sentences() {
        Map<Passage, List<Integer>> byPassage = new LinkedHashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Passage passage = found.get(i).passage();
            if (passage != null) {
                byPassage.computeIfAbsent(passage, one -> new ArrayList<>()).add(i);
            }
        }
        byPassage.forEach(this::sentences);
    }

    private void sentences(Passage passage, List<Integer> indices) {
        String text = passage.text();
        BitSet covered = new BitSet();
        for (int index : indices) {
            Findings.Found one = found.get(index);
            if (one.finding().mend() != null) {
                covered.set(one.from(), one.to());
            }
        }
        Matcher kin = whole.kin().matcher(text);
        boolean more = kin.find();
        int from = 0;
        int next = 0;
        while (from < text.length() && next < indices.size()) {
            int end = end(text, from);
            boolean all = true;
            for (; more && kin.start() < end; more = kin.find()) {
                all &= covered.get(kin.start(), Math.max(kin.end(), kin.start() + 1))
                                .cardinality()
                        > 0;
            }
            String name = "sentence " + passage.line().place() + " " + from;
            for (; next < indices.size() && found.get(indices.get(next)).from() < end; next++) {
                note(indices.get(next), all, name);
            }
            from = end;
        }
    }

    private static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private void note(int index, boolean all, String name) {
        if (all) {
            series.put(index, name);
        } else {
            halves.add(index);
        }
    }

    /** Lines of a list: each numbered higher than the one before, with the same mark. */
    private static final class Run {
        private final String name;
        private final List<Integer> indices = new ArrayList<>();
        private boolean all = true;
        private int last;

        Run(String name) {
            this.name = name;
        }
    }

    private void lists(Manuscript manuscript) {
        Map<Passage, Integer> at = new HashMap<>();
        for (int i = 0; i < found.size(); i++) {
            Passage passage = found.get(i).passage();
            if (passage != null) {
                at.put(passage, i);
            }
        }
        Map<String, Run> open = new HashMap<>();
        List<Run> runs = new ArrayList<>();
        manuscript.paragraphs().forEach(passage -> {
            Matcher kin = whole.kin().matcher(passage.text());
            if (kin.lookingAt()) {
                String form = passage.key() + " " + passage.text().charAt(kin.end() - 1);
                int number = Integer.parseInt(kin.group(1));
                Run run = open.get(form);
                if (run == null || number <= run.last) {
                    run = new Run("list " + passage.line().place());
                    open.put(form, run);
                    runs.add(run);
                }
                add(run, number, at.get(passage));
            }
        });
        for (Run run : runs) {
            run.indices.forEach(index -> note(index, run.all, run.name));
        }
    }

    private void add(Run run, int number, @Nullable Integer index) {
        run.last = number;
        if (index != null) {
            run.indices.add(index);
        }
        run.all &= index != null && found.get(index).finding().mend() != null;
    }
}
