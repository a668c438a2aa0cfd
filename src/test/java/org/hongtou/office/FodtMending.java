package org.hongtou.office;

import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/**
 * Mends what LibreOffice misreads in a DOCX, in its flat OpenDocument copy: it takes {@code overflowPunct} the wrong way
 * round, always parts Han from Latin, doesn't read which characters are kept from the edges of a line, and breaks lines
 * where Word doesn't and the other way round ({@link LineBreaks}).
 */
final class FodtMending {
    private static final String STYLE = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String CONFIG = "urn:oasis:names:tc:opendocument:xmlns:config:1.0";
    private static final List<String> TRANSPARENT = List.of("bookmark", "bookmark-start", "bookmark-end");

    private FodtMending() {}

    /** Mends a document in place. */
    static void mend(Document document, LineBreakLists lists) {
        NodeList properties = document.getElementsByTagNameNS(STYLE, "paragraph-properties");
        for (int i = 0; i < properties.getLength(); i++) {
            Element element = (Element) properties.item(i);
            element.setAttributeNS(STYLE, "style:punctuation-wrap", "simple");
            element.setAttributeNS(STYLE, "style:text-autospace", "none");
        }
        for (String name : List.of("p", "h")) {
            NodeList paragraphs = document.getElementsByTagNameNS(TEXT, name);
            for (int i = 0; i < paragraphs.getLength(); i++) {
                mendBreaks(paragraphs.item(i), LineBreaks.NONE);
            }
        }
        NodeList settings = document.getElementsByTagNameNS(CONFIG, "config-item-set");
        for (int i = 0; i < settings.getLength(); i++) {
            Element set = (Element) settings.item(i);
            if (set.getAttributeNS(CONFIG, "name").endsWith(":configuration-settings")) {
                forbid(set, lists);
            }
        }
    }

    /** Walks a paragraph's own text, across its spans; returns the last character. */
    private static char mendBreaks(Node parent, char before) {
        char last = before;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Text text) {
                String mended = LineBreaks.mended(text.getData(), last);
                text.setData(mended);
                last = mended.isEmpty() ? last : mended.charAt(mended.length() - 1);
            } else if (isText(node, List.of("span", "a"))) {
                last = mendBreaks(node, last);
            } else if (!isText(node, TRANSPARENT)) {
                last = LineBreaks.NONE;
            }
        }
        return last;
    }

    private static boolean isText(Node node, List<String> names) {
        return TEXT.equals(node.getNamespaceURI()) && names.contains(node.getLocalName());
    }

    private static void forbid(Element settings, LineBreakLists lists) {
        Element list = add(settings, "config-item-map-indexed", "ForbiddenCharacters");
        Element entry = list.getOwnerDocument().createElementNS(CONFIG, "config:config-item-map-entry");
        list.appendChild(entry);
        item(entry, "Language", "zh");
        item(entry, "Country", "CN");
        item(entry, "Variant", "");
        item(entry, "BeginLine", lists.notFirst() + LineBreaks.JOIN);
        item(entry, "EndLine", lists.notLast() + LineBreaks.JOIN);
    }

    private static void item(Element entry, String name, String value) {
        Element item = add(entry, "config-item", name);
        item.setAttributeNS(CONFIG, "config:type", "string");
        item.setTextContent(value);
    }

    private static Element add(Element parent, String kind, String name) {
        Element element = parent.getOwnerDocument().createElementNS(CONFIG, "config:" + kind);
        element.setAttributeNS(CONFIG, "config:name", name);
        parent.appendChild(element);
        return element;
    }
}
