package org.hongtou.model;

import java.util.List;

/**
 * Pictures side by side, equally high and together as wide as the type area.
 *
 * @param pictures two or three; their widths are not looked at
 * @param caption under all of them, or empty where each has its own
 */
public record PictureRow(List<Picture> pictures, String caption) implements Block {
    /** The most that leave each other wide enough to show something. */
    public static final int MOST = 3;

    public PictureRow {
        pictures = List.copyOf(pictures);
    }

    /** Pictures of one line: the only caption among them is that of all. */
    public static PictureRow of(List<Picture> pictures) {
        List<Picture> captioned =
                pictures.stream().filter(one -> !one.caption().isEmpty()).toList();
        if (captioned.size() != 1) {
            return new PictureRow(pictures, "");
        }
        return new PictureRow(
                pictures.stream()
                        .map(one -> new Picture(one.file(), "", one.width(), one.line()))
                        .toList(),
                captioned.getFirst().caption());
    }
}
