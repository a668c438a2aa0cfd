package org.hongtou.importer.web;

import java.util.regex.Pattern;

/**
 * Whether a line of a Markdown paragraph goes on in the next. Markdown says that it always does; but those who write a
 * signature above a date, or one point under another, mean lines.
 */
final class WrappedLines {
    private static final String ENDS = "。！？；：!?;:”）》";
    private static final Pattern BEGINS = Pattern.compile(
            "[ \u3000\u00A0]|[（(]?[一二三四五六七八九十]{1,3}[、）)．.]|第[一二三四五六七八九十百]{1,4}[章节条]|[（(]?[0-9]{1,2}[.．、）)](?![0-9])"
                    + "|[0-9]{4} ?年 ?[0-9]{1,2} ?月|[\\u4E00-\\u9FFF（）]{2,10}[：:]|[★●◆■•]");
    private static final int NARROWEST = 12;
    private static final int FEW = 3;
    private static final int ROUGH = 3;
    private static final char FIRST_WIDE = '\u2E80';

    private WrappedLines() {}

    /** Whether all lines but the last are of one width, so that nobody ended them. */
    static boolean isWrapped(String[] lines) {
        if (lines.length < FEW) {
            return false;
        }
        double least = Double.MAX_VALUE;
        double most = 0;
        int ended = 0;
        for (int i = 0; i < lines.length - 1; i++) {
            if (BEGINS.matcher(lines[i + 1]).lookingAt()) {
                return false;
            }
            ended += isEnded(lines[i].strip()) ? 1 : 0;
            least = Math.min(least, width(lines[i]));
            most = Math.max(most, width(lines[i]));
        }
        return ended * 2 < lines.length
                && least >= NARROWEST
                && most - least <= ROUGH
                && width(lines[lines.length - 1]) <= most + 1;
    }

    static boolean goesOn(String above, String below) {
        String words = above.strip();
        return width(words) >= NARROWEST
                && !isEnded(words)
                && !BEGINS.matcher(below).lookingAt();
    }

    private static boolean isEnded(String words) {
        return words.isEmpty() || ENDS.indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> c < FIRST_WIDE ? 0.5 : 1).sum();
    }
}
