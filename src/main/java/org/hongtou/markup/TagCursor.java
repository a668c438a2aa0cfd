package org.hongtou.markup;

/**
 * Follows the parser through the text from tag to tag. The JDK's parser reads ahead, so the places that it gives are a
 * few characters late; but what it has passed is well-formed, and the tags in it can be told apart without it.
 */
final class TagCursor {
    private final String markup;
    private int at;
    private boolean closed;

    TagCursor(String markup) {
        this.markup = markup;
    }

    /** After the last tag passed. */
    int at() {
        return at;
    }

    /** The first place of a text after the last tag passed. */
    int find(String text) {
        return Math.max(at, markup.indexOf(text, at));
    }

    /** Passes the next start tag, and gives the place of its {@code <}. */
    int passStart() {
        int start = tag();
        at = start;
        char quote = 0;
        while (quote != 0 || markup.charAt(at) != '>') {
            char c = markup.charAt(at++);
            quote = quote == c ? 0 : quote == 0 && (c == '"' || c == '\'') ? c : quote;
        }
        closed = markup.charAt(at - 1) == '/';
        at++;
        return start;
    }

    /** Passes the next end tag; that of {@code <rule/>} is passed already. */
    void passEnd() {
        if (!closed) {
            at = markup.indexOf('>', tag()) + 1;
        }
        closed = false;
    }

    /** The next tag, comments and the like left out. */
    private int tag() {
        int next = markup.indexOf('<', at);
        while (true) {
            if (markup.startsWith("<!--", next)) {
                next = markup.indexOf("-->", next);
            } else if (markup.startsWith("<![CDATA[", next)) {
                next = markup.indexOf("]]>", next);
            } else if (markup.startsWith("<?", next)) {
                next = markup.indexOf("?>", next);
            } else {
                return next;
            }
            next = markup.indexOf('<', next);
        }
    }
}
