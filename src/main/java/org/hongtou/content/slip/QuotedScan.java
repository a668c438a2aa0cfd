package org.hongtou.content.slip;

import org.hongtou.content.source.Blanks;

/** Reads over a quoted text, which may run over several lines. */
final class QuotedScan {
    private static final String ESCAPES = "0abtnvfre \"/\\N_LPxuU\t";

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
                if (i + 1 < content.length() && ESCAPES.indexOf(content.charAt(i + 1)) < 0) {
                    text.error("content.bad-escape", line, i, content.substring(i, i + 2));
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
