package org.hongtou.typeset.line;

/**
 * The marks that may not begin or end a line (GB/T 15834 5.1, GB/T 9704 practice), as every output applies them. A DOCX
 * bears the same two lists.
 */
public final class Kinsoku {
    /** Never at the start of a line. */
    public static final String NOT_AT_START = "、，。．；：？！）》〉」』】〕〗］｝”’·・～－％‰℃)]},.:;?!%／/";

    /** Never at the end of a line. */
    public static final String NOT_AT_END = "（《〈「『【〔〖［｛“‘([{／/￥＄¥$€£";

    /** Two of them are one mark, never split. */
    static final String DOUBLED = "—…";

    private static final String POINTS = ".,";
    private static final String UNITS = "%％‰℃";
    private static final String CURRENCY = "￥＄¥$€£";

    private Kinsoku() {}

    /**
     * Whether a line that ended between two characters would split what is one: a character of two units, —— or ……, or
     * a number, which has its decimal point, its percent or degree sign and the currency sign before it.
     */
    static boolean splits(char before, char after) {
        return Character.isLowSurrogate(after)
                || (before == after && DOUBLED.indexOf(after) >= 0)
                || (isDigit(after) && (isDigit(before) || (POINTS + CURRENCY).indexOf(before) >= 0))
                || (isDigit(before) && (POINTS + UNITS).indexOf(after) >= 0);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean notAtStart(char c) {
        return NOT_AT_START.indexOf(c) >= 0;
    }

    static boolean notAtEnd(char c) {
        return NOT_AT_END.indexOf(c) >= 0;
    }
}
