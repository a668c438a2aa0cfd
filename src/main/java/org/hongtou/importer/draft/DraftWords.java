package org.hongtou.importer.draft;

/**
 * LineForms of one look.
 *
 * @param text the words; a line feed where a line was broken by hand
 * @param bold whether they are bold among words that aren't
 */
public record DraftWords(String text, boolean bold) {}
