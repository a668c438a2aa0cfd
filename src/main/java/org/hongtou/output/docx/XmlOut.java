package org.hongtou.output.docx;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** XML text in the making. Elements without content are closed in their start tag. Belongs to one thread. */
final class XmlOut {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final StringBuilder xml = new StringBuilder(4096).append(DECLARATION);
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;
    private int tagStart;

    /** Opens an element. */
    XmlOut start(String name) {
        closeTag();
        tagStart = xml.length();
        xml.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element that was opened last. */
    XmlOut attribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("no start tag is open for " + name);
        }
        xml.append(' ').append(name).append("=\"");
        escape(value, true);
        xml.append('"');
        return this;
    }

    XmlOut attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /** Closes the innermost element. */
    XmlOut end() {
        String name = open.pop();
        if (inTag) {
            xml.append("/>");
            inTag = false;
        } else {
            xml.append("</").append(name).append('>');
        }
        return this;
    }

    /** Closes the innermost element, or takes it back if nothing stands in it. */
    XmlOut endUnlessEmpty() {
        if (inTag) {
            open.pop();
            xml.setLength(tagStart);
            inTag = false;
            return this;
        }
        return end();
    }

    XmlOut text(String text) {
        closeTag();
        escape(text, false);
        return this;
    }

    /** An element that holds nothing. */
    XmlOut empty(String name) {
        return start(name).end();
    }

    /** An element whose only attribute is {@code w:val}. */
    XmlOut value(String name, String value) {
        return start(name).attribute("w:val", value).end();
    }

    XmlOut value(String name, long value) {
        return value(name, Long.toString(value));
    }

    /** A property that is on or off. */
    XmlOut flag(String name, boolean on) {
        return on ? empty(name) : value(name, "0");
    }

    /** The finished document in UTF-8. */
    byte[] toBytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void closeTag() {
        if (inTag) {
            xml.append('>');
            inTag = false;
        }
    }

    private void escape(String text, boolean inAttribute) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String escaped = escaped(text, i, inAttribute);
            if (escaped != null) {
                xml.append(text, written, i).append(escaped);
                written = i + 1;
            }
        }
        xml.append(text, written, text.length());
    }

    /** What is written for a character; null if that is the character itself. */
    private static @Nullable String escaped(String text, int at, boolean inAttribute) {
        char c = text.charAt(at);
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : null;
            case '\t' -> inAttribute ? "&#9;" : null;
            case '\n' -> inAttribute ? "&#10;" : null;
            case '\r' -> "&#13;";
            default -> {
                requireAllowed(text, at);
                yield null;
            }
        };
    }

    /** The readers have refused such characters with a diagnostic; one that comes here is a bug. */
    private static void requireAllowed(String text, int at) {
        char c = text.charAt(at);
        boolean paired = Character.isHighSurrogate(c) && at + 1 < text.length()
                ? Character.isLowSurrogate(text.charAt(at + 1))
                : Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        if (c < ' ' || Character.isSurrogate(c) && !paired || c >= '\uFFFE') {
            throw new IllegalArgumentException("not a character of XML: U+%04X".formatted((int) c));
        }
    }
}
