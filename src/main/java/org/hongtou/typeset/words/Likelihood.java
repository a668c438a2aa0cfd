package org.hongtou.typeset.words;

import java.util.ArrayList;
import java.util.List;

/**
 * How likely Chinese texts are as rows of words, by the shipped dictionary: what is written wrong is rarer than what was
 * meant. For stretches of a few words; safe for use by many threads.
 */
public final class Likelihood {
    /** What stands for no part of a text. */
    private static final int NOWHERE = -1;

    private Likelihood() {}

    /** How rare a text is in its likeliest words, in tenths of nats: 0 for an empty one, the more the rarer. */
    public static int rarity(String text) {
        return Lexicon.shipped().rarity(text, NOWHERE, NOWHERE, Integer.MAX_VALUE);
    }

    /**
     * How rare a text is if a part of it is a word, in the dictionary or not.
     *
     * @param from where the word begins
     * @param to where it ends
     * @param most how rare it is at most, in tenths of nats
     */
    public static int rarity(String text, int from, int to, int most) {
        return Lexicon.shipped().rarity(text, from, to, most);
    }

    /** Whether the dictionary has a word. */
    public static boolean isWord(String word) {
        return Lexicon.shipped().isWord(word);
    }

    /** Whether a word is a verb by the dictionary, or a noun for what is done. */
    public static boolean isDoing(String word) {
        return Lexicon.shipped().isVerb(word) || Lexicon.shipped().isDeed(word);
    }

    /** The likeliest words of a text, in order. */
    public static List<String> words(String text) {
        boolean[] starts = Lexicon.shipped().starts(text);
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (starts[i] || i == text.length()) {
                words.add(text.substring(from, i));
                from = i;
            }
        }
        return words;
    }
}
