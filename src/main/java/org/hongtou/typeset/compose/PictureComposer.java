package org.hongtou.typeset.compose;

import org.hongtou.model.Element;
import org.hongtou.model.Length;
import org.hongtou.model.Picture;
import org.hongtou.model.PictureFile;
import org.hongtou.model.Pictures;
import org.hongtou.style.PageStyle;
import org.hongtou.style.ParagraphStyle;
import org.hongtou.typeset.galley.SetPicture;

/** Sets pictures in whole lines of the grid, their captions under them. */
final class PictureComposer {
    /** Pixels of a picture that says nothing of its size, to the inch. */
    private static final double PIXELS_PER_INCH = 150;

    private static final double POINTS_PER_INCH = 72;
    /** The most of a page that a picture takes, so that its caption stays with it. */
    private static final double HIGHEST = 0.85;

    private final TextSetter setter;
    private final GalleyBuilder flow;
    private final Pictures pictures;

    PictureComposer(TextSetter setter, GalleyBuilder flow, Pictures pictures) {
        this.setter = setter;
        this.flow = flow;
        this.pictures = pictures;
    }

    void add(Picture picture) {
        PictureFile file = pictures.find(picture.file());
        if (file == null) {
            return;
        }
        PageStyle page = setter.style().page();
        Length width = picture.width().emu() > 0
                ? picture.width()
                : Length.pt(file.width() * POINTS_PER_INCH / PIXELS_PER_INCH);
        Length highest = setter.depth().times(HIGHEST);
        double ratio = (double) file.height() / file.width();
        Length fitted = Length.min(width, setter.measure());
        if (fitted.times(ratio).compareTo(highest) > 0) {
            fitted = highest.times(1 / ratio);
        }
        Length height = fitted.times(ratio);
        long lines = Math.max(1, Math.ceilDiv(height.emu(), page.pitch().emu()));
        boolean captioned = !picture.caption().isEmpty();
        flow.add(new SetPicture(
                picture.file(),
                fitted,
                height,
                Length.ZERO,
                page.pitch().times((double) lines),
                captioned,
                picture.caption()));
        if (captioned) {
            ParagraphStyle look = setter.style(Element.PICTURE_CAPTION);
            flow.add(setter.caption(Element.PICTURE_CAPTION, picture.caption()), look.gapBefore(), look.gapAfter());
        }
    }
}
