package org.hongtou.typeset.galley;

import org.hongtou.model.Span;
import org.hongtou.style.Type;

/**
 * A stretch of text in one type.
 *
 * @param text its words, never empty
 * @param type how its letters look
 * @param role what the words are; names the character style
 * @param parts whether it is, or belongs to, a Latin string that is longer than a line and so may part behind its hyphens
 */
public record Run(String text, Type type, Span.Role role, boolean parts) {

    /** Words whose Latin strings stay whole. */
    public Run(String text, Type type, Span.Role role) {
        this(text, type, role, false);
    }

    public Run withType(Type changed) {
        return new Run(text, changed, role, parts);
    }
}
