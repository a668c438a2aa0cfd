package org.hongtou.proof;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLines;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tells which lines a silencing comment is about: its own, or the next where it stands alone; and where that line's key
 * or dash has its value on the lines below, those too.
 */
final class SilencedLines {
    private static final Pattern COMMENT = Pattern.compile("(^|[ \t])#.*$");
    private static final Pattern OPENING =
            Pattern.compile("^(?:.*[:：][ \t\u3000]*+(?:[|>｜][-+0-9]*+)?|[ ]*-(?:[ \t]++[|>｜][-+0-9]*+)?)");

    /** Lines, from 1. */
    record Range(int from, int to) {}

    private final TextLines lines;
    private final Map<Integer, Range> below = new HashMap<>();
    private int @Nullable [] saying;

    SilencedLines(Source source) {
        this.lines = new TextLines(source);
    }

    String text(int line) {
        return lines.line(line);
    }

    Range of(Place comment) {
        int first = comment.line();
        String line = lines.line(first);
        String before = line.substring(0, Math.max(0, lines.unit(comment)));
        if (before.isBlank()) {
            first = next(first);
            before = withoutComment(lines.line(first));
        }
        if (!opens(before)) {
            return new Range(first, first);
        }
        int start = first;
        String opening = before;
        return below.computeIfAbsent(first, unused -> new Range(start, lastBelow(start, opening)));
    }

    private static String withoutComment(String line) {
        return COMMENT.matcher(line).replaceFirst("");
    }

    /** The next line that says something; found once for all lines, since many comments may stand together. */
    private int next(int line) {
        int[] next = saying;
        if (next == null) {
            next = new int[lines.size() + 2];
            next[lines.size()] = lines.size();
            next[lines.size() + 1] = lines.size() + 1;
            for (int i = lines.size() - 1; i > 0; i--) {
                next[i] = withoutComment(lines.line(i)).isBlank() ? next[i + 1] : i;
            }
            saying = next;
        }
        return next[Math.min(line, lines.size()) + 1];
    }

    /** Whether a line's value stands on the lines below. */
    private static boolean opens(String line) {
        return OPENING.matcher(line.stripTrailing()).matches();
    }

    private int lastBelow(int first, String opening) {
        int indent = indent(opening, true);
        // A list may stand at the column of its key, but not at that of another dash.
        boolean key = !opening.stripTrailing().endsWith("-");
        int last = first;
        for (int line = first + 1; line <= lines.size(); line++) {
            String text = lines.line(line);
            if (text.isBlank()) {
                continue;
            }
            boolean listOfKey =
                    key && indent(text, false) == indent && text.strip().startsWith("- ");
            if (indent(text, false) <= indent && !listOfKey) {
                break;
            }
            last = line;
        }
        return last;
    }

    /** The column of a line's first word, from 0; behind its dashes where those are no part of it. */
    private static int indent(String line, boolean behindDashes) {
        int at = 0;
        while (at < line.length()
                && (line.charAt(at) == ' '
                        || (behindDashes
                                && line.startsWith("- ", at)
                                && !line.substring(at + 1).isBlank()))) {
            at++;
        }
        return at;
    }
}
