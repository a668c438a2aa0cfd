package org.hongtou.output.xml;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML text in the making. Elements without content are closed in their start tag. Belongs to one thread. */
public final class XmlOut {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";

    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder xml = new StringBuilder(DECLARATION);
    private boolean inTag;
    private int tagStart;

    /** Text whose declaration stands in a line of its own. */
    public XmlOut() {
        this("\n");
    }

    /** @param gap what stands between the declaration and the first element */
    public XmlOut(String gap) {
        xml.append(gap);
    }

    /** Opens an element. */
    public XmlOut start(String name) {
        closeTag();
        tagStart = xml.length();
        xml.append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element that was opened last. */
    public XmlOut attribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("no start tag is open for " + name);
        }
        xml.append(' ').append(name).append("=\"");
        escape(value, true);
        xml.append('"');
        return this;
    }

    public XmlOut attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /** Closes the innermost element. */
    public XmlOut end() {
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
    public XmlOut endUnlessEmpty() {
        if (inTag) {
            open.pop();
            xml.setLength(tagStart);
            inTag = false;
            return this;
        }
        return end();
    }

    public XmlOut text(String text) {
        closeTag();
        escape(text, false);
        return this;
    }

    /** An element that holds nothing. */
    public XmlOut empty(String name) {
        return start(name).end();
    }

    /** An element whose only attribute is {@code w:val}. */
    public XmlOut value(String name, String value) {
        return start(name).attribute("w:val", value).end();
    }

    public XmlOut value(String name, long value) {
        return value(name, Long.toString(value));
    }

    /** A property that is on or off. */
    public XmlOut flag(String name, boolean on) {
        return on ? empty(name) : value(name, "0");
    }

    /** The finished document, in UTF-8. */
    public byte[] toBytes() {
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> xml.append("&amp;");
                case '<' -> xml.append("&lt;");
                case '>' -> xml.append("&gt;");
                case '"' -> xml.append(inAttribute ? "&quot;" : "\"");
                case '\t', '\n', '\r' -> reference(c, inAttribute || c == '\r');
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        xml.append(c).append(text.charAt(++i));
                    } else {
                        xml.append(allowed(c));
                    }
                }
            }
        }
    }

    private void reference(char c, boolean asReference) {
        if (asReference) {
            xml.append("&#").append((int) c).append(';');
        } else {
            xml.append(c);
        }
    }

    /** The readers have refused such characters with a diagnostic; one that comes here is a bug. */
    private static char allowed(char c) {
        if (c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE') {
            throw new IllegalArgumentException("not a character of XML: U+%04X".formatted((int) c));
        }
        return c;
    }
}
