package org.hongtou.output.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a DOCX by name, and what tests ask of their XML. */
record DocxFile(Map<String, byte[]> parts) {

    static DocxFile read(byte[] docx) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocxFile(parts);
    }

    List<String> names(String pattern) {
        return parts.keySet().stream().filter(name -> name.matches(pattern)).toList();
    }

    Document xml(String part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(parts.get(part)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(part, e);
        }
    }

    /** The elements of a part by their name without a prefix. */
    List<Element> elements(String part, String name) {
        return list(xml(part).getElementsByTagNameNS("*", name));
    }

    static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static List<Element> inside(Element element, String name) {
        return list(element.getElementsByTagNameNS("*", name));
    }

    /** An attribute by its name without a prefix, or empty. */
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            if (name.equals(element.getAttributes().item(i).getLocalName())) {
                return element.getAttributes().item(i).getNodeValue();
            }
        }
        return "";
    }

    /** The style of a paragraph. */
    static String style(Element paragraph) {
        List<Element> styles = inside(paragraph, "pStyle");
        return styles.isEmpty() ? "" : attribute(styles.getFirst(), "val");
    }
}
