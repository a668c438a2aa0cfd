package org.hongtou.proof.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.OwnList;
import org.hongtou.proof.rule.OwnLists;
import org.hongtou.proof.rule.Rule;
import org.hongtou.typeset.words.Likelihood;

/**
 * Finds the words that an office says are written wrong. The dictionary knows few of them, so that it decides less: not
 * whether one is told, unless it lies over two words of the dictionary (立即|定), but whether it is mended unseen.
 */
final class OwnTypoCheck implements Rule.Check {
    private static final int NEAR = 6;

    private final Map<Character, List<Typo>> byFirst = new HashMap<>();

    private OwnTypoCheck(List<Typo> typos) {
        typos.stream()
                .sorted(Comparator.comparingInt(typo -> -typo.wrong().length()))
                .forEach(typo -> byFirst.computeIfAbsent(typo.wrong().charAt(0), first -> new ArrayList<>())
                        .add(typo));
    }

    static OwnTypoCheck of(OwnLists own) {
        String source = own.source(OwnList.TYPOS) + "的词表";
        List<String> rights = own.rights();
        return new OwnTypoCheck(own.typos().stream()
                .map(one -> new Typo(one.wrong(), one.right(), source, one.rightIn()).rightIn(rights))
                .toList());
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        if (!byFirst.isEmpty()) {
            manuscript.prose().forEach(passage -> look(passage, findings));
        }
    }

    private void look(Passage passage, Findings findings) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            for (Typo typo : byFirst.getOrDefault(text.charAt(i), List.of())) {
                int to = i + typo.wrong().length();
                if (text.startsWith(typo.wrong(), i) && !typo.isRight(text, i) && !liesOverWords(text, i, to)) {
                    if (TypoCheck.isMeant(text, i, typo)) {
                        findings.add(passage, i, to, typo.right(), typo.source());
                    } else {
                        findings.propose(passage, i, to, typo.right(), typo.source());
                    }
                    i = to - 1;
                    break;
                }
            }
        }
    }

    /** Whether a longer word of the dictionary begins before a stretch and ends in it, or begins in it and ends behind. */
    private static boolean liesOverWords(String text, int from, int to) {
        int start = Math.max(0, from - NEAR);
        int at = start;
        for (String word : Likelihood.words(text.substring(start, Math.min(text.length(), to + NEAR)))) {
            int end = at + word.length();
            boolean over = (at < from && end > from && end < to) || (at > from && at < to && end > to);
            boolean around = at <= from && end >= to && word.length() > to - from;
            if (over || around) {
                return true;
            }
            at = end;
        }
        return false;
    }
}
