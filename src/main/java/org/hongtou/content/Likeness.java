package org.hongtou.content;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Finds the word that a person may have meant: 标提 is near 标题, {@code adressee} near {@code addressee}. */
final class Likeness {
    private static final int LONGEST = 40;

    private Likeness() {}

    /** The nearest of the words, the first of equals; null where none is near. */
    static @Nullable String nearest(String word, Collection<String> words) {
        if (word.length() > LONGEST) {
            return null;
        }
        String wanted = KeyName.normal(word);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : words) {
            String other = KeyName.normal(candidate);
            int distance = 2 * distance(wanted, other) - (sameStart(wanted, other) ? 1 : 0);
            if (isNear(wanted, other) && distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best;
    }

    /** Whether one of two spellings may be a slip for the other. */
    static boolean isNear(String a, String b) {
        int length = Math.max(a.length(), b.length());
        int latin = (int) a.chars().filter(c -> c < 0x80).count();
        int slips = latin * 2 > a.length() ? Math.max(1, length / 3) : length < 4 ? 1 : 2;
        return Math.min(a.length(), b.length()) >= 2 && distance(a, b) <= Math.min(slips, length - 1);
    }

    private static boolean sameStart(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    }

    /** How many characters must be put in, left out, changed or swapped with their neighbour. */
    static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(Math.min(cost[i - 1][j] + 1, cost[i][j - 1] + 1), cost[i - 1][j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[a.length()][b.length()];
    }
}
