package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/** What a person says of a whole line in braces at its end: {@code {居右}}. */
enum Marker {
    /** It is a heading of its number's level; without a number, of level 1. */
    HEADING("标题", "heading", "小标题"),
    HEADING_1("标题1", "heading-1", "一级标题 标题一"),
    HEADING_2("标题2", "heading-2", "二级标题 标题二"),
    HEADING_3("标题3", "heading-3", "三级标题 标题三"),
    HEADING_4("标题4", "heading-4", "四级标题 标题四"),
    /** It is text, whatever it looks like. */
    TEXT("正文", "text", "段落 不是标题"),
    /** It begins at the type area's left edge. */
    FLUSH("顶格", "flush", "居左 左对齐 靠左 left"),
    CENTER("居中", "center", "居中对齐 中"),
    RIGHT("居右", "right", "右对齐 居右对齐 靠右 右"),
    /** It starts a page. */
    NEW_PAGE("另页", "new-page", "另起一页 另起页 分页 换页 新页");

    private final String chinese;
    private final String english;
    /** What else people say; it is told what it is called here. */
    private final String meant;

    Marker(String chinese, String english, String meant) {
        this.chinese = chinese;
        this.english = english;
        this.meant = meant;
    }

    /** What a person writes for it. */
    String chinese() {
        return chinese;
    }

    /** The level of a heading; 0 where the line's own number tells it, or it is no heading. */
    int level() {
        return switch (this) {
            case HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            case HEADING, TEXT, FLUSH, CENTER, RIGHT, NEW_PAGE -> 0;
        };
    }

    boolean isHeading() {
        return this == HEADING || level() > 0;
    }

    /** How a line stands, of which there can be one. */
    boolean stands() {
        return this == FLUSH || this == CENTER || this == RIGHT;
    }

    /** The marker of a name, or null. */
    static @Nullable Marker of(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Marker marker : values()) {
            if (marker.chinese.equals(lower) || marker.english.equals(lower)) {
                return marker;
            }
        }
        return null;
    }

    /** What a name that is none was meant to be: 局右 is near 居右; null where it is like none. */
    static @Nullable Marker near(String name) {
        List<String> names = new ArrayList<>();
        List<Marker> markers = new ArrayList<>();
        for (Marker marker : values()) {
            for (String other : marker.names()) {
                if (other.equals(name)) {
                    return marker;
                }
                names.add(other);
                markers.add(marker);
            }
        }
        String nearest = Suggestion.nearest(name, names);
        return nearest == null ? null : markers.get(names.indexOf(nearest));
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(List.of(chinese, english));
        names.addAll(List.of(meant.split(" ", -1)));
        return names;
    }
}
