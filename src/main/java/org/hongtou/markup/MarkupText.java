package org.hongtou.markup;

/**
 * Words between tags.
 *
 * @param text as written, references resolved
 * @param offset where they begin in the markup
 */
record MarkupText(String text, int offset) implements MarkupNode {}
