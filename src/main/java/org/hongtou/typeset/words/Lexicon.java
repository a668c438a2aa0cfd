package org.hongtou.typeset.words;

import java.util.Arrays;

/**
 * The words of a text: of all ways to cut it into words of a dictionary the likeliest, by how often each word is used.
 * What stands in no dictionary, as most names of places, falls apart into characters.
 */
final class Lexicon {
    private static final int LONGEST = 8;
    /** In tenths of nats, as in the list; a character that no word of it is. */
    private static final int UNKNOWN = 170;
    /** How a word that is in no dictionary begins and ends what it is part of: as most do. */
    private static final int USUAL = 3;

    /** Each word with how rare it is, and whether it is a verb or belongs to what follows it. */
    private final SortedLines words = new SortedLines("/typeset/words.txt");

    /** Two words with how much oftener than by chance the one follows the other. */
    private final SortedLines bonds = new SortedLines("/typeset/word-pairs.txt");

    /** Read once, where the first text needs it. */
    private static final class Shipped {
        private static final Lexicon LEXICON = new Lexicon();
    }

    static Lexicon shipped() {
        return Shipped.LEXICON;
    }

    boolean isWord(String word) {
        return words.find(word, 0, word.length()) >= 0;
    }

    /** How rare a text is in its likeliest words, in tenths of nats; a part of it may count as one word. */
    int rarity(String text, int from, int to, int most) {
        int[] lightest = new int[text.length() + 1];
        Arrays.fill(lightest, 1, lightest.length, Integer.MAX_VALUE);
        for (int i = 0; i < text.length(); i++) {
            for (int end = i + 1; end <= text.length() && end <= i + LONGEST; end++) {
                int weight = weight(text, i, end);
                weight = i == from && end == to ? Math.min(weight, most) : weight;
                if (weight < Integer.MAX_VALUE) {
                    lightest[end] = Math.min(lightest[end], lightest[i] + weight);
                }
            }
        }
        return lightest[text.length()];
    }

    /** For each place of a text and the one behind it, whether a word begins there. */
    boolean[] starts(String text) {
        boolean[] starts = new boolean[text.length() + 1];
        int[] lightest = new int[text.length() + 1];
        int[] from = new int[text.length() + 1];
        Arrays.fill(lightest, 1, lightest.length, Integer.MAX_VALUE);
        for (int i = 0; i < text.length(); i++) {
            for (int to = i + 1; to <= text.length() && to <= i + LONGEST; to++) {
                int weight = weight(text, i, to);
                if (weight < Integer.MAX_VALUE && lightest[i] + weight < lightest[to]) {
                    lightest[to] = lightest[i] + weight;
                    from[to] = i;
                }
            }
        }
        for (int at = text.length(); at > 0; at = from[at]) {
            starts[at] = !isWithinLatin(text, at);
        }
        starts[0] = true;
        return starts;
    }

    private int weight(String text, int from, int to) {
        int at = Character.isIdeographic(text.charAt(from)) ? words.find(text, from, to) : -1;
        return at >= 0 ? words.number(at) / 100 : to == from + 1 ? UNKNOWN : Integer.MAX_VALUE;
    }

    /** Whether letters or digits stand on both sides of a place. */
    private static boolean isWithinLatin(String text, int at) {
        return at < text.length() && isLatin(text.charAt(at - 1)) && isLatin(text.charAt(at));
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
    }

    /** How firmly two words hold together when they stand side by side, 0 to 9; 0 as well where nothing is known. */
    int bond(String one, String other) {
        String pair = one + '|' + other;
        int at = bonds.find(pair, 0, pair.length());
        return at < 0 ? 0 : bonds.number(at);
    }

    /** How seldom a word begins what it is part of, 0 to 9 on a logarithmic scale: 时期 seldom, 优秀 often. */
    int rareFirst(String word) {
        int at = words.find(word, 0, word.length());
        return at < 0 ? USUAL : words.number(at) / 10 % 10;
    }

    /** How seldom a word ends what it is part of, 0 to 9 on a logarithmic scale: 行政 seldom, 设施 often. */
    int rareLast(String word) {
        int at = words.find(word, 0, word.length());
        return at < 0 ? USUAL : words.number(at) % 10;
    }

    /** Whether a word says of what follows it how it is or how it is done: 优秀, 主动. */
    boolean isAttribute(String word) {
        return isMarked(word, 'a');
    }

    boolean isVerb(String word) {
        return isMarked(word, 'v');
    }

    /** Whether a word is a noun for what is done: 监测, 帮扶. */
    boolean isDeed(String word) {
        return isMarked(word, 'd');
    }

    /** Whether a word says when: 春季, 汛期. */
    boolean isTime(String word) {
        return isMarked(word, 't');
    }

    private boolean isMarked(String word, char mark) {
        int at = words.find(word, 0, word.length());
        return at >= 0 && words.mark(at) == mark;
    }
}
