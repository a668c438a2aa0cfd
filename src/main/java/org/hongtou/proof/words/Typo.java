package org.hongtou.proof.words;

import java.util.List;
import java.util.stream.Stream;

/**
 * A word written wrong.
 *
 * @param wrong as people write it
 * @param right as the dictionary has it
 * @param source what says so
 * @param rightIn longer texts in which the same characters are right; … is for any characters of the same sentence
 */
record Typo(String wrong, String right, String source, List<String> rightIn) {
    private static final String ENDS = "。；！？";
    /** No sentence is longer; a text without stops is not looked through again from each word. */
    private static final int FAR = 200;

    Typo {
        rightIn = List.copyOf(rightIn);
    }

    /** The same, right also in those of some texts that hold it. */
    Typo rightIn(List<String> texts) {
        List<String> more = texts.stream().filter(text -> text.contains(wrong)).toList();
        return more.isEmpty()
                ? this
                : new Typo(
                        wrong,
                        right,
                        source,
                        Stream.concat(rightIn.stream(), more.stream()).toList());
    }

    /** Whether the characters at a place belong to one of the longer texts. */
    boolean isRight(String text, int at) {
        return within(text, at, right) || rightIn.stream().anyMatch(longer -> within(text, at, longer));
    }

    private boolean within(String text, int at, String longer) {
        int gap = longer.indexOf('…');
        String near = gap < 0 ? longer : longer.substring(0, gap);
        for (int offset = near.indexOf(wrong); offset >= 0; offset = near.indexOf(wrong, offset + 1)) {
            if (text.startsWith(near, at - offset)) {
                return gap < 0 || follows(text, at - offset + near.length(), longer.substring(gap + 1));
            }
        }
        return false;
    }

    private static boolean follows(String text, int from, String word) {
        int last = Math.min(text.length(), from + FAR);
        for (int i = from; i < last && ENDS.indexOf(text.charAt(i)) < 0; i++) {
            if (text.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }
}
