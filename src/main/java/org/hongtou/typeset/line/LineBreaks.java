package org.hongtou.typeset.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/**
 * Where a line may end. Han text breaks between any two characters that {@link Kinsoku} doesn't join; numbers and Latin
 * words are never split. Text of Han characters, their punctuation, letters and digits is decided by this class alone;
 * a paragraph with anything else goes to ICU's rules (UAX 14) first and has the Han rules laid over them.
 */
public final class LineBreaks {
    private static final char HAN = 'H';
    private static final char ALPHANUMERIC = 'A';
    private static final char STOP = 'S';
    private static final char BRACKET = 'B';
    private static final char OTHER = '?';
    private static final String LATIN_STOPS = ".,:;%‰℃％";
    private static final String LATIN_BRACKETS = "()[]{}";

    /** For each character of the text, whether a line may begin with it; false for the first. */
    public boolean[] of(String text) {
        boolean[] breaks = new boolean[text.length()];
        if (isPlain(text)) {
            for (int i = 1; i < text.length(); i++) {
                breaks[i] = hanRule(text, i, mayPart(text.charAt(i - 1), text.charAt(i)));
            }
            return breaks;
        }
        BreakIterator icu = BreakIterator.getLineInstance(ULocale.SIMPLIFIED_CHINESE);
        icu.setText(text);
        for (int i = icu.next(); i != BreakIterator.DONE && i < text.length(); i = icu.next()) {
            breaks[i] = true;
        }
        for (int i = 1; i < text.length(); i++) {
            breaks[i] = hanRule(text, i, breaks[i]);
        }
        return breaks;
    }

    /** The Han rules over what the general rules say of a break before the character at {@code i}. */
    private static boolean hanRule(String text, int i, boolean allowed) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        if (Kinsoku.notAtStart(after) || Kinsoku.notAtEnd(before) || Character.isLowSurrogate(after)) {
            return false;
        }
        if (Kinsoku.DOUBLED.indexOf(after) >= 0) {
            return mayStartWithDoubled(text, i);
        }
        if (Kinsoku.DOUBLED.indexOf(before) >= 0 || "”’“‘".indexOf(before) >= 0 || "“‘".indexOf(after) >= 0) {
            return !Character.isWhitespace(after) && !isApostrophe(text, i);
        }
        return allowed;
    }

    /** A pair of dashes or ellipses may start a line, its second half and a single dash may not. */
    private static boolean mayStartWithDoubled(String text, int i) {
        char mark = text.charAt(i);
        int run = i;
        while (run > 0 && text.charAt(run - 1) == mark) {
            run--;
        }
        boolean evenPlace = (i - run) % 2 == 0;
        boolean paired = i + 1 < text.length() && text.charAt(i + 1) == mark;
        return evenPlace && (paired || mark == '…');
    }

    /** ’ between two letters is an apostrophe, no closing quote. */
    private static boolean isApostrophe(String text, int i) {
        return text.charAt(i - 1) == '’'
                && i > 1
                && isAlphanumeric(text.charAt(i - 2))
                && isAlphanumeric(text.charAt(i));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (classOf(text.charAt(i)) == OTHER) {
                return false;
            }
        }
        return true;
    }

    /** The general rules for plain text: no break within a word or number, nor between it and its stops and brackets. */
    private static boolean mayPart(char before, char after) {
        char first = classOf(before);
        char second = classOf(after);
        if (first == HAN || second == HAN) {
            return true;
        }
        if (first == ALPHANUMERIC) {
            return false;
        }
        return second != ALPHANUMERIC && second != BRACKET;
    }

    private static char classOf(char c) {
        if (c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c == '〇') {
            return HAN;
        }
        if (isAlphanumeric(c)) {
            return ALPHANUMERIC;
        }
        if (LATIN_STOPS.indexOf(c) >= 0) {
            return STOP;
        }
        if (LATIN_BRACKETS.indexOf(c) >= 0) {
            return BRACKET;
        }
        boolean known = c >= 0x80 && (Kinsoku.notAtStart(c) || Kinsoku.notAtEnd(c) || Kinsoku.DOUBLED.indexOf(c) >= 0);
        return known && c != '·' && c != '¥' && c != '€' && c != '£' ? HAN : OTHER;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
