package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLines;

/** A file's text on its way to another: stretches give way to others, all else stays. */
final class Rewriting {
    private record Cut(int from, int to, String text) {}

    private final String text;
    private final TextLines lines;
    private final List<Cut> cuts = new ArrayList<>();

    Rewriting(Source source) {
        this.text = source.text();
        this.lines = new TextLines(source);
    }

    /** Puts a text in the place of a stretch; of those at one index the first comes first. */
    Rewriting put(int from, int to, String replacement) {
        cuts.add(new Cut(from, to, replacement));
        return this;
    }

    /** The text with all changes. */
    String result() {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (Cut cut : cuts.stream().sorted(Comparator.comparingInt(Cut::from)).toList()) {
            result.append(text, at, Math.max(at, cut.from())).append(cut.text());
            at = Math.max(at, cut.to());
        }
        return result.append(text.substring(at)).toString();
    }

    int lineStart(int at) {
        return lines.start(lines.lineAt(at));
    }

    /** Where the line's end stands. */
    int lineEnd(int at) {
        return lines.end(lines.lineAt(at));
    }

    /** Where the line before ends; 0 for the first line. */
    int endBefore(int at) {
        int line = lines.lineAt(at);
        return line == 1 ? 0 : lines.end(line - 1);
    }

    /** Where the line after starts; the text's length after the last. */
    int nextLine(int at) {
        int line = lines.lineAt(at);
        return line == lines.size() ? text.length() : lines.start(line + 1);
    }

    boolean isOneLine(int from, int to) {
        return lines.lineAt(from) == lines.lineAt(to);
    }

    boolean startsLine(int at) {
        return Blanks.isBlank(text.substring(lineStart(at), at));
    }

    boolean isBlank(int from, int to) {
        return Blanks.isBlank(text.substring(from, to));
    }

    char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : '\n';
    }

    BlockHeader header(int at) {
        return BlockHeader.at(text, at);
    }

    /** The blanks that bring a further line to the column of an index: those of its own line, as they are. */
    String indent(int at) {
        String before = text.substring(lineStart(at), at);
        return Blanks.isBlank(before) ? before : " ".repeat(before.codePointCount(0, before.length()));
    }

    /** The indentation of the first line in a stretch that isn't blank; another if all are. */
    String indentOfText(int from, int to, String otherwise) {
        for (int at = nextLine(from); at < to; at = nextLine(at)) {
            String line = text.substring(at, lineEnd(at));
            if (!Blanks.isBlank(line)) {
                return line.substring(
                        0, line.length() - line.replaceAll("^ +", "").length());
            }
        }
        return otherwise;
    }

    /** The start of the comment lines right above a line, at its own indentation; the line's start if there are none. */
    int startWithComments(int at) {
        int column = at - lineStart(at);
        int start = lineStart(at);
        while (start > 0) {
            int above = lineStart(endBefore(start));
            String line = text.substring(above, lineEnd(above));
            boolean comment =
                    line.length() > column && line.charAt(column) == '#' && Blanks.isBlank(line.substring(0, column));
            if (!comment) {
                return start;
            }
            start = above;
        }
        return start;
    }

    /** What ends the lines of the text. */
    String lineEnding() {
        return lines.size() == 1 ? "\n" : text.substring(lines.end(1), lines.start(2));
    }
}
