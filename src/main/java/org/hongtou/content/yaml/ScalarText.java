package org.hongtou.content.yaml;

import java.util.List;
import java.util.regex.Pattern;
import org.hongtou.content.source.Blanks;

/** How a text of one line is written, so that neither YAML nor the mending of slips takes it for something else. */
final class ScalarText {
    /** What means something to YAML or to the mending of slips where a text starts with it. */
    private static final String MARKS_AT_START = "?:,[]{}#&*!|>'\"%@`｜［｛=~";
    /** What other readers of YAML take for something else than a text, or write otherwise: 0036 loses its zeros. */
    private static final Pattern TYPED =
            Pattern.compile("0[0-9xo].*|null|true|false|yes|no|on|off", Pattern.CASE_INSENSITIVE);

    private static final Pattern NEGATIVE = Pattern.compile("-[0-9][0-9.]*");
    private static final Pattern PLAIN_KEY = Pattern.compile("[\\p{L}\\p{Nd}_][\\p{L}\\p{Nd}_（）·-]*");
    private static final int LONGEST_PLAIN_KEY = 16;
    /** YAML looks no farther than 1024 characters for the colon, escapes counted. */
    private static final int LONGEST_KEY = 400;

    private ScalarText() {}

    /** A text as the value of a key or an item on a line of its own. */
    static String block(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    /** A text within brackets. */
    static String flow(String text) {
        return isFlowPlain(text) ? text : text.indexOf('\'') >= 0 ? doubleQuoted(text) : quoted(text);
    }

    /** A text in the quotes that it had, if they can hold it. */
    static String requoted(String text, char quote, boolean flow) {
        boolean single = quote == '\'' && canBeSingleQuoted(text) && !(flow && text.indexOf('\'') >= 0);
        return single ? singleQuoted(text) : doubleQuoted(text);
    }

    /** A key before its colon. */
    static String key(String key) {
        if (PLAIN_KEY.matcher(key).matches()) {
            return key;
        }
        return key.indexOf('"') < 0 && key.indexOf('\\') < 0 ? "\"" + key + "\"" : "'" + key + "'";
    }

    /** Whether a key can be written so that a reader finds it: on one line, within quotes that need no escape. */
    static boolean canBeKey(String key) {
        boolean quotable = key.indexOf('\'') < 0 || (key.indexOf('"') < 0 && key.indexOf('\\') < 0);
        return quotable && key.length() <= LONGEST_KEY && key.indexOf('\n') < 0 && key.indexOf('\t') < 0;
    }

    /** Whether a key after a text under {@code |} is seen to be one: others are taken for a line of the text. */
    static boolean endsBlock(String key) {
        return key.length() <= LONGEST_PLAIN_KEY
                && PLAIN_KEY.matcher(key).matches()
                && key.indexOf('（') < 0
                && key.indexOf('）') < 0;
    }

    static boolean isPlain(String text) {
        if (text.isEmpty() || Blanks.isBlank(text.charAt(0)) || Blanks.isBlank(text.charAt(text.length() - 1))) {
            return false;
        }
        return MARKS_AT_START.indexOf(text.charAt(0)) < 0
                && (text.charAt(0) != '-' || NEGATIVE.matcher(text).matches())
                && !text.endsWith(":")
                && List.of(": ", " #", "\t", "\n").stream().noneMatch(text::contains)
                && !TYPED.matcher(text).matches();
    }

    static boolean isFlowPlain(String text) {
        return isPlain(text) && text.chars().noneMatch(c -> ",?[]{}'\"".indexOf(c) >= 0);
    }

    private static String quoted(String text) {
        boolean escapes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        return escapes && canBeSingleQuoted(text) ? singleQuoted(text) : doubleQuoted(text);
    }

    private static boolean canBeSingleQuoted(String text) {
        return text.indexOf('\n') < 0 && text.indexOf('\t') < 0;
    }

    private static String singleQuoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String doubleQuoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return "\"" + escaped + "\"";
    }
}
