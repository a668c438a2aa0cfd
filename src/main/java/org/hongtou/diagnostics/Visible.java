package org.hongtou.diagnostics;

/**
 * Text of strangers as a terminal and a log may have it: what would steer a terminal, turn the reading order round, or
 * stand there unseen is its number, {@code \}{@code u001B}, one for each UTF-16 unit. That is JSON's own way (RFC 8259 7),
 * so JSON stays what it says. What was made visible once stays as it is.
 */
public final class Visible {
    private Visible() {}

    /** A text that is to stand on one line: line breaks and tabs are made visible too. */
    public static String line(String text) {
        return of(text, false);
    }

    /** A text on lines of its own, as a stack trace or a file is: {@code \n} and tabs stay. */
    public static String lines(String text) {
        return of(text, true);
    }

    private static String of(String text, boolean lines) {
        StringBuilder visible = null;
        int shown = 0;
        for (int at = 0; at < text.length(); ) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            boolean kept = lines && (character == '\n' || character == '\t');
            if (!kept && isHidden(character)) {
                visible = visible == null ? new StringBuilder() : visible;
                visible.append(text, shown, at);
                for (int unit = at; unit < next; unit++) {
                    visible.append("\\u").append(hex(text.charAt(unit)));
                }
                shown = next;
            }
            at = next;
        }
        return visible == null
                ? text
                : visible.append(text, shown, text.length()).toString();
    }

    private static String hex(char unit) {
        return Integer.toHexString(0x10000 | unit).substring(1).toUpperCase(java.util.Locale.ROOT);
    }

    /** Controls, marks of direction, what has no width, separators of lines, halves of characters, and no characters. */
    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            case Character.UNASSIGNED -> isNone(character);
            default -> isBlank(character);
        };
    }

    /** What Unicode has set aside for no character, or for more that aren't seen. A letter of next year is neither. */
    private static boolean isNone(int character) {
        boolean ignored = character == 0x2065 || character >> 12 == 0xE0 || character >> 4 == 0xFFF;
        return ignored || (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }

    /** Letters and marks that show nothing: the joiner and the fillers of Hangul and Khmer. */
    private static boolean isBlank(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0 -> true;
            default -> false;
        };
    }
}
