package org.hongtou.style;

import org.hongtou.model.Length;
import org.jspecify.annotations.Nullable;

/**
 * The rules along a paragraph's box. They are made from {@link #NONE}, side by side.
 *
 * @param above a rule over the first line, or null
 * @param below a rule under the last line, or null
 */
public record Borders(@Nullable Border above, @Nullable Border below) {
    /** A paragraph without rules. */
    public static final Borders NONE = new Borders(null, null);

    /**
     * A rule from the {@code left} of a paragraph's box to its {@code right}.
     *
     * @param stroke what it looks like
     * @param distance from the edge of the line box to the rule's near side; whole points in a DOCX
     */
    public record Border(Stroke stroke, Length distance) {}

    public Borders withAbove(@Nullable Border changed) {
        return new Borders(changed, below);
    }

    public Borders withBelow(@Nullable Border changed) {
        return new Borders(above, changed);
    }
}
