package org.hongtou.importer.word;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through a part's XML by local names: writers differ in prefixes, and strict packages in namespaces. */
final class Xml implements AutoCloseable {
    private final XMLStreamReader reader;

    Xml(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        reader = factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /**
     * The next event: {@link XMLStreamConstants#START_ELEMENT}, {@link XMLStreamConstants#END_ELEMENT}, characters or the
     * end.
     *
     * @throws XMLStreamException if the part is damaged or declares a document type
     */
    int next() throws XMLStreamException {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
            throw new XMLStreamException("document type");
        }
        return event;
    }

    boolean hasNext() throws XMLStreamException {
        return reader.hasNext();
    }

    String name() {
        return reader.getLocalName();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by its local name; null where there is none. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute {@code w:val}. */
    String value() {
        String value = attribute("val");
        return value == null ? "" : value;
    }

    /** Whether an element such as {@code w:b} says yes. */
    boolean isOn() {
        String value = attribute("val");
        return value == null
                || !(value.equals("0") || value.equals("false") || value.equals("off") || value.equals("none"));
    }

    /** A whole number of an attribute; another where there is none. */
    int whole(String name, int otherwise) {
        String value = attribute(name);
        if (value == null || !value.matches("-?[0-9]{1,9}")) {
            return otherwise;
        }
        return Integer.parseInt(value);
    }

    /** Passes over the element that has just begun. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
