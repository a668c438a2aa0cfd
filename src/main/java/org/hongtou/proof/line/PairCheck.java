package org.hongtou.proof.line;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/**
 * Finds brackets and quotation marks without their other half, and halves of two kinds. What a line opens another line
 * may close: titles are broken into lines, and speeches run over paragraphs, each of which may open the quotation anew.
 * A bracket of which one half alone is full-width is mended where no other half is missing.
 */
final class PairCheck implements Rule.Check {
    private static final String OPENING = "（《〈〔【“‘(";
    private static final String CLOSING = "）》〉〕】”’)";

    /**
     * One half of a pair.
     *
     * @param goesOn whether the paragraph after this one opens a quotation anew
     */
    private record Half(Passage passage, int at, char mark, boolean goesOn) {
        boolean opens() {
            return OPENING.indexOf(mark) >= 0;
        }

        boolean matches(Half later) {
            return opens()
                    && CLOSING.indexOf(later.mark) == OPENING.indexOf(mark)
                    && later.passage.key().equals(passage.key());
        }

        boolean isRound() {
            return "（(）)".indexOf(mark) >= 0;
        }
    }

    /** The halves of a line that find no other half in it, and those whose other half is of another width. */
    private record Singles(List<Half> alone, List<Half> halfWidth) {}

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        List<Half> halves = new ArrayList<>();
        List<Passage> prose = manuscript.prose().toList();
        for (int i = 0; i < prose.size(); i++) {
            Passage passage = prose.get(i);
            boolean goesOn = i + 1 < prose.size()
                    && prose.get(i + 1).key().equals(passage.key())
                    && prose.get(i + 1).text().startsWith("“");
            Singles singles = single(passage, goesOn);
            halves.addAll(singles.alone());
            boolean certain = singles.alone().stream().noneMatch(Half::isRound);
            for (Half half : singles.halfWidth()) {
                String full = half.mark == '(' ? "（" : "）";
                if (certain) {
                    findings.add(passage, half.at, half.at + 1, full);
                } else {
                    findings.propose(passage, half.at, half.at + 1, full);
                }
            }
        }
        for (int i = 0; i < halves.size(); i++) {
            Half half = halves.get(i);
            if (i + 1 < halves.size() && half.matches(halves.get(i + 1))) {
                i++;
            } else if (!reopens(half)) {
                findings.add(half.passage, half.at, half.at + 1, null);
            }
        }
    }

    /** A paragraph that opens a quotation and goes on with it in the next. */
    private static boolean reopens(Half half) {
        return half.mark == '“' && (half.at == 0 || half.goesOn);
    }

    private static Singles single(Passage passage, boolean goesOn) {
        String text = straightAsMeant(passage.text());
        Deque<Half> open = new ArrayDeque<>();
        List<Half> single = new ArrayList<>();
        List<Half> halfWidth = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Half half = new Half(passage, i, text.charAt(i), goesOn);
            if (half.opens()) {
                open.push(half);
            } else if (CLOSING.indexOf(half.mark) >= 0 && !isNumber(text, i) && !isApostrophe(text, i)) {
                Half opened = open.peek();
                if (opened != null && opened.matches(half)) {
                    open.pop();
                } else if (opened == null) {
                    single.add(half);
                } else if (opened.isRound() && half.isRound()) {
                    halfWidth.add(opened.mark == '(' ? opened : half);
                    open.pop();
                } else {
                    // Crossed halves are one slip, told at the later one.
                    single.add(half);
                    open.pop();
                }
            }
        }
        open.descendingIterator().forEachRemaining(single::add);
        single.sort(Comparator.comparingInt(Half::at));
        return new Singles(single, halfWidth);
    }

    /** The text with curved marks for straight ones, where there is one way alone to take them. */
    private static String straightAsMeant(String text) {
        if (text.indexOf('"') < 0) {
            return text;
        }
        DoubleQuotes quotes = DoubleQuotes.of(text);
        StringBuilder meant = new StringBuilder(text);
        if (quotes.isCertain()) {
            for (int i = 0; i < quotes.at().size(); i++) {
                meant.setCharAt(quotes.at().get(i), quotes.opens(i) ? '“' : '”');
            }
        }
        return meant.toString();
    }

    /** 1）and a) number an item. */
    private static boolean isNumber(String text, int at) {
        int from = at;
        while (from > 0 && Character.isLetterOrDigit(text.charAt(from - 1)) && text.charAt(from - 1) < 128) {
            from--;
        }
        return from < at
                && "）)".indexOf(text.charAt(at)) >= 0
                && (from == 0 || "。；：，".indexOf(text.charAt(from - 1)) >= 0)
                && text.lastIndexOf('（', at) <= text.lastIndexOf('）', at - 1);
    }

    /** The mark of It’s. */
    private static boolean isApostrophe(String text, int at) {
        return text.charAt(at) == '’' && at > 0 && Character.isLetter(text.charAt(at - 1)) && text.charAt(at - 1) < 128;
    }
}
