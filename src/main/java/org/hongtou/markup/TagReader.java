package org.hongtou.markup;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads XML into tags with the JDK's parser, and refuses what markup never has: a document type, entities of its own,
 * processing instructions. One use, one text.
 */
final class TagReader {
    /** Deeper than any document nests: a word in a cell of a table in an attachment is at 7. */
    private static final int DEEPEST = 24;

    private static final int MOST_TAGS = 500_000;

    /** A tag with a value in no straight quotes, as after a word processor's correction: kind=“通知”. */
    private static final Pattern UNQUOTED = Pattern.compile(
            "<[\\w-]++(?:\\s++[\\w-]++\\s*+=\\s*+(?:\"[^\"<]*+\"|'[^'<]*+'))*+\\s++([\\w-]++)\\s*+=\\s*+([^\\s\"'<>]{1,20}+)");

    private static final Pattern UNKNOWN_REFERENCE =
            Pattern.compile("&(?!(?:lt|gt|amp|quot|apos|#\\d+|#x[0-9a-fA-F]+);)(?:\\w+;)?");

    private final String markup;
    private final MarkupReading reading;
    private final Deque<Tag> open = new ArrayDeque<>();
    private final TagCursor cursor;
    private int tags;

    TagReader(String markup, MarkupReading reading) {
        this.markup = markup;
        this.reading = reading;
        this.cursor = new TagCursor(markup);
    }

    /**
     * The root element.
     *
     * @throws org.hongtou.diagnostics.Halt if the text is no XML or goes beyond the limits: reported
     */
    Tag read() {
        XMLStreamReader xml = null;
        try {
            xml = parser();
            Tag root = null;
            while (xml.hasNext()) {
                Tag closed = take(xml);
                root = closed == null ? root : closed;
            }
            if (root != null) {
                return root;
            }
            throw reading.halt("markup.empty", 0);
        } catch (XMLStreamException e) {
            throw malformed(e);
        } finally {
            close(xml);
        }
    }

    private XMLStreamReader parser() throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new StringReader(markup));
    }

    /** Takes an event in; gives the root element when it closes. */
    private @Nullable Tag take(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> open(xml);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> words(xml);
            case XMLStreamConstants.END_ELEMENT -> {
                cursor.passEnd();
                Tag closed = open.pop();
                return open.isEmpty() ? closed : null;
            }
            case XMLStreamConstants.DTD -> throw reading.halt("markup.doctype", cursor.find("<!DOCTYPE"));
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                throw reading.halt("markup.instruction", cursor.find("<?"), xml.getPITarget());
            default -> {}
        }
        return null;
    }

    private void open(XMLStreamReader xml) {
        int offset = cursor.passStart();
        if (open.size() == DEEPEST) {
            throw reading.halt("markup.too-deep", offset, xml.getLocalName(), DEEPEST);
        }
        if (++tags > MOST_TAGS) {
            throw reading.halt("markup.too-many", offset, MOST_TAGS);
        }
        Tag tag = new Tag(xml.getLocalName(), attributes(xml), new ArrayList<>(), offset);
        if (!open.isEmpty()) {
            open.element().nodes().add(tag);
        }
        open.push(tag);
    }

    private static Map<String, String> attributes(XMLStreamReader xml) {
        int count = xml.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        if (count == 1) {
            return Map.of(xml.getAttributeLocalName(0), xml.getAttributeValue(0));
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        return Collections.unmodifiableMap(attributes);
    }

    private void words(XMLStreamReader xml) {
        if (!open.isEmpty()) {
            open.element().nodes().add(new MarkupText(xml.getText(), cursor.at()));
        }
    }

    /** The parser's own message depends on the machine's language, so what it stumbled over is told from the text. */
    private RuntimeException malformed(XMLStreamException e) {
        int at = e.getLocation() == null ? cursor.at() : e.getLocation().getCharacterOffset();
        int stop = Math.clamp(at, cursor.at(), markup.length());
        OptionalInt odd = MarkupCharacters.unprintable(markup);
        if (odd.isPresent()) {
            String name = MarkupCharacters.name(markup.codePointAt(odd.getAsInt()));
            return reading.halt("markup.bad-character", odd.getAsInt(), name);
        }
        Matcher reference = UNKNOWN_REFERENCE.matcher(markup);
        if (reference.find(cursor.at()) && reference.start() <= stop) {
            return reading.halt("markup.entity", reference.start(), reference.group());
        }
        int tag = markup.lastIndexOf('<', stop);
        Matcher attribute = UNQUOTED.matcher(markup);
        if (tag >= 0 && attribute.find(tag) && attribute.start() == tag) {
            return reading.halt("markup.unquoted", attribute.start(1), attribute.group(1), attribute.group(2));
        }
        if (open.isEmpty()) {
            return reading.halt("markup.empty", stop);
        }
        boolean inStart = tag >= cursor.at() && !markup.startsWith("</", tag);
        String near = markup.substring(Math.max(0, stop - 20), stop).strip().replaceAll("\\s+", " ");
        Tag innermost = open.element();
        return reading.halt("markup.malformed", inStart ? tag : innermost.offset(), innermost.name(), near);
    }

    private static void close(@Nullable XMLStreamReader xml) {
        if (xml != null) {
            try {
                xml.close();
            } catch (XMLStreamException e) {
                // The text is in memory: nothing is held open.
            }
        }
    }
}
