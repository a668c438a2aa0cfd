package org.hongtou.content.slip;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.source.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * What a line starts with when it starts with a key.
 *
 * @param key the key as written
 * @param colon the index of its colon, or of what stands for one
 * @param end the index after the colon and the full-width blanks that follow it
 * @param form how its colon is written
 */
record KeyLine(String key, int colon, int end, Form form) {
    /** How a key parts from its value. */
    enum Form {
        /** As YAML has it. */
        SOUND,
        /** {@code 标题：通知}. */
        FULL_WIDTH_COLON,
        /** A full-width blank after the colon. */
        FULL_WIDTH_BLANK,
        /** {@code 标题:通知}. */
        NO_BLANK,
        /** {@code 标题；通知}, {@code 标题=通知}. */
        OTHER_MARK,
        /** {@code 标题 通知}. */
        NO_MARK
    }

    private static final String COLONS = "：﹕︰∶ː꞉";
    private static final String MARKS = ":；;=" + COLONS;
    /** What no key holds: after it a mark parts no key from a value. */
    private static final String FOREIGN = MARKS + "\"'#[]{},，。、|";

    private static final int LONGEST_KEY = 25;

    private static final Pattern QUOTED = Pattern.compile("(?:\"([^\"\\\\]*)\"|'([^']*)')[ \t]*:(?=[ \t]|$)");
    private static final Pattern FIRST_WORD = Pattern.compile("([^\\s\u3000]{2,24})(?:[ \t\u3000]+|$)");

    /** The key at an index: a known one however its colon is written, another one only as YAML has it. */
    static @Nullable KeyLine find(String line, int at, KnownKeys keys) {
        KeyLine quoted = quoted(line, at);
        if (quoted != null) {
            return quoted;
        }
        int mark = mark(line, at);
        String key = mark < 0 ? "" : key(line, at, mark);
        KeyLine sound = sound(line, at);
        if (key.isEmpty()) {
            return sound;
        }
        KeyLine found = of(line, key, mark);
        boolean asYaml = sound != null && found.isSound() && found.colon() == sound.colon() && key.equals(sound.key());
        return asYaml || !keys.knows(key) ? sound : found;
    }

    private static @Nullable KeyLine quoted(String line, int at) {
        if (at >= line.length() || (line.charAt(at) != '"' && line.charAt(at) != '\'')) {
            return null;
        }
        Matcher quoted = QUOTED.matcher(line).region(at, line.length());
        if (!quoted.lookingAt()) {
            return null;
        }
        String key = quoted.group(1) != null ? quoted.group(1) : quoted.group(2);
        return new KeyLine(key, quoted.end() - 1, quoted.end(), Form.SOUND);
    }

    /** The index of the mark that parts what may be a key from its value; −1 where there is none. */
    private static int mark(String line, int at) {
        int mark = at;
        while (mark < line.length() && FOREIGN.indexOf(line.charAt(mark)) < 0) {
            mark++;
        }
        return mark > at && mark < line.length() && MARKS.indexOf(line.charAt(mark)) >= 0 ? mark : -1;
    }

    /** The words before a mark; empty where they are no key. */
    private static String key(String line, int at, int mark) {
        int end = mark;
        while (end > at && (Blanks.isYamlBlank(line.charAt(end - 1)) || line.charAt(end - 1) == Blanks.FULL_WIDTH)) {
            end--;
        }
        String key = line.substring(at, end);
        boolean word = !key.isEmpty() && !isSpace(key.charAt(0)) && key.codePointCount(0, key.length()) <= LONGEST_KEY;
        return word ? key : "";
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == Blanks.FULL_WIDTH;
    }

    /** A key that may be misspelt, with a full-width colon. */
    static @Nullable KeyLine findFullWidth(String line, int at) {
        int mark = mark(line, at);
        String key = mark < 0 || COLONS.indexOf(line.charAt(mark)) < 0 ? "" : key(line, at, mark);
        return key.isEmpty() ? null : of(line, key, mark);
    }

    /** A known key with no colon at all. */
    static @Nullable KeyLine findUnmarked(String line, int at, KnownKeys keys) {
        Matcher word = FIRST_WORD.matcher(line).region(at, line.length());
        return word.lookingAt() && keys.knows(word.group(1))
                ? new KeyLine(word.group(1), word.end(1), word.end(), Form.NO_MARK)
                : null;
    }

    /** Whether a line holds a known key no deeper than a column, so that a value of that column's key has ended. */
    static boolean startsWithKnown(String line, int column, KnownKeys keys) {
        int start = Blanks.skip(line, 0);
        KeyLine key = start <= Math.max(column, 0) ? find(line, start, keys) : null;
        return key != null && keys.knows(key.key());
    }

    boolean isSound() {
        return form == Form.SOUND;
    }

    private static KeyLine of(String line, String key, int colon) {
        int end = colon + 1;
        while (end < line.length() && Blanks.isBlank(line.charAt(end))) {
            end++;
        }
        boolean odd = line.substring(colon + 1, end).chars().anyMatch(c -> Blanks.isOdd((char) c));
        Form form = switch (line.charAt(colon)) {
            case ':' ->
                end == line.length() && !odd
                        ? Form.SOUND
                        : odd ? Form.FULL_WIDTH_BLANK : end > colon + 1 ? Form.SOUND : Form.NO_BLANK;
            case '；', ';', '=' -> Form.OTHER_MARK;
            default -> Form.FULL_WIDTH_COLON;
        };
        return new KeyLine(key, colon, form == Form.SOUND ? colon + 1 : end, form);
    }

    private static @Nullable KeyLine sound(String line, int at) {
        if (at >= line.length() || "\"'[]{},#&*!|>%@`".indexOf(line.charAt(at)) >= 0) {
            return null;
        }
        for (int i = at; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '#' && i > at && Blanks.isYamlBlank(line.charAt(i - 1))) {
                return null;
            }
            if (c == ':' && (i + 1 == line.length() || Blanks.isYamlBlank(line.charAt(i + 1)))) {
                return new KeyLine(line.substring(at, i).stripTrailing(), i, i + 1, Form.SOUND);
            }
        }
        return null;
    }
}
