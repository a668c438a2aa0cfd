package org.hongtou.proof;

import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLines;
import org.hongtou.diagnostics.Place;

/**
 * Tells which lines a silencing comment is about: its own, or the next where it stands alone; and where that line's key
 * or dash has its value on the lines below, those too.
 */
final class SilencedLines {
    /** Lines, from 1. */
    record Range(int from, int to) {}

    private final TextLines lines;

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
        return new Range(first, opens(before) ? lastBelow(first, before) : first);
    }

    private static String withoutComment(String line) {
        return line.replaceFirst("(^|[ \t])#.*$", "");
    }

    /** The next line that says something. */
    private int next(int line) {
        int next = line + 1;
        while (next < lines.size() && withoutComment(lines.line(next)).isBlank()) {
            next++;
        }
        return next;
    }

    /** Whether a line's value stands on the lines below. */
    private static boolean opens(String line) {
        return line.stripTrailing().matches(".*[:：][ \t\u3000]*(?:[|>｜][-+0-9]*)?|[ ]*-(?:[ \t]+[|>｜][-+0-9]*)?");
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
