package org.hongtou.output.docx.lint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Elements of XML by their names without a prefix, in the order of the file. */
final class Nodes {
    private Nodes() {}

    /** What lies anywhere below a node. */
    static List<Element> all(Node node, String name) {
        List<Element> found = new ArrayList<>();
        collect(node, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        for (Element child : children(node)) {
            if (name.equals("*") || is(child, name)) {
                found.add(child);
            }
            collect(child, name, found);
        }
    }

    static List<Element> children(Node node) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = node.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    static List<Element> children(Node node, String name) {
        return children(node).stream().filter(child -> is(child, name)).toList();
    }

    static @Nullable Element child(Node node, String name) {
        List<Element> found = children(node, name);
        return found.isEmpty() ? null : found.getFirst();
    }

    static boolean is(@Nullable Node node, String name) {
        return node != null && name.equals(node.getLocalName());
    }

    /** The nearest of a name that holds a node. */
    static @Nullable Element around(Node node, String name) {
        for (Node one = node.getParentNode(); one != null; one = one.getParentNode()) {
            if (one instanceof Element element && is(element, name)) {
                return element;
            }
        }
        return null;
    }

    /** An attribute, or empty. */
    static String attribute(Element element, String name) {
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            if (name.equals(attribute.getLocalName())) {
                return attribute.getNodeValue();
            }
        }
        return "";
    }

    /** The {@code val} of a child, or empty. */
    static String value(Element element, String child) {
        Element found = child(element, child);
        return found == null ? "" : attribute(found, "val");
    }

    /** An attribute that is a whole number. */
    static int number(Element element, String name, int missing) {
        String value = attribute(element, name);
        return value.matches("-?[0-9]{1,9}") ? Integer.parseInt(value) : missing;
    }

    /** The beginning of an element's words, to find it by. */
    static String words(Node node) {
        String words = node.getTextContent();
        return "“" + words.substring(0, Math.min(20, words.length())) + "”";
    }
}
