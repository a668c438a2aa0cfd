package org.hongtou.typeset.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may end. Han text breaks between any two characters that {@link Kinsoku} doesn't join; numbers and Latin
 * words are never split. Text of Han characters, their punctuation, letters and digits is decided by this class alone;
 * a paragraph with anything else goes to ICU's rules (UAX 14) first and has the Han rules laid over them. Not safe for
 * use by many threads.
 */
public final class LineBreaks {
    private static final char HAN = 'H';
    private static final char ALPHANUMERIC = 'A';
    private static final char STOP = 'S';
    private static final char BRACKET = 'B';
    private static final char OTHER = '?';
    private static final String LATIN_STOPS = ".,:;%‰℃％";
    private static final String LATIN_BRACKETS = "()[]";
    private static final String CURRENCY = "￥¥€£";
    private static final String QUOTES = "“”‘’";
    private static final String OPENING = "（《〈「『【〔〖［｛([{";
    private static final String NO_BREAK_BLANKS = "\u00A0\u2007\u202F";

    /** Made where first needed: its tables take longer to load than a page to set. */
    private @Nullable BreakIterator icu;

    /** For each character of the text, whether a line may begin with it; false for the first. */
    public boolean[] of(String text) {
        return isPlain(text) ? ofPlain(text) : ofAny(text);
    }

    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (classOf(text.charAt(i)) == OTHER) {
                return false;
            }
        }
        return true;
    }

    private static boolean[] ofPlain(String text) {
        boolean[] breaks = new boolean[text.length()];
        for (int i = 1; i < text.length(); i++) {
            breaks[i] = mayPart(text.charAt(i - 1), text.charAt(i));
        }
        return underHanRules(text, breaks);
    }

    /** By ICU's rules with the Han rules over them. */
    boolean[] ofAny(String text) {
        if (icu == null) {
            icu = BreakIterator.getLineInstance(ULocale.SIMPLIFIED_CHINESE);
        }
        boolean[] breaks = new boolean[text.length()];
        icu.setText(text);
        for (int i = icu.next(); i != BreakIterator.DONE && i < text.length(); i = icu.next()) {
            breaks[i] = true;
        }
        return underHanRules(text, breaks);
    }

    private static boolean[] underHanRules(String text, boolean[] breaks) {
        int run = 0;
        for (int i = 1; i < text.length(); i++) {
            run = text.charAt(i) == text.charAt(i - 1) ? run + 1 : 0;
            breaks[i] = hanRule(text, i, run, breaks[i]);
        }
        return breaks;
    }

    /**
     * The Han rules over what the general rules say of a break before the character at {@code i}.
     *
     * @param run how many characters like it stand before it in a row
     */
    private static boolean hanRule(String text, int i, int run, boolean allowed) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        if (Kinsoku.notAtStart(after) || Kinsoku.notAtEnd(before) || Character.isLowSurrogate(after)) {
            return false;
        }
        if (clings(before) || clings(after)) {
            return allowed;
        }
        if (Kinsoku.DOUBLED.indexOf(after) >= 0) {
            boolean paired = i + 1 < text.length() && text.charAt(i + 1) == after;
            return run % 2 == 0 && (paired || after == '…');
        }
        // The general rules take quotes, dashes and signs for Latin ones, and a bracket after a sign for its number's.
        boolean han = Kinsoku.DOUBLED.indexOf(before) >= 0
                || QUOTES.indexOf(before) >= 0
                || QUOTES.indexOf(after) >= 0
                || OPENING.indexOf(after) >= 0 && Kinsoku.notAtStart(before)
                || isSign(before) && isSign(after);
        return han ? !Character.isWhitespace(after) && !isApostrophe(text, i) : allowed;
    }

    /** ① Ⅳ → ★ ※ and their like, which are as wide as Han characters here. */
    private static boolean isSign(char c) {
        return c >= 0x2150 && c < 0x27C0 || c == '※';
    }

    /** Marks that sit on the character before them, and characters of no width or of a blank that join or part. */
    private static boolean clings(char c) {
        if (c < 0x80 || classOf(c) == HAN) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> NO_BREAK_BLANKS.indexOf(c) >= 0;
        };
    }

    /** ’ between two letters is an apostrophe, no closing quote. */
    private static boolean isApostrophe(String text, int i) {
        return text.charAt(i - 1) == '’'
                && i > 1
                && isAlphanumeric(text.charAt(i - 2))
                && isAlphanumeric(text.charAt(i));
    }

    /** The general rules for plain text: no break within a word or number, nor between it and its stops and brackets. */
    private static boolean mayPart(char before, char after) {
        char first = classOf(before);
        char second = classOf(after);
        if (first == HAN || second == HAN) {
            return true;
        }
        return first != ALPHANUMERIC && second != ALPHANUMERIC;
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
        return known && c != '·' && CURRENCY.indexOf(c) < 0 ? HAN : OTHER;
    }

    private static boolean isAlphanumeric(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
