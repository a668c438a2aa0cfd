package org.hongtou.content.slip;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.source.Blanks;
import org.jspecify.annotations.Nullable;

/** Reads over the text after a {@code |} or {@code >}: every line that is indented deeper than its key. */
final class BlockScan {
    /**
     * @param indent the indentation that the header gives after the key's own, or 0
     * @param literal whether the text's lines stay lines
     */
    record Header(int indent, boolean literal) {
        private static final Pattern FORM = Pattern.compile("[|>｜](?:[+-]?([1-9])?|([1-9])[+-])[ \t\u3000]*(?:#.*)?");

        static @Nullable Header of(String content, int at) {
            boolean literal = content.charAt(at) != '>';
            if (at + 1 == content.length()) {
                return new Header(0, literal);
            }
            Matcher form = FORM.matcher(content).region(at, content.length());
            if (!form.matches()) {
                return null;
            }
            String digit = form.group(1) != null ? form.group(1) : form.group(2);
            return new Header(digit == null ? 0 : digit.charAt(0) - '0', literal);
        }
    }

    private static final int USUAL = 2;

    private final Mending text;
    private final KnownKeys keys;
    private final OpenLevels levels;

    BlockScan(Mending text, KnownKeys keys, OpenLevels levels) {
        this.text = text;
        this.keys = keys;
        this.levels = levels;
    }

    /** Scans the lines after a header, and gives the line after the text. */
    int scan(int headerLine, Header header, int parent) {
        int indent = header.indent() > 0 ? Math.max(parent, 0) + header.indent() : -1;
        boolean quiet = false;
        int texts = 0;
        boolean parted = false;
        int line = headerLine + 1;
        for (; line < text.size(); line++) {
            String content = text.line(line);
            if (Blanks.isBlank(content)) {
                parted |= texts == 1;
                if (!content.isEmpty() && !(header.literal() && isEmptyRow(content, indent))) {
                    text.replace(line, 0, content.length(), "");
                }
                continue;
            }
            int spaces = 0;
            while (content.charAt(spaces) == ' ') {
                spaces++;
            }
            if (indent < 0 ? spaces > parent : spaces >= indent) {
                indent = indent < 0 ? spaces : indent;
                quiet = false;
                TextKeys.tell(text, line, Math.max(parent, 0), keys);
                texts++;
                continue;
            }
            int at = Blanks.skip(content, 0);
            if (at > spaces) {
                indent = indent < 0 ? parent + USUAL : indent;
                if (!quiet) {
                    text.error("content.tab", line, spaces);
                }
                text.replace(line, 0, at, " ".repeat(indent));
            } else if (endsText(line, spaces, parent)) {
                break;
            } else {
                indent = indent < 0 ? Math.max(parent, 0) + USUAL : indent;
                if (!quiet) {
                    text.error("content.text-not-indented", line, spaces, indent, spaces);
                }
                text.replace(line, 0, spaces, " ".repeat(indent));
            }
            quiet = true;
            texts++;
        }
        if (!header.literal() && texts > 1 && !parted) {
            text.warning(
                    "content.folded-text", headerLine, text.line(headerLine).indexOf('>'), texts);
        }
        return line;
    }

    /** Whether a line has tabs after its indentation: a row of empty cells, if rows stand beside it. */
    private static boolean isEmptyRow(String content, int indent) {
        return indent >= 0 && content.startsWith(" ".repeat(indent)) && content.indexOf('\t', indent) >= 0;
    }

    /** Whether a line that is indented too little is the next key, item or comment rather than text. */
    private boolean endsText(int line, int at, int parent) {
        String content = text.line(line);
        if (content.charAt(at) == '#' || (at == 0 && LineScan.isMarker(content, "---"))) {
            return true;
        }
        if (LineScan.isDash(content, at) && levels.isOpen(true, at)) {
            return true;
        }
        KeyLine key = KeyLine.find(content, at, keys);
        if (key != null) {
            return (at <= parent && levels.isOpen(false, at) && isWord(key.key())) || keys.knows(key.key());
        }
        KeyLine fullWidth = KeyLine.findFullWidth(content, at);
        return fullWidth != null && at <= parent && keys.knowsOneLike(fullWidth.key());
    }

    private static boolean isWord(String key) {
        return key.length() <= 16 && key.chars().noneMatch(c -> "，。；、！？：“”（）《》".indexOf(c) >= 0);
    }
}
