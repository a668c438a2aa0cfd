package org.hongtou.takeback;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which passage of one file is which of another. */
final class Alignment {
    /** So alike two passages are at least, of which one became the other: a share of their pairs of characters. */
    private static final double ALIKE = 0.3;

    private static final int SHORT = 14;
    private static final double ONES = 0.7;
    private static final int MOST_COMPARED = 250_000;

    private Alignment() {}

    /**
     * A passage of both files, or of one.
     *
     * @param left the earlier file's passage, from 0; −1 where it was added
     * @param right the later file's, from 0; −1 where it was taken out
     */
    record Pair(int left, int right) {}

    /** All passages of both, in their order; in one place, what was taken out comes before what was added. */
    static List<Pair> of(List<PrintedPassage> left, List<PrintedPassage> right) {
        List<Pair> pairs = new ArrayList<>();
        int at = 0;
        int to = 0;
        for (AbstractDelta<PrintedPassage> delta :
                DiffUtils.diff(compared(left), compared(right)).getDeltas()) {
            while (at < delta.getSource().getPosition()) {
                pairs.add(new Pair(at++, to++));
            }
            List<Pair> block = block(
                    left.subList(at, at + delta.getSource().size()),
                    right.subList(to, to + delta.getTarget().size()),
                    at,
                    to);
            pairs.addAll(replaced(block, left, right));
            at += delta.getSource().size();
            to += delta.getTarget().size();
        }
        while (at < left.size()) {
            pairs.add(new Pair(at++, to++));
        }
        return pairs;
    }

    /** What stands where as many others stood, each like one of them in form and level, was written anew. */
    private static List<Pair> replaced(List<Pair> block, List<PrintedPassage> left, List<PrintedPassage> right) {
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        while (i < block.size()) {
            List<Integer> gone = new ArrayList<>();
            List<Integer> come = new ArrayList<>();
            int start = i;
            for (; i < block.size() && (block.get(i).left() < 0 || block.get(i).right() < 0); i++) {
                if (block.get(i).left() >= 0) {
                    gone.add(block.get(i).left());
                } else {
                    come.add(block.get(i).right());
                }
            }
            boolean like = gone.size() == come.size();
            for (int k = 0; like && k < gone.size(); k++) {
                like = left.get(gone.get(k)).isLike(right.get(come.get(k)));
            }
            if (like) {
                for (int k = 0; k < gone.size(); k++) {
                    pairs.add(new Pair(gone.get(k), come.get(k)));
                }
            } else {
                pairs.addAll(block.subList(start, i));
            }
            if (i < block.size()) {
                pairs.add(block.get(i++));
            }
        }
        return pairs;
    }

    /** Levels are no words: a passage is the same whatever style it was given. */
    private static List<PrintedPassage> compared(List<PrintedPassage> passages) {
        return passages.stream()
                .map(passage -> new PrintedPassage(passage.words(), passage.form(), 0))
                .toList();
    }

    /** The best pairs in a stretch where all differ, by the share that each two have in common. */
    private static List<Pair> block(List<PrintedPassage> left, List<PrintedPassage> right, int at, int to) {
        int n = left.size();
        int m = right.size();
        double[][] best = new double[n + 1][m + 1];
        double[][] alike = new double[n][m];
        boolean compared = (long) n * m <= MOST_COMPARED;
        List<Parts> ours = left.stream().map(Parts::of).toList();
        List<Parts> theirs = right.stream().map(Parts::of).toList();
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                boolean fits = left.get(i).form() == right.get(j).form()
                        && left.get(i).form() != PrintedPassage.Form.PICTURE
                        && (compared || i == j);
                alike[i][j] = fits ? ours.get(i).alike(theirs.get(j)) : 0;
                double both = alike[i][j] < ALIKE ? -1 : alike[i][j] + best[i + 1][j + 1];
                best[i][j] = Math.max(both, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            if (i < n && j < m && alike[i][j] >= ALIKE && best[i][j] == alike[i][j] + best[i + 1][j + 1]) {
                pairs.add(new Pair(at + i++, to + j++));
            } else if (i < n && (j == m || best[i][j] == best[i + 1][j])) {
                pairs.add(new Pair(at + i++, -1));
            } else {
                pairs.add(new Pair(-1, to + j++));
            }
        }
        return pairs;
    }

    /**
     * What passages are compared by.
     *
     * @param ones how often each character stands in it; none where it is long
     * @param twos how often each two characters do
     */
    private record Parts(Map<String, Integer> ones, Map<String, Integer> twos) {
        static Parts of(PrintedPassage passage) {
            String words = passage.words();
            return new Parts(words.length() > SHORT ? Map.of() : counted(words, 1), counted(words, 2));
        }

        private static Map<String, Integer> counted(String words, int length) {
            Map<String, Integer> counted = new HashMap<>();
            for (int i = 0; i + length <= words.length(); i++) {
                counted.merge(words.substring(i, i + length), 1, Integer::sum);
            }
            return counted;
        }

        /** Of a few characters hardly two stay together. */
        double alike(Parts other) {
            return Math.max(share(twos, other.twos), ones.isEmpty() ? 0 : ONES * share(ones, other.ones));
        }

        private static double share(Map<String, Integer> one, Map<String, Integer> other) {
            int all = other.values().stream().mapToInt(Integer::intValue).sum();
            int both = 0;
            for (Map.Entry<String, Integer> entry : one.entrySet()) {
                all += entry.getValue();
                both += Math.min(entry.getValue(), other.getOrDefault(entry.getKey(), 0));
            }
            return all == 0 ? 0 : 2.0 * both / all;
        }
    }
}
