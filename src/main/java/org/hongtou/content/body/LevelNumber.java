package org.hongtou.content.body;

import org.jspecify.annotations.Nullable;

/**
 * The number that a line of text begins with (GB/T 9704-2012 7.3.3).
 *
 * @param level 1 for 一、 2 for （一） 3 for 1. and 4 for （1）
 * @param end the index after it
 * @param first whether it is the first of its kind: 一 or 1
 */
record LevelNumber(int level, int end, boolean first) {
    private static final String HAN = "一二三四五六七八九十百";
    private static final int LONGEST_HAN = 4;
    private static final String DIGITS = "0123456789";
    private static final int LONGEST_DIGITS = 2;

    /** The number of a line, or null. */
    static @Nullable LevelNumber of(String text) {
        boolean bracketed = text.startsWith("（") || text.startsWith("(");
        int start = bracketed ? 1 : 0;
        int han = run(text, start, HAN);
        int end = start + (han > 0 ? han : run(text, start, DIGITS));
        int longest = han > 0 ? LONGEST_HAN : LONGEST_DIGITS;
        if (end == start || end == text.length() || end - start > longest) {
            return null;
        }
        int level = level(text, end, bracketed, han > 0);
        String number = text.substring(start, end);
        return level == 0 ? null : new LevelNumber(level, end + 1, number.equals("一") || number.equals("1"));
    }

    private static int level(String text, int end, boolean bracketed, boolean han) {
        char after = text.charAt(end);
        if (bracketed) {
            return after != '）' && after != ')' ? 0 : han ? 2 : 4;
        }
        if (han) {
            return after == '、' ? 1 : 0;
        }
        return (after == '.' || after == '．') && run(text, end + 1, DIGITS) == 0 ? 3 : 0;
    }

    /** How many characters of one sort stand from an index on. */
    private static int run(String text, int from, String sort) {
        int at = from;
        while (at < text.length() && sort.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at - from;
    }
}
