package org.hongtou.diagnostics;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the known word that a misspelt one was meant to be: 标提 is near 标题, {@code adressee} near {@code addressee}. */
public final class Suggestion {
    private static final Pattern UNSEEN = Pattern.compile("[\\s\\p{Cf}]");
    /** Longer texts are no words: a bound on the search. */
    private static final int LONGEST = 40;

    private static final int SHORT_HAN = 4;

    private Suggestion() {}

    /**
     * The known word nearest to a misspelt one, by characters left out, added, changed or swapped with the next. Case,
     * full-width forms, blanks, and {@code -} against {@code _}, don't count.
     *
     * @param word what was written
     * @param known what could have been meant; of equally near words the first is taken, one with the same first
     *     character before the others
     * @return null where none is near
     */
    public static @Nullable String nearest(String word, Collection<String> known) {
        if (word.length() > LONGEST) {
            return null;
        }
        String wanted = fold(word);
        String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : known) {
            String other = fold(candidate);
            int allowed = allowed(wanted, other);
            if (Math.abs(wanted.length() - other.length()) > allowed) {
                continue;
            }
            int distance = distance(wanted, other);
            int rank = 2 * distance - (sameStart(wanted, other) ? 1 : 0);
            if (distance <= allowed && rank < least) {
                least = rank;
                nearest = candidate;
            }
        }
        return nearest;
    }

    /** A third of the letters of a Latin word may be wrong; of a Han word one character, of a longer one two. */
    private static int allowed(String a, String b) {
        if (Math.min(a.length(), b.length()) < 2) {
            return -1;
        }
        int length = Math.max(a.length(), b.length());
        long latin = a.chars().filter(c -> c < 0x80).count();
        int slips = latin * 2 > a.length() ? Math.max(1, length / 3) : length < SHORT_HAN ? 1 : 2;
        return Math.min(slips, length - 1);
    }

    private static boolean sameStart(String a, String b) {
        return !a.isEmpty() && !b.isEmpty() && a.charAt(0) == b.charAt(0);
    }

    private static String fold(String word) {
        if (word.chars().allMatch(Suggestion::staysAsItIs)) {
            return word;
        }
        String plain = Normalizer.normalize(word, Normalizer.Form.NFKC);
        String lower = plain.toLowerCase(Locale.ROOT).replace('-', '_');
        return UNSEEN.matcher(lower).replaceAll("");
    }

    /** Whether folding leaves a character alone, as it does in nearly all keys. */
    private static boolean staysAsItIs(int character) {
        return (character >= 'a' && character <= 'z')
                || character == '_'
                || Character.UnicodeBlock.CJK_UNIFIED_IDEOGRAPHS.equals(Character.UnicodeBlock.of(character));
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
