package org.hongtou.style;

import org.jspecify.annotations.Nullable;

/**
 * How a role of words within a paragraph looks.
 *
 * @param name what a word processor lists it as: 加粗, 一级标题字
 * @param face its faces, or null for the paragraph's own
 * @param bold whether it is drawn heavier
 */
public record RoleStyle(String name, @Nullable Face face, boolean bold) {

    /** The paragraph's letters with this role's changes. */
    public Type over(Type type) {
        return new Type(
                face == null ? type.face() : face,
                type.size(),
                type.scale(),
                type.tracking(),
                bold || type.bold(),
                type.rgb());
    }
}
