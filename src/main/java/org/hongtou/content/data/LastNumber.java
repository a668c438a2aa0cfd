package org.hongtou.content.data;

import org.jspecify.annotations.Nullable;

/** The last number in a text: of an issue, a document, a file. */
public final class LastNumber {
    private static final int MOST_DIGITS = 9;

    private LastNumber() {}

    /**
     * The text with that number one higher, as long as it was where it begins with 0: {@code 第7期} after {@code 第6期},
     * {@code 0037} after {@code 0036}.
     *
     * @return null where the text has no number, or one of more than nine digits
     */
    public static @Nullable String higher(String text) {
        int end = text.length();
        while (end > 0 && !isDigit(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && isDigit(text.charAt(from - 1))) {
            from--;
        }
        int digits = end - from;
        if (digits == 0 || digits > MOST_DIGITS) {
            return null;
        }
        String higher = String.valueOf(Long.parseLong(text.substring(from, end)) + 1);
        boolean padded = text.charAt(from) == '0' && higher.length() < digits;
        return text.substring(0, from)
                + (padded ? "0".repeat(digits - higher.length()) + higher : higher)
                + text.substring(end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
