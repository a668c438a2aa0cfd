package org.hongtou.typeset.compose;

import org.hongtou.model.Length;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureFile;

/** How large a picture is drawn. */
record PictureSize(Length width, Length height) {
    /** The most of a page that a picture takes, so that its caption stays with it. */
    static final double HIGHEST = 0.85;

    /** Pixels of a picture that says nothing of its size, to the inch. */
    private static final double PIXELS_PER_INCH = 150;

    private static final double POINTS_PER_INCH = 72;

    /** As wide as it is said to be, or as its pixels make it. */
    static PictureSize of(Picture picture, PictureFile file) {
        Length width = picture.width().emu() > 0
                ? picture.width()
                : Length.pt(file.width() * POINTS_PER_INCH / PIXELS_PER_INCH);
        return new PictureSize(width, width.times((double) file.height() / file.width()));
    }

    /** The same, smaller where a room is too narrow or a page too low for it. */
    PictureSize within(Length room, Length page) {
        Length highest = page.times(HIGHEST);
        double ratio = (double) height.emu() / width.emu();
        Length fitted = Length.min(width, room);
        if (fitted.times(ratio).compareTo(highest) > 0) {
            fitted = highest.times(1 / ratio);
        }
        return new PictureSize(fitted, fitted.times(ratio));
    }
}
