package org.hongtou.diagnostics;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a misspelt one was meant to be. */
public final class Suggestion {
    private Suggestion() {}

    /**
     * The known word nearest to a misspelt one, by letters left out, added, changed or swapped with the next; case, and
     * {@code -} against {@code _}, don't count.
     *
     * @param word what was written
     * @param known what could have been meant; of equally near words the first is taken
     * @return null where none is near: more than a third of the letters, and more than one, would have to change
     */
    public static @Nullable String nearest(String word, Collection<String> known) {
        String wanted = fold(word);
        int allowed = Math.min(Math.max(1, wanted.length() / 3), wanted.length() - 1);
        String nearest = null;
        for (String candidate : known) {
            String folded = fold(candidate);
            if (Math.abs(folded.length() - wanted.length()) > allowed) {
                continue;
            }
            int distance = distance(wanted, folded);
            if (distance <= allowed) {
                nearest = candidate;
                allowed = distance - 1;
            }
        }
        return nearest;
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The number of edits between two words, a swap of neighbours counting once. */
    private static int distance(String a, String b) {
        int[][] edits = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                edits[i][j] = i == 0 || j == 0 ? i + j : cheapest(edits, a, b, i, j);
            }
        }
        return edits[a.length()][b.length()];
    }

    private static int cheapest(int[][] edits, String a, String b, int i, int j) {
        int change = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, edits[i - 2][j - 2] + 1) : least;
    }
}
