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
 */
final class PairCheck implements Rule.Check {
    private static final String OPENING = "（《〈〔【“‘(";
    private static final String CLOSING = "）》〉〕】”’)";

    private record Half(Passage passage, int at, char mark) {
        boolean opens() {
            return OPENING.indexOf(mark) >= 0;
        }

        boolean matches(Half later) {
            return opens()
                    && CLOSING.indexOf(later.mark) == OPENING.indexOf(mark)
                    && later.passage.key().equals(passage.key());
        }
    }

    @Override
    public void look(Manuscript manuscript, Findings findings) {
        List<Half> halves = new ArrayList<>();
        manuscript.prose().forEach(passage -> halves.addAll(single(passage)));
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
        return half.mark == '“' && half.at == 0;
    }

    /** The halves of a line that find no other half in it. */
    private static List<Half> single(Passage passage) {
        String text = passage.text();
        Deque<Half> open = new ArrayDeque<>();
        List<Half> single = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            Half half = new Half(passage, i, text.charAt(i));
            if (half.opens()) {
                open.push(half);
            } else if (CLOSING.indexOf(half.mark) >= 0 && !isNumber(text, i) && !isApostrophe(text, i)) {
                Half opened = open.peek();
                if (opened != null && opened.matches(half)) {
                    open.pop();
                } else if (opened == null) {
                    single.add(half);
                } else {
                    // Crossed halves are one slip, told at the later one.
                    single.add(half);
                    open.pop();
                }
            }
        }
        open.descendingIterator().forEachRemaining(single::add);
        single.sort(Comparator.comparingInt(Half::at));
        return single;
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
