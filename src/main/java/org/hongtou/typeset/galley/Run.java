package org.hongtou.typeset.galley;

import org.hongtou.model.Span;
import org.hongtou.style.Type;

/**
 * A stretch of text in one type.
 *
 * @param text its words, never empty
 * @param type how its letters look
 * @param role what the words are; names the character style
 */
public record Run(String text, Type type, Span.Role role) {}
