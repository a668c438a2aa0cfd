package org.hongtou.content.data;

/** Reads numbers written in Han characters. */
public final class HanNumber {
    private static final String DIGITS = "零一二三四五六七八九";

    private HanNumber() {}

    /** Digit by digit, as years are written: 二〇二六. */
    static long digits(String text) {
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            value = value * 10 + digit(text.charAt(i));
        }
        return value;
    }

    /** With 十 and 百: 二十六, 一百〇八; −1 if it isn't such a number. */
    public static long read(String text) {
        long value = 0;
        long pending = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '十' || c == '百') {
                value += (pending < 0 ? 1 : pending) * (c == '十' ? 10 : 100);
                pending = -1;
            } else if (digit(c) < 0 || pending > 0) {
                return -1;
            } else {
                pending = digit(c);
            }
        }
        return text.isEmpty() ? -1 : value + Math.max(0, pending);
    }

    private static int digit(char c) {
        return c == '〇' || c == '○' ? 0 : DIGITS.indexOf(c);
    }
}
