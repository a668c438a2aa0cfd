package org.hongtou.style;

import org.hongtou.model.Length;
import org.jspecify.annotations.Nullable;

/**
 * How an element looks.
 *
 * @param name what a word processor lists it as: 标题, 主送机关, 正文, 一级标题
 * @param type its letters
 * @param format how it stands; {@code before} is zero here, the gaps say it
 * @param gapBefore from the ink of what stands above to its own ink; null for the next line of the grid
 * @param gapAfter from its ink to the ink of what stands below; null where that one decides. Of two that meet, the
 *     larger counts
 * @param breakAtWords whether its lines break between words into a trapezium or lozenge, as a title's do
 */
public record ParagraphStyle(
        String name,
        Type type,
        ParagraphFormat format,
        @Nullable Length gapBefore,
        @Nullable Length gapAfter,
        boolean breakAtWords) {

    ParagraphStyle withType(Type changed) {
        return new ParagraphStyle(name, changed, format, gapBefore, gapAfter, breakAtWords);
    }

    ParagraphStyle withFormat(ParagraphFormat changed) {
        return new ParagraphStyle(name, type, changed, gapBefore, gapAfter, breakAtWords);
    }
}
