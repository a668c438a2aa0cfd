package org.hongtou.typeset.line;

/**
 * The marks that may not begin or end a line (GB/T 15834 5.1, GB/T 9704 practice), as every output applies them. A DOCX
 * bears the same two lists, and what it gives takes the place of Word's own (ISO/IEC 29500-1 17.15.1.58, 59): so all
 * that Word keeps from the edges of Chinese lines is here too. Only · and ． may end a line here, where Word's own list
 * forbids them either edge: names of peoples that part after a · are the custom.
 */
public final class Kinsoku {
    /** Never at the start of a line. — and … are among them: a pair of them can't part so, in Word, which knows no pairs. */
    public static final String NOT_AT_START =
            "、，。．；：？！）》〉」』】〕〗］｝”’·・～－％‰℃)]},.:;?!%／/—…" + ">¢¨°ˇˉ―‖′″›∶〃〞︶︺︾﹀﹄﹚﹜﹞＂＇｀｜￠";

    /** Never at the end of a line. */
    public static final String NOT_AT_END = "（《〈「『【〔〖［｛“‘([{／/￥＄¥$€£〝﹙﹛￡";

    /** Two of them are one mark, never split, not even in a row of them that no line has room for. */
    private static final String DOUBLED = "—…";

    private static final String POINTS = ".,";
    private static final String UNITS = "%％‰℃";
    private static final String CURRENCY = "￥＄¥$€£";

    private Kinsoku() {}

    /**
     * Whether a line that ended before a character would split what is one: a character of two units, —— or ……, or a
     * number, which has its decimal point, its percent or degree sign and the currency sign before it.
     *
     * @param from where the line begins, which splits nothing: a row of doubled marks is told off from there
     * @param i where the character stands in the text, behind {@code from}
     */
    static boolean splits(String text, int from, int i) {
        char before = text.charAt(i - 1);
        char after = text.charAt(i);
        return Character.isLowSurrogate(after)
                || (before == after && DOUBLED.indexOf(after) >= 0 && isSecond(text, from, i))
                || (isDigit(after) && (isDigit(before) || (POINTS + CURRENCY).indexOf(before) >= 0))
                || (isDigit(before) && (POINTS + UNITS).indexOf(after) >= 0);
    }

    /** Whether a mark is the second of a pair. */
    private static boolean isSecond(String text, int from, int i) {
        int first = i;
        while (first > from && text.charAt(first - 1) == text.charAt(i)) {
            first--;
        }
        return (i - first) % 2 == 1;
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
