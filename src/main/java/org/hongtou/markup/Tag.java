package org.hongtou.markup;

import java.util.List;
import java.util.Map;

/**
 * An element of markup as it was written.
 *
 * @param name the element's name
 * @param attributes in the order written
 * @param nodes its content, in order
 * @param offset where its {@code <} stands in the markup
 */
record Tag(String name, Map<String, String> attributes, List<MarkupNode> nodes, int offset) implements MarkupNode {}
