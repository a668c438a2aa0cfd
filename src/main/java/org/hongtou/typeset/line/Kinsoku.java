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

    private Kinsoku() {}

    /** Whether a line may not even then end between two characters when a word has to be cut. */
    static boolean joins(char before, char after) {
        return notAtStart(after)
                || notAtEnd(before)
                || Character.isLowSurrogate(after)
                || before == after && DOUBLED.indexOf(after) >= 0;
    }

    static boolean notAtStart(char c) {
        return NOT_AT_START.indexOf(c) >= 0;
    }

    static boolean notAtEnd(char c) {
        return NOT_AT_END.indexOf(c) >= 0;
    }
}
