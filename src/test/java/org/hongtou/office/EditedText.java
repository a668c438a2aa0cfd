package org.hongtou.office;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * The text of a DOCX as a clerk edits it: paragraphs by the ids of their styles, which are the elements' keys.
 *
 * @param document the part that holds it
 */
record EditedText(Document document) {
    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static EditedText of(byte[] docx) {
        List<Document> read = new ArrayList<>();
        ((DocxPartChange) read::add).in(docx);
        return new EditedText(read.getFirst());
    }

    /** Paragraphs and tables of the body, in order. */
    List<Element> blocks() {
        Element body = (Element) document.getElementsByTagNameNS(WORD, "body").item(0);
        return children(body).stream()
                .filter(block -> !block.getLocalName().equals("sectPr"))
                .toList();
    }

    /** All paragraphs of a style, in tables too. */
    List<Element> all(String style) {
        return inside(document.getDocumentElement(), "p").stream()
                .filter(paragraph -> style(paragraph).equals(style))
                .toList();
    }

    /** The paragraphs of a style that stand in no table. */
    List<Element> paragraphs(String style) {
        return blocks().stream().filter(block -> style(block).equals(style)).toList();
    }

    /** Those of them that end no section. */
    List<Element> free(String style) {
        return paragraphs(style).stream()
                .filter(paragraph -> inside(paragraph, "sectPr").isEmpty())
                .toList();
    }

    /** The blocks from one up to another that a test knows, or to the end. */
    List<Element> from(Element start, Predicate<Element> end) {
        List<Element> found = new ArrayList<>(List.of(start));
        List<Element> all = blocks();
        for (Element block : all.subList(all.indexOf(start) + 1, all.size())) {
            if (end.test(block)) {
                break;
            }
            found.add(block);
        }
        return found;
    }

    /** The id of a paragraph's style; empty for what has none. */
    static String style(Element paragraph) {
        return children(paragraph).stream()
                .filter(child -> child.getLocalName().equals("pPr"))
                .flatMap(properties -> children(properties).stream())
                .filter(child -> child.getLocalName().equals("pStyle"))
                .map(style -> style.getAttributeNS(WORD, "val"))
                .findFirst()
                .orElse("");
    }

    /** The words that a field of a block quotes, of the first one of its name; empty where it has none. */
    static String fieldOf(Element block, String name) {
        return inside(block, "instrText").stream()
                .map(field -> field.getTextContent().strip())
                .filter(field -> field.startsWith(name + " \""))
                .map(field -> field.substring(field.indexOf('"') + 1, field.lastIndexOf('"')))
                .findFirst()
                .orElse("");
    }

    /** What a reader sees of a paragraph or table, blanks aside. */
    static String words(Element block) {
        StringBuilder words = new StringBuilder();
        NodeList all = block.getElementsByTagNameNS(WORD, "*");
        for (int i = 0; i < all.getLength(); i++) {
            words.append(
                    switch (all.item(i).getLocalName()) {
                        case "t" -> all.item(i).getTextContent();
                        case "noBreakHyphen" -> "-";
                        default -> "";
                    });
        }
        return CarriedEnds.squeezed(words.toString());
    }

    /** A copy of a paragraph with other words, in the look of its first run. */
    static Element copy(Element paragraph, String words) {
        Element copy = (Element) paragraph.cloneNode(true);
        write(copy, words);
        return copy;
    }

    /** Gives a paragraph other words, a line feed being a line break, in the look of its first run. */
    static void write(Element paragraph, String words) {
        Element run = (Element) inside(paragraph, "r").stream()
                .filter(one -> !inside(one, "t").isEmpty())
                .findFirst()
                .orElseThrow()
                .cloneNode(true);
        children(run).stream()
                .filter(child -> !child.getLocalName().equals("rPr"))
                .forEach(run::removeChild);
        String[] lines = words.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(run, "br");
            }
            add(run, "t").setTextContent(lines[i]);
        }
        for (Element child : children(paragraph)) {
            // What is pointed at stays: who edits the words of a title in Word edits between its bookmarks.
            if (!List.of("pPr", "bookmarkStart", "bookmarkEnd").contains(child.getLocalName())) {
                paragraph.removeChild(child);
            }
        }
        Node end = children(paragraph).stream()
                .filter(child -> child.getLocalName().equals("bookmarkEnd"))
                .findFirst()
                .orElse(null);
        paragraph.insertBefore(run, end);
    }

    /** Replaces words wherever a paragraph says them, however its runs part them; whether any did. */
    boolean replace(String before, String after) {
        boolean found = false;
        for (Element paragraph : inside(document.getDocumentElement(), "p")) {
            List<Element> texts = inside(paragraph, "t");
            StringBuilder all = new StringBuilder();
            texts.forEach(text -> all.append(text.getTextContent()));
            int at = all.indexOf(before);
            if (at < 0) {
                continue;
            }
            found = true;
            int end = at + before.length();
            int from = 0;
            String rest = after;
            for (Element text : texts) {
                String words = text.getTextContent();
                int to = from + words.length();
                if (to > at && from < end) {
                    String kept = words.substring(0, Math.max(0, at - from)) + rest;
                    text.setTextContent(kept + words.substring(Math.min(words.length(), end - from)));
                    rest = "";
                }
                from = to;
            }
        }
        return found;
    }

    /** The block that says some words, the last if there are several. */
    Element blockOf(String words) {
        return blocks().stream()
                .filter(block -> words(block).contains(words))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    /** The row of a table that says some words. */
    Element rowOf(String words) {
        return inside(document.getDocumentElement(), "tr").stream()
                .filter(row -> words(row).contains(words))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    /** Puts something behind a block. */
    static void after(Element block, Node added) {
        block.getParentNode().insertBefore(added, block.getNextSibling());
    }

    /** Puts something before a block. */
    static void before(Element block, Node added) {
        block.getParentNode().insertBefore(added, block);
    }

    static void remove(List<Element> blocks) {
        blocks.forEach(block -> block.getParentNode().removeChild(block));
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

    /** The elements of a name below one. */
    static List<Element> inside(Element parent, String name) {
        NodeList found = parent.getElementsByTagNameNS(WORD, name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    private static Element add(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElementNS(WORD, "w:" + name);
        parent.appendChild(child);
        return child;
    }
}
