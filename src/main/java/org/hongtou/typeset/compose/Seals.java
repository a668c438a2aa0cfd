package org.hongtou.typeset.compose;

import org.hongtou.model.Length;
import org.hongtou.model.PictureFile;
import org.hongtou.model.Pictures;
import org.hongtou.style.Phrase;
import org.hongtou.style.Phrases;
import org.hongtou.typeset.galley.Overlay;
import org.jspecify.annotations.Nullable;

/** The pictures of seals and signature stamps, drawn in a size of the style's and not their own. */
final class Seals {
    private final Pictures pictures;
    private final Phrases phrases;

    Seals(Pictures pictures, Phrases phrases) {
        this.pictures = pictures;
        this.phrases = phrases;
    }

    /**
     * A seal.
     *
     * @param file its picture; empty where the room is left
     * @param owner whose it is
     * @param size how wide it is drawn
     * @param centreX its centre, from the type area's left edge
     * @param centreY its centre, from the top of the first line box of the paragraph that it belongs to
     * @return null where there is no picture
     */
    @Nullable
    Overlay seal(String file, String owner, Length size, Length centreX, Length centreY) {
        double ratio = heightToWidth(file);
        if (ratio == 0) {
            return null;
        }
        Length height = size.times(ratio);
        return new Overlay(
                file,
                size,
                height,
                centreX.minus(size.times(0.5)),
                centreY.minus(height.times(0.5)),
                phrases.of(Phrase.SEAL) + owner);
    }

    /**
     * A signature stamp.
     *
     * @param height how high it is drawn
     * @param end its right edge, from the type area's left edge
     * @param centreY its centre, from the top of the first line box of the paragraph that it belongs to
     * @return null where there is no picture
     */
    @Nullable
    Overlay stamp(String file, String name, Length height, Length end, Length centreY) {
        double ratio = heightToWidth(file);
        if (ratio == 0) {
            return null;
        }
        Length width = height.times(1 / ratio);
        return new Overlay(
                file,
                width,
                height,
                end.minus(width),
                centreY.minus(height.times(0.5)),
                phrases.of(Phrase.STAMP) + name);
    }

    private double heightToWidth(String file) {
        PictureFile picture = file.isEmpty() ? null : pictures.find(file);
        return picture == null ? 0 : (double) picture.height() / picture.width();
    }
}
