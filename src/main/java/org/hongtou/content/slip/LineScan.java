package org.hongtou.content.slip;

import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Walks over the lines of a YAML file before YAML itself does, following only as much of its structure as it takes to
 * tell keys from text, and mends the slips that people make. A file without slips is left as it is.
 */
public final class LineScan {
    /** What people type for the {@code -} of a list. */
    private static final String OTHER_DASHES = "－—–−─·•・●▪*+＋";

    private final Mending text;
    private final KnownKeys keys;
    private final OpenLevels levels = new OpenLevels();
    private final Indentation indentation;
    private final ValueScan values;
    private Open open = Open.none();

    public LineScan(Mending text, KnownKeys keys) {
        this.text = text;
        this.keys = keys;
        this.indentation = new Indentation(text, levels);
        this.values = new ValueScan(text, keys, levels);
    }

    public void run() {
        boolean started = false;
        for (int line = 0; line < text.size(); ) {
            String content = text.line(line);
            if (Blanks.isBlank(content)) {
                if (!content.isEmpty()) {
                    text.replace(line, 0, content.length(), "");
                }
                line++;
            } else if (isMarker(content, "---") || isMarker(content, "...")) {
                if (started && isMarker(content, "---")) {
                    text.error("content.several-documents", line, 0);
                    // What follows is another document: nothing in it is wrong in this one.
                    for (int rest = line; rest < text.size(); rest++) {
                        text.comment(rest, 0);
                    }
                    break;
                }
                line++;
            } else {
                started |= content.charAt(0) != '#' && content.charAt(0) != '%';
                line = line(line);
            }
        }
        open.endPlain(text);
    }

    static boolean isMarker(String line, String marker) {
        return line.startsWith(marker) && (line.length() == 3 || Blanks.isYamlBlank(line.charAt(3)));
    }

    static boolean isDash(String line, int at) {
        return at < line.length()
                && line.charAt(at) == '-'
                && (at + 1 == line.length() || Blanks.isYamlBlank(line.charAt(at + 1)));
    }

    private int line(int line) {
        Indentation.Start start = indentation.of(line, open);
        String content = text.line(line);
        int at = start.at();
        if (at < content.length() && content.charAt(at) == '#') {
            return line + 1;
        }
        int column = start.column();
        KeyLine key = KeyLine.find(content, at, keys);
        if (open.isPlain() && column > open.parent()) {
            if (!(key != null && key.isSound() && keys.knows(key.key()))) {
                return continued(line, at, key);
            }
        }
        open.endPlain(text);
        boolean dash = isDash(content, at) || isTightDash(content, at, column) || isOtherDash(content, at, column);
        if (open.isEmptyValue() && (column > open.parent() || (dash && column == open.parent()))) {
            return child(line, at, column, dash, key);
        }
        return sibling(line, at, column, dash, key);
    }

    /** A {@code -} without its blank, where a list is expected or goes on. */
    private boolean isTightDash(String content, int at, int column) {
        return at + 1 < content.length()
                && content.charAt(at) == '-'
                && "-0123456789".indexOf(content.charAt(at + 1)) < 0
                && !Blanks.isBlank(content.charAt(at + 1))
                && ((open.isEmptyValue() && column >= open.parent() && column >= 0) || levels.isOpen(true, column));
    }

    /** What was typed for a {@code -}: 「－ 标题: …」, 「· 甲局」, where a list is expected or goes on. */
    private boolean isOtherDash(String content, int at, int column) {
        if (at + 1 >= content.length() || OTHER_DASHES.indexOf(content.charAt(at)) < 0) {
            return false;
        }
        boolean blank = Blanks.isBlank(content.charAt(at + 1));
        boolean expected = (open.isEmptyValue() && column > open.parent()) || levels.isOpen(true, column);
        KeyLine key = KeyLine.find(content, afterDash(content, at), keys);
        return expected && (blank || (key != null && keys.knows(key.key())));
    }

    private static int afterDash(String content, int at) {
        int after = at + 1;
        while (after < content.length() && Blanks.isBlank(content.charAt(after))) {
            after++;
        }
        return after;
    }

    /** A further line of a plain text. */
    private int continued(int line, int at, @Nullable KeyLine key) {
        String content = text.line(line);
        if (isDash(content, at)) {
            text.error("content.list-under-value", line, at);
            open.wrap();
        }
        if (key != null && key.isSound()) {
            text.error("content.colon-in-value", line, key.colon());
            open.wrap();
        }
        open = values.continuePlain(line, at, open);
        return line + 1;
    }

    /** The first line below a key or dash that has nothing after it. */
    private int child(int line, int at, int column, boolean dash, @Nullable KeyLine key) {
        levels.closeTo(open.parent(), false);
        if (dash) {
            return item(line, at, column);
        }
        if (key != null) {
            return key(line, column, key);
        }
        return value(line, at, open.parent());
    }

    /** A line at the level of an earlier one. */
    private int sibling(int line, int at, int column, boolean dash, @Nullable KeyLine key) {
        levels.closeTo(column, key != null && !dash);
        OpenLevels.Level top = levels.top();
        boolean first = levels.isEmpty() && open.isStart();
        if (dash && !first && (top == null || !top.list() || top.column() != column)) {
            return misplaced(line, at, column, true, null);
        }
        if (dash) {
            return item(line, at, column);
        }
        if (first) {
            KeyLine loose = key != null ? key : loose(line, at);
            return loose != null ? key(line, column, loose) : value(line, at, -1);
        }
        boolean fits = top != null && !top.list() && top.column() == column;
        KeyLine meant = key != null ? key : fits || top == null || column > top.column() ? loose(line, at) : null;
        if (meant == null) {
            return stray(line, at, column, top);
        }
        return fits ? key(line, column, meant) : misplaced(line, at, column, false, meant);
    }

    private @Nullable KeyLine loose(int line, int at) {
        KeyLine fullWidth = KeyLine.findFullWidth(text.line(line), at);
        return fullWidth != null ? fullWidth : KeyLine.findUnmarked(text.line(line), at, keys);
    }

    /** A key or a dash at a column where nothing of its sort is open. */
    private int misplaced(int line, int at, int column, boolean dash, @Nullable KeyLine key) {
        OpenLevels.Level written = levels.nearest(dash, at);
        if (at != column && written != null && written.column() == at) {
            // The line before it was the last that was shifted: it was right as it stood.
            levels.reopen(written);
            indentation.shift(line, at, at);
            return dash || key == null ? item(line, at, at) : key(line, at, key);
        }
        OpenLevels.Level level = levels.nearest(dash, column);
        if (level == null || (dash && level.column() == column)) {
            if (!open.isStray()) {
                text.error("content.list-under-value", line, at);
            }
            text.comment(line, at);
            open = open.stray();
            return line + 1;
        }
        levels.reopen(level);
        indentation.shift(line, at, level.column());
        return dash || key == null ? item(line, at, level.column()) : key(line, level.column(), key);
    }

    /** A line that is neither a key nor an item. */
    private int stray(int line, int at, int column, OpenLevels.@Nullable Level top) {
        if (top != null && top.list() && top.column() == column) {
            text.error("content.no-dash", line, at);
            text.insert(line, at, "- ");
            return value(line, at, column);
        }
        if (!open.isStray()) {
            text.error(
                    "content.stray-line", line, at, Excerpt.of(text.line(line).substring(at)));
        }
        text.comment(line, at);
        open = open.stray();
        return line + 1;
    }

    /** A dash and what comes after it on the line. */
    private int item(int line, int at, int column) {
        String content = text.line(line);
        levels.open(true, column);
        if (!isDash(content, at)) {
            int words = content.charAt(at) == '-' ? at + 1 : afterDash(content, at);
            if (content.charAt(at) == '-') {
                text.error("content.no-blank-after-dash", line, at);
            } else {
                text.error("content.other-dash", line, at, content.charAt(at));
            }
            text.replace(line, at, words, "- ");
            KeyLine key = KeyLine.find(content, words, keys);
            if (key != null && keys.knows(key.key())) {
                return key(line, column + 2, key);
            }
            return value(line, words, column);
        }
        int parent = column;
        int inner = Blanks.skip(content, at + 1);
        int innerColumn = column + inner - at;
        while (isDash(content, inner)) {
            levels.open(true, innerColumn);
            parent = innerColumn;
            int next = Blanks.skip(content, inner + 1);
            innerColumn += next - inner;
            inner = next;
        }
        if (inner == content.length()) {
            open = Open.empty(parent);
            return line + 1;
        }
        KeyLine key = KeyLine.find(content, inner, keys);
        if (key != null && (key.isSound() || keysFollow(line, innerColumn))) {
            return key(line, innerColumn, key);
        }
        return value(line, inner, parent);
    }

    /** Whether the next line holds a key at a column, so that an item with a doubtful colon is a mapping too. */
    private boolean keysFollow(int line, int column) {
        int next = line + 1;
        while (next < text.size() && Blanks.isBlank(text.line(next))) {
            next++;
        }
        return next < text.size()
                && column < text.line(next).length()
                && Blanks.isBlank(text.line(next).substring(0, column))
                && KeyLine.find(text.line(next), column, keys) != null;
    }

    private int key(int line, int column, KeyLine key) {
        levels.open(false, column);
        KeySlip.mend(text, line, key, keys);
        return value(line, key.end(), column);
    }

    private int value(int line, int at, int parent) {
        ValueScan.Scanned scanned = values.scan(line, at, parent);
        open = scanned.open();
        return scanned.nextLine();
    }
}
