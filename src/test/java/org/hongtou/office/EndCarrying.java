package org.hongtou.office;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Tells a DOCX that is drawn where {@link CarriedEnds} part. */
final class EndCarrying {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Document document;

    private EndCarrying(Document document) {
        this.document = document;
    }

    /** The file with these parted; the same where there are none. */
    static byte[] parted(byte[] docx, CarriedEnds ends) {
        if (ends.count() == 0) {
            return docx;
        }
        DocxPartChange change = document -> {
            EndCarrying carrying = new EndCarrying(document);
            ends.paragraphs().forEach(words -> carrying.set(carrying.find("p", words), "keepNext", false));
            ends.cut().forEach(cut -> carrying.cut(carrying.find("p", cut.words()), cut.at()));
            ends.rows().forEach(words -> carrying.cutBefore(carrying.find("tr", words)));
        };
        return change.in(docx);
    }

    /** The last paragraph or row with such words. */
    private Element find(String name, String words) {
        NodeList all = document.getElementsByTagNameNS(WORD, name);
        for (int i = all.getLength() - 1; i >= 0; i--) {
            Element one = (Element) all.item(i);
            if (text(one).equals(words)) {
                return one;
            }
        }
        throw new AssertionError("not in the file: " + words);
    }

    private static String text(Element parent) {
        StringBuilder text = new StringBuilder();
        texts(parent).forEach(one -> text.append(one.getTextContent()));
        return CarriedEnds.squeezed(text.toString());
    }

    private static List<Node> texts(Element parent) {
        NodeList found = parent.getElementsByTagNameNS(WORD, "t");
        List<Node> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i));
        }
        return texts;
    }

    /** Two paragraphs that look like one whose end goes to the next page. */
    private void cut(Element paragraph, int at) {
        Element end = (Element) paragraph.cloneNode(true);
        paragraph.getParentNode().insertBefore(end, paragraph.getNextSibling());
        keep(paragraph, 0, at);
        keep(end, at, Integer.MAX_VALUE);
        set(paragraph, "keepNext", false);
        set(end, "pageBreakBefore", true);
        Element indent = document.createElementNS(WORD, "w:ind");
        indent.setAttributeNS(WORD, "w:firstLine", "0");
        properties(end).appendChild(indent);
    }

    /** Of a paragraph's characters, blanks aside, only some. */
    private static void keep(Element paragraph, int from, int to) {
        int at = 0;
        for (Node one : texts(paragraph)) {
            StringBuilder kept = new StringBuilder();
            for (char c : one.getTextContent().toCharArray()) {
                if (at >= from && at < to) {
                    kept.append(c);
                }
                at += CarriedEnds.squeezed(String.valueOf(c)).length();
            }
            one.setTextContent(kept.toString());
        }
    }

    /** Two tables that look like one whose last row goes to the next page, with the head once more. */
    private void cutBefore(Element row) {
        Element table = (Element) row.getParentNode();
        Element end = (Element) table.cloneNode(true);
        table.removeChild(row);
        List<Element> rows = new ArrayList<>();
        for (Node node = end.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getLocalName().equals("tr")) {
                rows.add(element);
            }
        }
        rows.removeLast();
        rows.removeIf(one -> one.getElementsByTagNameNS(WORD, "tblHeader").getLength() > 0);
        rows.forEach(end::removeChild);
        Element between = document.createElementNS(WORD, "w:p");
        Element properties = document.createElementNS(WORD, "w:pPr");
        Element style = document.createElementNS(WORD, "w:pStyle");
        style.setAttributeNS(WORD, "w:val", "anchor");
        properties.appendChild(style);
        between.appendChild(properties);
        set(between, "pageBreakBefore", true);
        table.getParentNode().insertBefore(end, table.getNextSibling());
        table.getParentNode().insertBefore(between, end);
    }

    private static Element properties(Element paragraph) {
        return (Element) paragraph.getElementsByTagNameNS(WORD, "pPr").item(0);
    }

    /** Says that a paragraph has a property or, whatever its style says, hasn't. */
    private void set(Element paragraph, String name, boolean on) {
        Element properties = properties(paragraph);
        NodeList known = properties.getElementsByTagNameNS(WORD, name);
        while (known.getLength() > 0) {
            properties.removeChild(known.item(0));
        }
        Element said = document.createElementNS(WORD, "w:" + name);
        said.setAttributeNS(WORD, "w:val", on ? "1" : "0");
        properties.insertBefore(
                said, properties.getElementsByTagNameNS(WORD, "pStyle").item(0).getNextSibling());
    }
}
