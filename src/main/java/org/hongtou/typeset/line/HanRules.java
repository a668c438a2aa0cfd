package org.hongtou.typeset.line;

/** The rules of Han text, laid over what the general rules (UAX 14) say of where a line may end. */
final class HanRules {
    private static final String NO_BREAK_BLANKS = "\u00A0\u2007\u202F";
    private static final String SET_BREAKS = "\n\u000B\f\r\u0085\u2028\u2029";

    private HanRules() {}

    /**
     * Changes the places that the general rules found to those of Han text. Marks that may not stand at an edge of a
     * line may not do so behind or before blanks and characters of no width either, because none of these are seen.
     */
    static void over(String text, boolean[] breaks) {
        int seenBefore = 0;
        int seen = 0;
        for (int i = 1; i < breaks.length; i++) {
            char before = text.charAt(i - 1);
            char after = text.charAt(i);
            if (SET_BREAKS.indexOf(before) >= 0) {
                seenBefore = 0;
                continue;
            }
            seenBefore = isUnseen(before) ? seenBefore : Signs.of(before);
            seen = seen < i ? seenFrom(text, i) : seen;
            int seenAfter = seen < breaks.length ? Signs.of(text.charAt(seen)) : 0;
            if (Character.isLowSurrogate(after) || mustJoin(seenBefore, seenAfter)) {
                breaks[i] = false;
            } else if (!clings(before) && !clings(after)) {
                breaks[i] = mayBreak(text, i, breaks[i]);
            }
        }
    }

    /**
     * Whether a line may begin with a character, neither it nor the one before being half a character, a sign that
     * clings to another or a set break.
     *
     * @param i where the character stands in the text, 1 or more
     * @param allowed what the general rules say
     */
    static boolean mayBreak(String text, int i, boolean allowed) {
        char last = text.charAt(i - 1);
        char first = text.charAt(i);
        int before = Signs.of(last);
        int after = Signs.of(first);
        if (mustJoin(before, after) || (before & after & Signs.LATIN) != 0) {
            return false;
        }
        // The general rules take quotes and signs for Latin ones, and a bracket after a sign for its number's.
        boolean han = ((before | after) & Signs.QUOTE) != 0
                || ((after & Signs.OPENING) != 0 && (before & Signs.NOT_AT_START) != 0)
                || (isSign(last) && isSign(first));
        return han ? !Character.isWhitespace(first) && !isApostrophe(text, i) : allowed;
    }

    private static boolean mustJoin(int before, int after) {
        return (before & Signs.NOT_AT_END) != 0 || (after & Signs.NOT_AT_START) != 0;
    }

    /** ① Ⅳ → ★ ※ and their like, which are as wide as Han characters here. */
    private static boolean isSign(char c) {
        if (c < 0x2150 || c >= 0x27C0) {
            return c == '※';
        }
        int type = Character.getType(c);
        return type != Character.START_PUNCTUATION && type != Character.END_PUNCTUATION;
    }

    /** ’ between two letters is an apostrophe, no closing quote. */
    private static boolean isApostrophe(String text, int i) {
        return text.charAt(i - 1) == '’'
                && i > 1
                && (Signs.of(text.charAt(i - 2)) & Signs.of(text.charAt(i)) & Signs.ALPHANUMERIC) != 0;
    }

    private static int seenFrom(String text, int i) {
        int seen = i;
        while (seen < text.length() && isUnseen(text.charAt(seen))) {
            seen++;
        }
        return seen;
    }

    private static boolean isUnseen(char c) {
        return clings(c) || Character.isWhitespace(c);
    }

    /** Marks that sit on the character before them, and characters of no width or of a blank that join or part. */
    private static boolean clings(char c) {
        if (c < 0x80 || Signs.of(c) != 0) {
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
}
