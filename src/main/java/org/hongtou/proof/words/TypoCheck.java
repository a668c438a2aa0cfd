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
import org.hongtou.typeset.words.Likelihood;

/**
 * Finds words written wrong where the right word makes the text likelier by the dictionary: not over the bounds of two
 * words, as in 自己经营. A wrong word that the dictionary has counts where it is one of the likeliest words of the text.
 */
final class TypoCheck implements Rule.Check {
    /** So many characters before and behind a word decide. */
    private static final int NEAR = 6;
    /** So much likelier the right word has to make the text, in tenths of nats. */
    private static final int MARGIN = 30;
    /** How rare a right word is at most, in the dictionary or not. */
    private static final int SHORT_WORD = 150;

    private static final int LONG_WORD = 130;

    private final Map<Character, List<Typo>> byFirst = new HashMap<>();
    private final boolean mends;

    /** @param mends whether the right word may stand in place of the wrong one unseen */
    TypoCheck(List<Typo> typos, boolean mends) {
        this.mends = mends;
        typos.stream()
                .sorted(Comparator.comparingInt((Typo typo) -> -typo.wrong().length())
                        .thenComparing(Typo::wrong))
                .forEach(typo -> byFirst.computeIfAbsent(typo.wrong().charAt(0), first -> new ArrayList<>())
                        .add(typo));
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        manuscript.prose().forEach(passage -> look(passage, findings));
    }

    private void look(Passage passage, Findings findings) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            for (Typo typo : byFirst.getOrDefault(text.charAt(i), List.of())) {
                if (text.startsWith(typo.wrong(), i) && isMeant(text, i, typo)) {
                    int to = i + typo.wrong().length();
                    if (mends) {
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

    /** Whether the right word was meant, by what stands around. */
    static boolean isMeant(String text, int at, Typo typo) {
        if (typo.isRight(text, at)) {
            return false;
        }
        int end = at + typo.wrong().length();
        int from = at;
        while (from > 0 && from > at - NEAR && Character.isIdeographic(text.charAt(from - 1))) {
            from--;
        }
        int to = end;
        while (to < text.length() && to < end + NEAR && Character.isIdeographic(text.charAt(to))) {
            to++;
        }
        if (Likelihood.isWord(typo.wrong())) {
            return Likelihood.rarity(text.substring(from, at))
                            + Likelihood.rarity(typo.wrong())
                            + Likelihood.rarity(text.substring(end, to))
                    <= Likelihood.rarity(text.substring(from, to));
        }
        String meant = text.substring(from, at) + typo.right() + text.substring(end, to);
        int length = typo.right().length();
        int most = length == 2 ? SHORT_WORD : LONG_WORD;
        return Likelihood.rarity(text.substring(from, to))
                >= MARGIN + Likelihood.rarity(meant, at - from, at - from + length, most);
    }
}
