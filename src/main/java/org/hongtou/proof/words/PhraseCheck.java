package org.hongtou.proof.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/**
 * Finds wrong forms of phrases and names, wherever they stand but in sentences of some kind; the right form is told, and
 * a person writes it.
 */
final class PhraseCheck implements Rule.Check {
    private static final int KEY = 2;
    private static final int FAR = 100;
    private static final String ENDS = "。；！？";

    private final Map<String, List<Typo>> byStart = new HashMap<>();
    private final Pattern unless;

    /** @param unless what a sentence has in which they may be right */
    PhraseCheck(List<Typo> phrases, Pattern unless) {
        phrases.stream()
                .sorted(Comparator.comparingInt(phrase -> -phrase.wrong().length()))
                .forEach(phrase -> byStart.computeIfAbsent(phrase.wrong().substring(0, KEY), start -> new ArrayList<>())
                        .add(phrase));
        this.unless = unless;
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript.prose().forEach(passage -> look(passage, findings));
    }

    private void look(Passage passage, Findings findings) {
        String text = passage.text();
        for (int i = 0; i + KEY <= text.length(); i++) {
            for (Typo phrase : byStart.getOrDefault(text.substring(i, i + KEY), List.of())) {
                if (text.startsWith(phrase.wrong(), i) && !phrase.isRight(text, i) && !isExcepted(text, i)) {
                    int to = i + phrase.wrong().length();
                    findings.add(passage, i, to, null, phrase.right(), phrase.source());
                    i = to - 1;
                    break;
                }
            }
        }
    }

    private boolean isExcepted(String text, int at) {
        int from = at;
        while (from > 0 && at - from < FAR && ENDS.indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < FAR && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return unless.matcher(text).region(from, to).find();
    }
}
