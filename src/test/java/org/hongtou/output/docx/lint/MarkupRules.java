package org.hongtou.output.docx.lint;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** XML that is read before anything in it is understood. */
final class MarkupRules {
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String DECLARATION = "http://www.w3.org/2000/xmlns/";

    /** What Word 2007 and all since understand without being told that it may be left out. */
    private static final Set<String> UNDERSTOOD = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
            "http://schemas.openxmlformats.org/drawingml/2006/main",
            "http://schemas.openxmlformats.org/drawingml/2006/picture",
            "urn:schemas-microsoft-com:vml",
            "urn:schemas-microsoft-com:office:office",
            "urn:schemas-microsoft-com:office:word",
            "http://schemas.openxmlformats.org/package/2006/content-types",
            "http://schemas.openxmlformats.org/package/2006/relationships",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
            "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties",
            "http://purl.org/dc/elements/1.1/",
            "http://purl.org/dc/terms/",
            "http://www.w3.org/2001/XMLSchema-instance",
            "http://www.w3.org/XML/1998/namespace",
            DECLARATION,
            COMPATIBILITY);

    private MarkupRules() {}

    static List<LintRule> all() {
        return List.of(
                // Forbidden characters, halves of surrogate pairs, attributes twice, prefixes without a namespace.
                new LintRule(
                        "well-formed",
                        Harm.REFUSES,
                        "XML 1.0 2.1 and 2.2, Namespaces in XML 1.0 3; docxtemplater #356, pandoc #1992",
                        (docx, found) -> docx.unread().forEach((part, why) -> found.accept(part + ": " + why))),
                new LintRule(
                        "no-doctype",
                        Harm.REFUSES,
                        "ISO/IEC 29500-2 6.2.5: no declaration of a document type",
                        (docx, found) -> docx.each((part, document) -> {
                            if (document.getDoctype() != null) {
                                found.accept(part);
                            }
                        })),
                new LintRule(
                        "utf-8",
                        Harm.REFUSES,
                        "ISO/IEC 29500-2 6.2.5: UTF-8 or UTF-16",
                        (docx, found) -> docx.each((part, document) -> {
                            if (!"UTF-8".equalsIgnoreCase(document.getXmlEncoding())) {
                                found.accept(part + ": " + document.getXmlEncoding());
                            }
                        })),
                new LintRule(
                        "compatibility-prefixes",
                        Harm.REFUSES,
                        "ISO/IEC 29500-3 7.3; office2pdf #1641, docx4j #573 and #444: a prefix that isn't declared",
                        MarkupRules::prefixes),
                new LintRule(
                        "namespaces",
                        Harm.REFUSES,
                        "ISO/IEC 29500-3 9.2: a namespace neither understood nor ignorable; docxtemplater #112",
                        MarkupRules::namespaces));
    }

    private static void prefixes(LintedDocx docx, Consumer<String> found) {
        docx.each((part, document) -> {
            for (Element element : Nodes.all(document, "*")) {
                for (String prefix : named(element)) {
                    if (element.lookupNamespaceURI(prefix) == null) {
                        found.accept(part + ": " + prefix);
                    }
                }
            }
        });
    }

    /** The prefixes that an element's attributes speak of. */
    private static Set<String> named(Element element) {
        Set<String> named = new TreeSet<>();
        for (String attribute : List.of("Ignorable", "MustUnderstand", "ProcessContent", "PreserveElements")) {
            named.addAll(
                    List.of(element.getAttributeNS(COMPATIBILITY, attribute).split("\\s+")));
        }
        if (Nodes.is(element, "Choice")) {
            named.addAll(List.of(element.getAttribute("Requires").split("\\s+")));
        }
        named.remove("");
        return named;
    }

    private static void namespaces(LintedDocx docx, Consumer<String> found) {
        docx.each((part, document) -> {
            Set<String> foreign = new TreeSet<>();
            for (Element element : Nodes.all(document, "*")) {
                add(foreign, element, document.getDocumentElement());
                for (int i = 0; i < element.getAttributes().getLength(); i++) {
                    if (element.getAttributes().item(i) instanceof Attr attribute
                            && attribute.getNamespaceURI() != null) {
                        add(foreign, attribute, document.getDocumentElement());
                    }
                }
            }
            foreign.forEach(namespace -> found.accept(part + ": " + namespace));
        });
    }

    private static void add(Set<String> foreign, Node node, Element root) {
        String namespace = String.valueOf(node.getNamespaceURI());
        boolean ignorable = named(root).stream().anyMatch(prefix -> namespace.equals(root.lookupNamespaceURI(prefix)));
        if (!UNDERSTOOD.contains(namespace) && !ignorable) {
            foreign.add(namespace);
        }
    }
}
