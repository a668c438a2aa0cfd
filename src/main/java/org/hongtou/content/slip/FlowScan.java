package org.hongtou.content.slip;

import java.util.ArrayDeque;
import java.util.Deque;
import org.hongtou.content.source.Blanks;

/** Reads over a list in {@code [ ]} or a mapping in <code>{ }</code>, which may run over several lines. */
final class FlowScan {
    /** How far a bracket's partner is looked for once an earlier one had none in the rest of the file. */
    private static final int NEAR = 20;

    private final Mending text;
    private final KnownKeys keys;
    private int farthest = Integer.MAX_VALUE;

    FlowScan(Mending text, KnownKeys keys) {
        this.text = text;
        this.keys = keys;
    }

    /** Scans what the bracket at an index opens, and gives the line after it. */
    int scan(int line, int at, int parent) {
        Deque<Character> open = new ArrayDeque<>();
        for (int current = line; current < text.size() && current - line < farthest; current++) {
            String content = text.line(current);
            if (current > line && KeyLine.startsWithKnown(content, parent, keys)) {
                break;
            }
            if (current + 1 == text.size()) {
                farthest = NEAR;
            }
            for (int i = current == line ? at : 0; i < content.length(); i++) {
                char c = content.charAt(i);
                if (c == '#' && i > 0 && Blanks.isYamlBlank(content.charAt(i - 1))) {
                    break;
                } else if ((c == '"' || c == '\'') && startsToken(content, i)) {
                    i = closing(content, i);
                } else if (c == ',' && open.peek() != null && open.element() == ']' && isEmptyBefore(content, i)) {
                    // A cell that is left blank, as in 「[清淤, , 青垣区]」.
                    text.advice("content.empty-in-list", current, i);
                    text.insert(current, i, "''");
                } else if (startsToken(content, i) && isBracketedList(content, i)) {
                    text.warning("content.full-width-brackets", current, i, c);
                } else if (startsToken(content, i) && isMark(content, i) && isText(content, i)) {
                    i = mark(current, i);
                } else if (c == '[' || c == '{') {
                    open.push(c == '[' ? ']' : '}');
                } else if (!open.isEmpty() && c == open.element()) {
                    open.pop();
                    if (open.isEmpty()) {
                        after(line, at, current, i + 1);
                        return current + 1;
                    }
                }
            }
        }
        text.error("content.unclosed-bracket", line, at, text.line(line).charAt(at));
        text.quote(line, at, line, text.line(line).stripTrailing().length());
        return line + 1;
    }

    /** Whether brackets of another sort hold several items: 「【甲，乙】」. */
    static boolean isBracketedList(String content, int at) {
        int close = content.charAt(at) == '【' ? content.indexOf('】', at) : -1;
        boolean ends = close >= 0
                && (Blanks.skip(content, close + 1) == content.length()
                        || "}],#".indexOf(content.charAt(Blanks.skip(content, close + 1))) >= 0);
        return ends && content.substring(at, close).chars().anyMatch(c -> "，、,".indexOf(c) >= 0);
    }

    /** Whether an item begins with a mark that is kept for YAML's later use, or that a program wouldn't write here. */
    private static boolean isMark(String content, int at) {
        char c = content.charAt(at);
        char next = at + 1 < content.length() ? content.charAt(at + 1) : ' ';
        return "@`%".indexOf(c) >= 0 || (c == '*' && next == '*') || ("*&!".indexOf(c) >= 0 && next > 0x7f);
    }

    /** Whether an item is words alone, and no anchor or tag of YAML before a list. */
    private static boolean isText(String content, int at) {
        for (int i = at; i < content.length() && ",]}".indexOf(content.charAt(i)) < 0; i++) {
            if (content.charAt(i) == '[' || content.charAt(i) == '{') {
                return false;
            }
        }
        return true;
    }

    /** An item that starts with a mark that means something to YAML; gives the index of its last character. */
    private int mark(int line, int at) {
        String content = text.line(line);
        int end = at;
        while (end < content.length() && ",]}".indexOf(content.charAt(end)) < 0) {
            end++;
        }
        while (Blanks.isYamlBlank(content.charAt(end - 1))) {
            end--;
        }
        if (content.charAt(at) != '@') { // which names a list of the office's
            text.error("content.value-starts-with", line, at, content.charAt(at));
        }
        text.quote(line, at, line, end);
        return end - 1;
    }

    private static boolean startsToken(String content, int at) {
        int before = at - 1;
        while (before >= 0 && Blanks.isYamlBlank(content.charAt(before))) {
            before--;
        }
        return before < 0 || "[{,:".indexOf(content.charAt(before)) >= 0;
    }

    /** Whether nothing stands between a comma and the comma or bracket before it, on one line. */
    private static boolean isEmptyBefore(String content, int at) {
        int before = at - 1;
        while (before >= 0 && Blanks.isYamlBlank(content.charAt(before))) {
            before--;
        }
        return before >= 0 && (content.charAt(before) == ',' || content.charAt(before) == '[');
    }

    private static int closing(String content, int at) {
        char quote = content.charAt(at);
        int i = at + 1;
        while (i < content.length() && content.charAt(i) != quote) {
            i += content.charAt(i) == '\\' && quote == '"' ? 2 : 1;
        }
        return i;
    }

    /** What follows the closing bracket must be nothing or a comment: 「[2026]5号」 is a text. */
    private void after(int line, int at, int lastLine, int end) {
        String content = text.line(lastLine);
        int rest = Blanks.skip(content, end);
        if (rest < content.length() && !(content.charAt(rest) == '#' && rest > end)) {
            text.error("content.text-after-bracket", line, at, text.line(line).charAt(at));
            text.quote(line, at, lastLine, content.stripTrailing().length());
        }
    }
}
