package org.hongtou.typeset.line;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/**
 * Where a line may end. Han text breaks between any two characters that {@link Kinsoku} doesn't join; numbers, Latin
 * words and addresses are never split, but for those that are longer than a line and for addresses behind a hyphen
 * ({@link Hyphens}). Text of Han characters, their
 * punctuation, letters and digits is decided by this class alone, in one pass; a paragraph with anything else goes to
 * ICU's rules (UAX 14) first and has the Han rules laid over them. Not safe for use by many
 * threads.
 */
public final class LineBreaks {
    /** Made where first needed: its tables take longer to load than a page to set. */
    private @Nullable BreakIterator icu;

    /** For each character of the text, whether a line may begin with it; false for the first. */
    public boolean[] of(String text) {
        boolean[] breaks = new boolean[text.length()];
        boolean[] found = ofPlain(text, breaks) ? breaks : ofAny(text);
        Hyphens.parting(text).stream().forEach(i -> found[i] = true);
        return found;
    }

    /** Fills in the places of plain text; false where the text isn't plain. */
    static boolean ofPlain(String text, boolean[] breaks) {
        int before = 0;
        for (int i = 0; i < breaks.length; i++) {
            int after = Signs.of(text.charAt(i));
            if ((after & Signs.PLAIN) == 0) {
                return false;
            }
            if (before == Signs.HAN && after == Signs.HAN) {
                breaks[i] = true;
            } else if (i > 0) {
                breaks[i] = HanRules.mayBreak(text, i, mayPart(before, after));
            }
            before = after;
        }
        return true;
    }

    /** The general rules for plain text: no break within a word or number, nor between it and its stops and brackets. */
    private static boolean mayPart(int before, int after) {
        return ((before | after) & Signs.HAN) != 0 || ((before | after) & Signs.ALPHANUMERIC) == 0;
    }

    /** Whether a Latin string that is longer than a line may part before a character: behind - and ?, as Word has it. */
    static boolean mayPartLong(String text, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        return (before == '-' || before == '?')
                && (Signs.of(after) & Signs.LATIN) != 0
                && (Signs.of(after) & Signs.NOT_AT_START) == 0
                && after != '-';
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
        HanRules.over(text, breaks);
        return breaks;
    }
}
