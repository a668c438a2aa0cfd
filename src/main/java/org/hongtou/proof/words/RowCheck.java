package org.hongtou.proof.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.OwnLists;
import org.hongtou.proof.rule.Rule;

/** Finds rows that hold the same words as a row of the list, each once, in another order. */
final class RowCheck implements Rule.Check {
    private static final char COMMA = '、';

    private final Map<Character, List<Start>> byFirst = new HashMap<>();
    /** What the office writes, row or not: its orders hold, whatever the shipped rows say. */
    private final List<String> rights;

    /**
     * @param right the whole row
     * @param words its words
     * @param source where it stands
     */
    private record Row(String right, Set<String> words, String source) {}

    /** A word with which a wrong row may begin. */
    private record Start(String word, Row row) {}

    /**
     * @param shipped rows, their words parted by 、
     * @param shippedSource how findings quote where these stand
     * @param own what an office adds
     * @param ownSource how findings quote where its rows stand
     */
    RowCheck(List<String> shipped, String shippedSource, OwnLists own, String ownSource) {
        own.rows().forEach(row -> add(row, ownSource));
        shipped.forEach(row -> add(row, shippedSource));
        rights =
                own.rights().stream().filter(right -> right.indexOf(COMMA) >= 0).toList();
    }

    private void add(String right, String source) {
        Row row = new Row(right, words(right), source);
        for (String word : row.words()) {
            byFirst.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(new Start(word, row));
        }
    }

    private static Set<String> words(String row) {
        return Set.of(row.split("、"));
    }

    /** Whether an office writes a stretch so, by itself or within more. */
    private boolean isRight(String text, int from, int to) {
        String row = text.substring(from, to);
        return rights.stream().anyMatch(right -> {
            int at = right.indexOf(row);
            return at >= 0 && text.startsWith(right, from - at);
        });
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript
                .prose()
                .filter(passage -> passage.text().indexOf(COMMA) >= 0)
                .forEach(passage -> look(passage, findings));
    }

    private void look(Passage passage, Findings findings) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            for (Start start : byFirst.getOrDefault(text.charAt(i), List.of())) {
                int end = text.startsWith(start.word(), i) ? end(text, i, start.row()) : -1;
                if (end > i && !text.startsWith(start.row().right(), i) && !isRight(text, i, end)) {
                    findings.add(
                            passage,
                            i,
                            end,
                            null,
                            start.row().right(),
                            start.row().source());
                    i = end - 1;
                    break;
                }
            }
        }
    }

    /** Where the words of a row end that begin at a place, in whatever order; -1 where one is missing. */
    private static int end(String text, int from, Row row) {
        Set<String> left = new HashSet<>(row.words());
        int at = from;
        while (true) {
            String word = word(text, at, left);
            if (word.isEmpty()) {
                return -1;
            }
            left.remove(word);
            at += word.length();
            if (left.isEmpty()) {
                return at;
            }
            if (at >= text.length() || text.charAt(at) != COMMA) {
                return -1;
            }
            at++;
        }
    }

    /** The longest of some words that stands at a place; empty where none does. */
    private static String word(String text, int at, Set<String> words) {
        String longest = "";
        for (String word : words) {
            if (word.length() > longest.length() && text.startsWith(word, at)) {
                longest = word;
            }
        }
        return longest;
    }
}
