package org.hongtou.output.docx.lint;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A DOCX as it lies in its ZIP file: the entries in their order, and those that are XML. */
final class LintedDocx {
    static final String TYPES = "[Content_Types].xml";
    static final String BODY = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String SETTINGS = "word/settings.xml";

    /** Parts of text, each a story of its own (ISO/IEC 29500-1 17.2). */
    private static final String STORY = "word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes)\\.xml";

    private final List<Entry> entries;
    private final Map<String, Document> xml = new LinkedHashMap<>();
    private final Map<String, String> unread = new TreeMap<>();

    /** An entry of the ZIP file. */
    record Entry(String name, byte[] bytes) {}

    /**
     * A relationship.
     *
     * @param from the part that has it; empty for the package
     * @param to the part that it points at, or what lies elsewhere
     */
    record Relation(String from, String id, String type, String to, boolean external) {
        /** Its kind: the last word of its type. */
        String kind() {
            return type.substring(type.lastIndexOf('/') + 1);
        }
    }

    LintedDocx(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        DocumentBuilder builder = builder();
        for (Entry entry : entries) {
            if (entry.name().endsWith(".xml") || entry.name().endsWith(".rels")) {
                try {
                    xml.put(entry.name(), builder.parse(new ByteArrayInputStream(entry.bytes())));
                } catch (SAXException | IOException e) {
                    unread.put(entry.name(), String.valueOf(e.getMessage()));
                }
            }
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    static LintedDocx read(byte[] docx) {
        return new LintedDocx(entries(docx));
    }

    static List<Entry> entries(byte[] docx) {
        List<Entry> entries = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new Entry(entry.getName(), zip.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    List<Entry> entries() {
        return entries;
    }

    boolean has(String part) {
        return entries.stream().anyMatch(entry -> entry.name().equals(part));
    }

    /** What is XML by its name but can't be parsed, and why. */
    Map<String, String> unread() {
        return unread;
    }

    /** All that is XML, relationships and content types as well. */
    void each(BiConsumer<String, Document> see) {
        xml.forEach(see);
    }

    /** The body, headers, footers and notes. */
    void eachStory(BiConsumer<String, Element> see) {
        xml.forEach((part, document) -> {
            if (part.matches(STORY)) {
                see.accept(part, document.getDocumentElement());
            }
        });
    }

    /** All elements of a name of one part; none if there is no such part. */
    List<Element> all(String part, String name) {
        Document document = xml.get(part);
        return document == null ? List.of() : Nodes.all(document, name);
    }

    /** All elements of a name of all parts of text, styles and numbering. */
    void all(String name, BiConsumer<String, Element> see) {
        xml.forEach((part, document) -> {
            if (part.startsWith("word/") && part.endsWith(".xml")) {
                Nodes.all(document, name).forEach(element -> see.accept(part, element));
            }
        });
    }

    List<Relation> relations() {
        List<Relation> relations = new ArrayList<>();
        xml.forEach((part, document) -> {
            if (part.endsWith(".rels")) {
                String from = part.replaceFirst("_rels/([^/]*)\\.rels$", "$1");
                for (Element one : Nodes.all(document, "Relationship")) {
                    relations.add(relation(from, one));
                }
            }
        });
        return relations;
    }

    private static Relation relation(String from, Element one) {
        String target = Nodes.attribute(one, "Target");
        boolean external = Nodes.attribute(one, "TargetMode").equals("External");
        String to = external ? target : URI.create("/" + from).resolve(target).toString();
        return new Relation(
                from,
                Nodes.attribute(one, "Id"),
                Nodes.attribute(one, "Type"),
                to.startsWith("/") && !external ? to.substring(1) : to,
                external);
    }
}
