package org.hongtou.proof.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Finds wrong forms of phrases and names, wherever they stand; the right form is told, and a person writes it. */
final class PhraseCheck implements Rule.Check {
    private static final int KEY = 2;

    private final Map<String, List<Typo>> byStart = new HashMap<>();

    PhraseCheck(List<Typo> phrases) {
        phrases.stream()
                .sorted(Comparator.comparingInt(phrase -> -phrase.wrong().length()))
                .forEach(phrase -> byStart.computeIfAbsent(phrase.wrong().substring(0, KEY), start -> new ArrayList<>())
                        .add(phrase));
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript.prose().forEach(passage -> look(passage, findings));
    }

    private void look(Passage passage, Findings findings) {
        String text = passage.text();
        for (int i = 0; i + KEY <= text.length(); i++) {
            for (Typo phrase : byStart.getOrDefault(text.substring(i, i + KEY), List.of())) {
                if (text.startsWith(phrase.wrong(), i) && !phrase.isRight(text, i)) {
                    int to = i + phrase.wrong().length();
                    findings.add(passage, i, to, null, phrase.right(), phrase.source());
                    i = to - 1;
                    break;
                }
            }
        }
    }
}
