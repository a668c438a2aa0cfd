package org.hongtou.takeback;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far what is printed is from what somebody wants, in characters. What nobody touched and differs all the same, such as
 * a contents list after a heading was changed, counts half.
 */
final class Distance {
    private static final double UNTOUCHED = 0.5;
    private static final int PASSAGE = 2;

    private final List<PrintedPassage> wanted;
    private final Set<Integer> touched = new HashSet<>();
    private final Map<Compared, Integer> known = new HashMap<>();

    /** @param first what was printed before anybody edited it */
    Distance(List<PrintedPassage> first, List<PrintedPassage> wanted) {
        this.wanted = wanted;
        for (Alignment.Pair pair : Alignment.of(first, wanted)) {
            if (pair.right() >= 0
                    && (pair.left() < 0
                            || !first.get(pair.left())
                                    .words()
                                    .equals(wanted.get(pair.right()).words()))) {
                touched.add(pair.right());
            }
        }
    }

    private record Compared(String printed, String wanted) {}

    /** Whether somebody edited or added a passage of the edited file. */
    boolean isTouched(int edited) {
        return touched.contains(edited);
    }

    double of(List<PrintedPassage> printed) {
        return of(printed, Alignment.of(printed, wanted));
    }

    /** The same where it is known which passage is which. */
    double of(List<PrintedPassage> printed, List<Alignment.Pair> pairs) {
        double sum = 0;
        for (Alignment.Pair pair : pairs) {
            double weight = pair.right() >= 0 && !touched.contains(pair.right()) ? UNTOUCHED : 1;
            if (pair.left() < 0) {
                sum += weight * (wanted.get(pair.right()).words().length() + PASSAGE);
            } else if (pair.right() < 0) {
                sum += printed.get(pair.left()).words().length() + PASSAGE;
            } else {
                sum += weight
                        * between(
                                printed.get(pair.left()).words(),
                                wanted.get(pair.right()).words());
            }
        }
        return sum;
    }

    /** How far a difference is from being none. */
    double of(Difference difference, List<PrintedPassage> printed) {
        double sum = 0;
        for (int i = 0; i < difference.size(); i++) {
            sum += switch (difference.form()) {
                case CHANGED ->
                    between(
                            printed.get(difference.printed()).words(),
                            wanted.get(difference.edited()).words());
                case ADDED -> wanted.get(difference.edited() + i).words().length() + PASSAGE;
                case REMOVED -> printed.get(difference.printed() + i).words().length() + PASSAGE;
            };
        }
        return sum;
    }

    private int between(String printed, String edited) {
        return known.computeIfAbsent(
                new Compared(printed, edited), both -> Strokes.cost(both.printed(), both.wanted()));
    }
}
