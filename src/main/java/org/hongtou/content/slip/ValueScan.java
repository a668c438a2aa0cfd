package org.hongtou.content.slip;

import org.hongtou.content.source.Blanks;

/** Reads over a value of any form, mends what YAML would trip over, and tells where the value ends. */
final class ValueScan {
    /** How a value leaves things, and the line after it. */
    record Scanned(Open open, int nextLine) {}

    private final Mending text;
    private final BlockScan blocks;
    private final QuotedScan quotes;
    private final FlowScan flows;

    ValueScan(Mending text, KnownKeys keys, OpenLevels levels) {
        this.text = text;
        this.blocks = new BlockScan(text, keys, levels);
        this.quotes = new QuotedScan(text, keys);
        this.flows = new FlowScan(text, keys);
    }

    /** Scans the value that starts at or after an index; {@code parent} is the column of its key or dash. */
    Scanned scan(int line, int from, int parent) {
        String content = text.line(line);
        int at = Blanks.skip(content, from);
        if (at == content.length()) {
            return new Scanned(Open.empty(parent), line + 1);
        }
        char first = content.charAt(at);
        boolean spaced = at + 1 == content.length() || Blanks.isYamlBlank(content.charAt(at + 1));
        return switch (first) {
            case '#' -> comment(line, at, parent, spaced);
            case '"', '\'' -> new Scanned(Open.closed(parent), quotes.scan(line, at, parent));
            case '[', '{' -> isBraced(content, at) ? braced(line, at, parent) : flow(line, at, parent);
            case '|', '>', '｜' -> block(line, at, parent);
            case '@', '`', '%', '*', '&', '!', ',', ']', '}' -> mark(line, at, parent, first);
            case '-', '?', ':' -> spaced ? mark(line, at, parent, first) : plain(line, at, parent);
            default -> plain(line, at, parent);
        };
    }

    private Scanned flow(int line, int at, int parent) {
        return new Scanned(Open.closed(parent), flows.scan(line, at, parent));
    }

    /** Whether braces hold words and no keys: 「{每周五下午}」. */
    private static boolean isBraced(String content, int at) {
        int close = content.indexOf('}', at);
        return content.charAt(at) == '{'
                && close > at + 1
                && Blanks.isBlank(content.substring(close + 1))
                && content.substring(at + 1, close).chars().noneMatch(c -> ":：{[\"',，".indexOf(c) >= 0)
                && !Blanks.isBlank(content.substring(at + 1, close));
    }

    private Scanned braced(int line, int at, int parent) {
        String content = text.line(line);
        int end = content.indexOf('}', at) + 1;
        text.error("content.braces-around-text", line, at, content.substring(at + 1, end - 1));
        text.quote(line, at, line, end);
        return new Scanned(Open.closed(parent), line + 1);
    }

    /** Takes a further line into a plain text. */
    Open continuePlain(int line, int at, Open open) {
        String content = text.line(line);
        int end = commentStart(content, at);
        if (end < content.length() && !isComment(content, end)) {
            text.error("content.cut-value", line, end);
            open.wrap();
            end = content.length();
        }
        open.extend(line, trimmedEnd(content, at, end));
        if (end == content.length()) {
            return open;
        }
        open.endPlain(text);
        return Open.closed(open.parent());
    }

    private Scanned plain(int line, int at, int parent) {
        String content = text.line(line);
        char last = content.charAt(Math.max(at, trimmedEnd(content, at, content.length()) - 1));
        if ((content.charAt(at) == '［' && last == '］')
                || (content.charAt(at) == '｛' && last == '｝')
                || FlowScan.isBracketedList(content, at)) {
            text.warning("content.full-width-brackets", line, at, content.charAt(at));
        }
        int end = commentStart(content, at);
        boolean wrap = false;
        if (end < content.length() && !isComment(content, end)) {
            text.error("content.cut-value", line, end);
            wrap = true;
            end = content.length();
        }
        int hash = fullWidthHash(content, at, end);
        if (hash >= 0) {
            text.warning("content.full-width-hash", line, hash);
        }
        int colon = colonIn(content, at, end);
        if (colon >= 0) {
            String code = colon + 1 == trimmedEnd(content, at, end) ? "content.colon-at-end" : "content.colon-in-value";
            text.error(code, line, colon);
            wrap = true;
        }
        Open open = Open.plain(parent, line, at, trimmedEnd(content, at, end));
        if (wrap) {
            open.wrap();
        }
        if (end < content.length()) {
            open.endPlain(text);
            return new Scanned(Open.closed(parent), line + 1);
        }
        return new Scanned(open, line + 1);
    }

    /** A value that starts with a mark that means something to YAML. */
    private Scanned mark(int line, int at, int parent, char mark) {
        String content = text.line(line);
        if (mark == '-') {
            text.error("content.list-after-key", line, at);
        } else if (mark != '@') { // which YAML keeps for later, and which names a list of the office's
            text.error("content.value-starts-with", line, at, mark);
        }
        Open open = Open.plain(parent, line, at, trimmedEnd(content, at, content.length()));
        open.wrap();
        return new Scanned(open, line + 1);
    }

    private Scanned comment(int line, int at, int parent, boolean spaced) {
        if (spaced) {
            return new Scanned(Open.empty(parent), line + 1);
        }
        text.error("content.cut-value", line, at);
        Open open = Open.plain(
                parent,
                line,
                at,
                trimmedEnd(text.line(line), at, text.line(line).length()));
        open.wrap();
        return new Scanned(open, line + 1);
    }

    private Scanned block(int line, int at, int parent) {
        String content = text.line(line);
        BlockScan.Header header = BlockScan.Header.of(content, at);
        if (header != null) {
            if (content.charAt(at) == '｜') {
                text.advice("content.full-width-bar", line, at);
                text.replace(line, at, at + 1, "|");
            }
            return new Scanned(Open.closed(parent), blocks.scan(line, header, parent));
        }
        if (content.charAt(at) == '｜') {
            return plain(line, at, parent);
        }
        int inner = Blanks.skip(content, at + 1);
        if (inner > at + 1) {
            text.error("content.text-after-bar", line, inner, content.charAt(at));
            text.replace(line, at, inner, "");
            return plain(line, inner, parent);
        }
        return mark(line, at, parent, content.charAt(at));
    }

    /** Where a comment starts for YAML: a {@code #} after a blank; the length if there is none. */
    static int commentStart(String content, int from) {
        for (int i = from + 1; i < content.length(); i++) {
            if (content.charAt(i) == '#' && Blanks.isYamlBlank(content.charAt(i - 1))) {
                return i;
            }
        }
        return content.length();
    }

    /**
     * Whether a {@code #} was meant as a comment: one with a blank after it, as people write them, or with nothing. In
     * 关于 #3 号井 it was not, and YAML would drop the rest of the value unseen.
     */
    static boolean isComment(String content, int at) {
        return at + 1 == content.length() || Blanks.isBlank(content.charAt(at + 1)) || content.charAt(at + 1) == '#';
    }

    /** A full-width # after a blank, which was meant to start a comment or is a number's sign. */
    private static int fullWidthHash(String content, int from, int to) {
        int hash = content.indexOf('＃', from + 1);
        return hash > 0 && hash < to && Blanks.isBlank(content.charAt(hash - 1)) ? hash : -1;
    }

    private static int colonIn(String content, int from, int to) {
        for (int i = from; i < to; i++) {
            if (content.charAt(i) == ':' && (i + 1 == to || Blanks.isYamlBlank(content.charAt(i + 1)))) {
                return i;
            }
        }
        return -1;
    }

    private static int trimmedEnd(String content, int from, int to) {
        int end = to;
        while (end > from && Blanks.isYamlBlank(content.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
