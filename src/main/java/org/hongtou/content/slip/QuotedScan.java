package org.hongtou.content.slip;

import java.util.HexFormat;
import java.util.Map;
import org.hongtou.content.source.Blanks;

/** Reads over a quoted text, which may run over several lines. */
final class QuotedScan {
    private static final String ESCAPES = "0abtnvfre \"\\N_LP";
    /** Those after which a number follows, and of how many digits it is. */
    private static final Map<Character, Integer> NUMBERS = Map.of('x', 2, 'u', 4, 'U', 8);

    private final Mending text;
    private final KnownKeys keys;

    QuotedScan(Mending text, KnownKeys keys) {
        this.text = text;
        this.keys = keys;
    }

    /** Scans the text whose quote stands at an index, and gives the line after it. */
    int scan(int line, int at, int parent) {
        String content = text.line(line);
        char quote = content.charAt(at);
        int from = at + 1;
        for (int current = line; current < text.size(); current++) {
            if (current > line && KeyLine.startsWithKnown(text.line(current), parent, keys)) {
                break;
            }
            int close = close(current, from, quote);
            if (close >= 0) {
                after(line, at, current, close + 1);
                return current + 1;
            }
            from = 0;
        }
        text.error("content.unclosed-quote", line, at, quote);
        text.quote(line, at, line, content.length());
        return line + 1;
    }

    private int close(int line, int from, char quote) {
        String content = text.line(line);
        for (int i = from; i < content.length(); i++) {
            char c = content.charAt(i);
            if (c == '\\' && quote == '"') {
                if (i + 1 < content.length() && !isEscape(content, i + 1)) {
                    text.error("content.bad-escape", line, i, escape(content, i));
                    text.insert(line, i, "\\");
                } else {
                    i++;
                }
            } else if (c == quote && quote == '\'' && i + 1 < content.length() && content.charAt(i + 1) == quote) {
                i++;
            } else if (c == quote) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isEscape(String content, int at) {
        int digits = NUMBERS.getOrDefault(content.charAt(at), 0);
        if (digits == 0) {
            return ESCAPES.indexOf(content.charAt(at)) >= 0;
        }
        String number = content.substring(at + 1, Math.min(at + 1 + digits, content.length()));
        return number.length() == digits
                && number.chars().allMatch(HexFormat::isHexDigit)
                && Character.isValidCodePoint(Integer.parseUnsignedInt(number, 16));
    }

    /** A wrong escape as far as it is one: with its number, if it has any. */
    private static String escape(String content, int at) {
        int end = content.offsetByCodePoints(at, 2);
        int most = end + NUMBERS.getOrDefault(content.charAt(at + 1), 0);
        while (end < Math.min(most, content.length()) && HexFormat.isHexDigit(content.charAt(end))) {
            end++;
        }
        return content.substring(at, end);
    }

    /** What follows the closing quote must be nothing or a comment. */
    private void after(int line, int at, int lastLine, int end) {
        String content = text.line(lastLine);
        int rest = Blanks.skip(content, end);
        if (rest < content.length() && !(content.charAt(rest) == '#' && rest > end)) {
            text.error("content.text-after-quote", lastLine, rest, content.charAt(end - 1));
            text.quote(line, at, lastLine, content.stripTrailing().length());
        }
    }
}
