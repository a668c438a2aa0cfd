package org.hongtou.takeback;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The text of a Word file that this program wrote, as a tree. */
final class WordXml {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private WordXml() {}

    static Document read(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
    }

    static byte[] write(Document document) throws IOException {
        try {
            document.setXmlStandalone(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e);
        }
    }

    static boolean is(@Nullable Node node, String name) {
        return node instanceof Element element
                && WORD.equals(element.getNamespaceURI())
                && element.getLocalName().equals(name);
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static @Nullable Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> is(child, name))
                .findFirst()
                .orElse(null);
    }

    /** The elements of a name below one, those in boxes of drawings left out. */
    static List<Element> inside(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        gather(parent, name, found);
        return found;
    }

    private static void gather(Element parent, String name, List<Element> found) {
        for (Element child : children(parent)) {
            if (is(child, name)) {
                found.add(child);
            }
            if (!is(child, "txbxContent")) {
                gather(child, name, found);
            }
        }
    }

    /** The innermost element of a name that holds a node; null where none does. */
    static @Nullable Element around(Node node, String name) {
        for (Node parent = node.getParentNode(); parent != null; parent = parent.getParentNode()) {
            if (is(parent, name)) {
                return (Element) parent;
            }
        }
        return null;
    }

    static void after(Node block, Node added) {
        Node parent = block.getParentNode();
        if (parent != null) {
            parent.insertBefore(added, block.getNextSibling());
        }
    }
}
