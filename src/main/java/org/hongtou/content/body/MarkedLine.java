package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A line of body text and what its person says of it in braces at its end: {@code {居右}}, or {@code {居中}{另页}}. A
 * backslash before the brace makes it text, as one before the line's first mark takes that mark's meaning.
 *
 * @param words the line without its markers, and without the backslash that it begins with
 * @param markers what is said of it
 * @param literal whether a backslash says that the line's first mark is no number, caption, row or picture
 */
record MarkedLine(TextLine words, Set<Marker> markers, boolean literal) {
    /** What gives a line its meaning when it begins with it. */
    private static final Pattern OPENER = Pattern.compile("^\\\\[（(一二三四五六七八九十百0-9第表#|｜!！]");

    /** A number whose mark is taken for a character. */
    private static final Pattern ESCAPED_NUMBER = Pattern.compile("^[（(]?[一二三四五六七八九十百0-9]{1,4}\\\\[、.．）)]");

    /** What stands between two markers in one pair of braces. */
    private static final Pattern SEPARATORS = Pattern.compile("[ \u3000、，,]+");

    private static final String OPENING = "{｛";
    private static final String CLOSING = "}｝";
    /** A longer name is none. */
    private static final int LONGEST_NAME = 30;

    MarkedLine {
        markers = Set.copyOf(markers);
    }

    /** A line without blanks at its ends, read. */
    static MarkedLine of(TextLine line) {
        int start = OPENER.matcher(line.text()).lookingAt() ? 1 : 0;
        boolean literal = start > 0 || ESCAPED_NUMBER.matcher(line.text()).lookingAt();
        Set<Marker> markers = EnumSet.noneOf(Marker.class);
        int end = line.text().length();
        for (Group group = Group.at(line.text(), end); group != null; group = Group.at(line.text(), end)) {
            List<Marker> known = group.markers();
            if (known.isEmpty()) {
                break;
            }
            markers.addAll(known);
            end = Blanks.end(line.text().substring(0, group.start()));
        }
        TextLine words = start == 0 && end == line.text().length()
                ? line
                : new TextLine(line.text().substring(Math.min(start, end), end), line.at(start));
        return new MarkedLine(words, markers, literal);
    }

    /** Whether something is said of the line. */
    boolean has(Marker marker) {
        return markers.contains(marker);
    }

    /** Whether it may be the caption of a table after it. */
    boolean isCaption() {
        boolean told = has(Marker.TEXT) || markers.stream().anyMatch(Marker::isHeading);
        return !literal && !told && Caption.is(words.text());
    }

    /** Between which edges it is said to stand. */
    Standing.Side side() {
        return has(Marker.FLUSH)
                ? Standing.Side.FLUSH
                : has(Marker.CENTER)
                        ? Standing.Side.CENTER
                        : has(Marker.RIGHT) ? Standing.Side.RIGHT : Standing.Side.USUAL;
    }

    /** The level that it is said to be a heading of: 0 for its own; −1 where nothing is said. */
    int headingLevel() {
        return markers.stream()
                .filter(Marker::isHeading)
                .mapToInt(Marker::level)
                .max()
                .orElse(-1);
    }

    /** Tells of braces that were meant as markers and are none: misspelt, contrary, or not at the line's end. */
    void tell(TextLine line, Report report) {
        String text = line.text();
        if (markers.stream().filter(Marker::stands).count() > 1
                || (has(Marker.TEXT) && markers.stream().anyMatch(Marker::isHeading))
                || markers.stream().filter(Marker::isHeading).count() > 1) {
            report.add(Diagnostic.warning("content.markers-contrary", line.place()));
        }
        int rest = text.indexOf(words.text()) + words.text().length();
        for (int at = 0; at < rest; at++) {
            int end = OPENING.indexOf(text.charAt(at)) < 0 ? -1 : closing(text, at, rest);
            Group group = end < 0 ? null : Group.at(text, end + 1);
            if (group == null || group.start() != at) {
                continue;
            }
            if (!group.markers().isEmpty()) {
                report.add(Diagnostic.warning("content.marker-not-at-end", line.at(at), text.substring(at, end + 1)));
            } else if (end == rest - 1) {
                Marker near = Marker.near(Blanks.strip(group.inside()));
                if (near != null) {
                    report.add(Diagnostic.warning(
                            "content.marker-unknown-near",
                            line.at(at),
                            text.substring(at, end + 1),
                            "{" + near.chinese() + "}"));
                }
            }
        }
    }

    private static int closing(String text, int from, int to) {
        for (int at = from; at < Math.min(to, from + 2 + LONGEST_NAME); at++) {
            if (CLOSING.indexOf(text.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }

    /**
     * Braces and what is in them.
     *
     * @param start where the opening brace stands
     */
    private record Group(int start, String inside) {
        /** The braces that close before an index; null where none do, or a backslash stands before them. */
        static @Nullable Group at(String text, int end) {
            if (end < 2 || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
                return null;
            }
            for (int start = end - 2; start >= Math.max(0, end - 2 - LONGEST_NAME); start--) {
                if (OPENING.indexOf(text.charAt(start)) >= 0) {
                    boolean escaped = start > 0 && text.charAt(start - 1) == '\\';
                    return escaped ? null : new Group(start, text.substring(start + 1, end - 1));
                }
            }
            return null;
        }

        /** The markers that are named, parted by blanks or commas; none where one of them is no marker. */
        List<Marker> markers() {
            List<Marker> markers = new ArrayList<>();
            for (String name : SEPARATORS.splitAsStream(inside).toList()) {
                Marker marker = Marker.of(name);
                if (marker == null) {
                    return List.of();
                }
                markers.add(marker);
            }
            return markers;
        }
    }
}
