package org.hongtou.output.docx;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * XML text in the making, in UTF-8. Elements without content are closed in their start tag. Belongs to one thread.
 */
final class XmlOut {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final int USUAL = 1 << 12;
    /** As much is handed on at once. */
    private static final int ENOUGH = 1 << 14;

    private static final int BYTES_OF_A_CHARACTER = 4;

    private final @Nullable PartPacker packer;
    private final Deque<String> open = new ArrayDeque<>();
    private byte[] xml;
    private int size;
    private boolean inTag;
    private int tagStart;

    /** Text that is asked for as a whole. */
    XmlOut() {
        this(null, USUAL);
    }

    /** Text that is packed as it grows, however long it gets. */
    XmlOut(PartPacker packer) {
        this(packer, ENOUGH + USUAL);
    }

    private XmlOut(@Nullable PartPacker packer, int room) {
        this.packer = packer;
        this.xml = new byte[room];
        append(DECLARATION);
    }

    /** Opens an element. */
    XmlOut start(String name) {
        closeTag();
        if (packer != null && size >= ENOUGH) {
            handOn(packer);
        }
        tagStart = size;
        append('<').append(name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element that was opened last. */
    XmlOut attribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("no start tag is open for " + name);
        }
        append(' ').append(name).append("=\"");
        escape(value, true);
        append('"');
        return this;
    }

    XmlOut attribute(String name, long value) {
        return attribute(name, Long.toString(value));
    }

    /** Closes the innermost element. */
    XmlOut end() {
        String name = open.pop();
        if (inTag) {
            append("/>");
            inTag = false;
        } else {
            append("</").append(name).append('>');
        }
        return this;
    }

    /** Closes the innermost element, or takes it back if nothing stands in it. */
    XmlOut endUnlessEmpty() {
        if (inTag) {
            open.pop();
            size = tagStart;
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

    /** The finished document. */
    byte[] toBytes() {
        requireClosed();
        return Arrays.copyOf(xml, size);
    }

    /** Hands on what isn't packed yet of the finished document. */
    void finish() {
        requireClosed();
        if (packer != null) {
            handOn(packer);
        }
    }

    private void requireClosed() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
    }

    private void handOn(PartPacker to) {
        to.take(xml, size);
        size = 0;
    }

    private void closeTag() {
        if (inTag) {
            append('>');
            inTag = false;
        }
    }

    /** Adds ASCII as it is. */
    private XmlOut append(String ascii) {
        int length = ascii.length();
        makeRoom(length);
        for (int i = 0; i < length; i++) {
            xml[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    private XmlOut append(char ascii) {
        makeRoom(1);
        xml[size++] = (byte) ascii;
        return this;
    }

    private void makeRoom(int bytes) {
        if (xml.length - size < bytes) {
            xml = Arrays.copyOf(xml, Math.max(2 * xml.length, Math.addExact(size, bytes)));
        }
    }

    private void escape(String text, boolean inAttribute) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> append("&amp;");
                case '<' -> append("&lt;");
                case '>' -> append("&gt;");
                case '"' -> append(inAttribute ? "&quot;" : "\"");
                case '\t', '\n', '\r' -> reference(c, inAttribute || c == '\r');
                default -> {
                    if (Character.isHighSurrogate(c)
                            && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        encode(Character.toCodePoint(c, text.charAt(++i)));
                    } else {
                        encode(allowed(c));
                    }
                }
            }
        }
    }

    /** Adds a character in UTF-8 (RFC 3629). */
    private void encode(int codePoint) {
        makeRoom(BYTES_OF_A_CHARACTER);
        if (codePoint < 0x80) {
            xml[size++] = (byte) codePoint;
            return;
        }
        if (codePoint < 0x800) {
            xml[size++] = (byte) (0xC0 | codePoint >> 6);
        } else {
            if (codePoint < 0x10000) {
                xml[size++] = (byte) (0xE0 | codePoint >> 12);
            } else {
                xml[size++] = (byte) (0xF0 | codePoint >> 18);
                xml[size++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
            }
            xml[size++] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        }
        xml[size++] = (byte) (0x80 | codePoint & 0x3F);
    }

    private void reference(char c, boolean asReference) {
        if (asReference) {
            append("&#").append(Integer.toString(c)).append(';');
        } else {
            append(c);
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
