package org.hongtou.proof.body;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.data.HanNumber;
import org.jspecify.annotations.Nullable;

/**
 * The number that a line begins with (GB/T 9704-2012 7.3.3).
 *
 * @param level 1 for 一、 to 4 for （1）
 * @param number which it is
 * @param start where it begins
 * @param end where it ends
 */
record Ordinal(int level, int number, int start, int end) {
    private static final String HAN = "[一二三四五六七八九十百]{1,4}";
    /** （一）至（三）项所列人员, 一、二项 and （二）、（三）项 speak of items: they are none. */
    private static final String NO_REFERENCE =
            "(?![至到—～、和及与或]{0,2}第?[（(](?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)]|[一二三四五六七八九十]{1,3}[项款目条]|[至到—～][一二三四五六七八九十0-9]|[项款目](?![目]))";

    private static final List<Pattern> MARKS = List.of(
            Pattern.compile("(" + HAN + ")、" + NO_REFERENCE),
            Pattern.compile("[（(](" + HAN + ")[）)]" + NO_REFERENCE),
            Pattern.compile("([0-9]{1,2})[.．](?:(?![0-9])|(?=(?:19|20)[0-9]{2}年))"),
            Pattern.compile("[（(]([0-9]{1,2})[）)]" + NO_REFERENCE));

    /** The number of a line of body text, or null. */
    static @Nullable Ordinal of(String text) {
        int start = text.startsWith("**") ? 2 : 0;
        for (int level = 1; level <= MARKS.size(); level++) {
            Matcher mark = MARKS.get(level - 1).matcher(text).region(start, text.length());
            if (mark.lookingAt()) {
                int number = number(mark.group(1));
                return number > 0 ? new Ordinal(level, number, start, mark.end()) : null;
            }
        }
        return null;
    }

    /** A number in digits or Han characters; −1 if it is neither. */
    static int number(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9') ? Integer.parseInt(text) : (int) HanNumber.read(text);
    }

    /** A number as it is written on a level: 一、 （一） 1. （1）. */
    static String written(int level, int number) {
        return switch (level) {
            case 1 -> han(number) + "、";
            case 2 -> "（" + han(number) + "）";
            case 3 -> number + ".";
            default -> "（" + number + "）";
        };
    }

    /** A number up to 99 in Han characters. */
    static String han(int number) {
        String digits = "零一二三四五六七八九";
        if (number > 99) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10) + "十";
        return number % 10 == 0 && number > 0 ? tens : tens + digits.charAt(number % 10);
    }
}
