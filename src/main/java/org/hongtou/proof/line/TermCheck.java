package org.hongtou.proof.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Finds words of a list, the longest at a place, but not within longer words in which they are right. */
final class TermCheck implements Rule.Check {
    private final Map<Character, List<String>> byFirst = new HashMap<>();
    private final Map<String, String> words;
    private final Map<String, List<String>> exceptions;
    private final boolean mends;

    /**
     * @param words wrong words with the right ones
     * @param exceptions longer words by the wrong one that they hold
     * @param mends whether the right word may stand in place of the wrong one unseen
     */
    TermCheck(Map<String, String> words, Map<String, List<String>> exceptions, boolean mends) {
        this.words = Map.copyOf(words);
        this.exceptions = Map.copyOf(exceptions);
        this.mends = mends;
        this.words.keySet().stream()
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .forEach(word -> byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
                        .add(word));
    }

    /** Whether a word counts where it stands. */
    interface Counts {
        boolean at(String text, int from, int to);
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        look(manuscript.prose().toList(), (text, from, to) -> true, findings);
    }

    void look(List<Passage> passages, Counts counts, Findings findings) {
        passages.forEach(passage -> look(passage, counts, findings));
    }

    /** Whether a text holds one of the words, right or not. */
    boolean occursIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            for (String word : byFirst.getOrDefault(text.charAt(i), List.of())) {
                if (text.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void look(Passage passage, Counts counts, Findings findings) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            for (String word : byFirst.getOrDefault(text.charAt(i), List.of())) {
                if (text.startsWith(word, i) && !isRight(text, i, word) && counts.at(text, i, i + word.length())) {
                    String right = words.getOrDefault(word, "");
                    findings.add(passage, i, i + word.length(), mends ? right : null, right);
                    i += word.length() - 1;
                    break;
                }
            }
        }
    }

    /** Whether the word stands within a longer one, an exception or the right word itself. */
    private boolean isRight(String text, int at, String word) {
        if (within(text, at, word, words.getOrDefault(word, ""))) {
            return true;
        }
        for (String exception : exceptions.getOrDefault(word, List.of())) {
            if (within(text, at, word, exception)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word at a place stands within a longer text. */
    static boolean within(String text, int at, String word, String longer) {
        for (int offset = longer.indexOf(word); offset >= 0; offset = longer.indexOf(word, offset + 1)) {
            if (text.startsWith(longer, at - offset)) {
                return true;
            }
        }
        return false;
    }
}
