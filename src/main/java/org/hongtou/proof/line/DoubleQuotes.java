package org.hongtou.proof.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The double quotation marks of a line, curved and straight ones. Signs of arc seconds and of inches are none.
 *
 * @param at where they stand
 * @param isCertain whether there is one way alone to take each straight one for an opening or a closing one
 */
record DoubleQuotes(List<Integer> at, boolean isCertain) {
    private static final Pattern SECONDS = Pattern.compile("[°'′][ ]?[0-9]{1,2}(?:\\.[0-9]{1,6})?");
    private static final int LONGEST_SECONDS = 12;
    private static final String NOT_AFTER_OPENING = "，。；：、！？）》〉”’";
    private static final String NOT_BEFORE_CLOSING = "（《〈“‘";

    DoubleQuotes {
        at = List.copyOf(at);
    }

    static DoubleQuotes of(String text) {
        List<Integer> at = new ArrayList<>();
        boolean certain = true;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean opens = at.size() % 2 == 0;
            if (mark == '"' ? !isMeasure(text, i, opens) : mark == '“' || mark == '”') {
                at.add(i);
                certain &= mark == '"' ? fits(text, i, opens) : opens == (mark == '“');
            }
        }
        return new DoubleQuotes(at, certain && at.size() % 2 == 0);
    }

    /** Whether a mark is an opening one. */
    boolean opens(int index) {
        return index % 2 == 0;
    }

    private static boolean fits(String text, int at, boolean opens) {
        if (opens) {
            return at + 1 < text.length() && NOT_AFTER_OPENING.indexOf(text.charAt(at + 1)) < 0;
        }
        return at > 0 && NOT_BEFORE_CLOSING.indexOf(text.charAt(at - 1)) < 0;
    }

    /** 112°31'15", and 6.5" where no quotation is open. */
    private static boolean isMeasure(String text, int at, boolean opens) {
        boolean digit = at > 0 && text.charAt(at - 1) >= '0' && text.charAt(at - 1) <= '9';
        if (!digit) {
            return false;
        }
        String before = text.substring(Math.max(0, at - LONGEST_SECONDS), at);
        int sign = Math.max(before.lastIndexOf('°'), Math.max(before.lastIndexOf('\''), before.lastIndexOf('′')));
        return opens || (sign >= 0 && SECONDS.matcher(before.substring(sign)).matches());
    }
}
