package org.hongtou.office;

import java.util.ArrayList;
import java.util.List;

/**
 * Two drawings' lines laid side by side by their longest common subsequence.
 *
 * @param equal the pairs that agree, as indices into the one and the other
 * @param runs the stretches between them that don't
 */
record LineDifference(List<Pair> equal, List<Run> runs) {

    LineDifference {
        equal = List.copyOf(equal);
        runs = List.copyOf(runs);
    }

    /** A line of the one and the same line of the other. */
    record Pair(int one, int other) {}

    /**
     * Lines in a row that differ; one of the two may have none.
     *
     * @param oneFrom the first line of the one
     * @param oneTo after its last
     * @param otherFrom the first line of the other
     * @param otherTo after its last
     */
    record Run(int oneFrom, int oneTo, int otherFrom, int otherTo) {}

    /**
     * Compares.
     *
     * @param one each line with its page, such as {@code 3 正文}
     * @param other the same of the other
     */
    static LineDifference of(List<String> one, List<String> other) {
        int[][] longest = longest(one, other);
        List<Pair> equal = new ArrayList<>();
        List<Run> runs = new ArrayList<>();
        int i = 0;
        int j = 0;
        int fromI = 0;
        int fromJ = 0;
        while (i < one.size() && j < other.size()) {
            if (one.get(i).equals(other.get(j))) {
                addRun(runs, fromI, i, fromJ, j);
                equal.add(new Pair(i++, j++));
                fromI = i;
                fromJ = j;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        addRun(runs, fromI, one.size(), fromJ, other.size());
        return new LineDifference(equal, runs);
    }

    private static void addRun(List<Run> runs, int oneFrom, int oneTo, int otherFrom, int otherTo) {
        if (oneTo > oneFrom || otherTo > otherFrom) {
            runs.add(new Run(oneFrom, oneTo, otherFrom, otherTo));
        }
    }

    /** How many lines the rests from i and j on have in common. */
    private static int[][] longest(List<String> one, List<String> other) {
        int[][] longest = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--) {
            for (int j = other.size() - 1; j >= 0; j--) {
                longest[i][j] = one.get(i).equals(other.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }
}
