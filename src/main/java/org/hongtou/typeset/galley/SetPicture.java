package org.hongtou.typeset.galley;

import org.hongtou.model.Length;

/**
 * A picture in a line of its own, centred.
 *
 * @param file as the content names it
 * @param width as drawn
 * @param height as drawn
 * @param before white above it
 * @param pitch the height of its line box: whole lines of the grid
 * @param keepNext stays with the caption after it
 * @param description what it shows, for those who can't see it
 */
public record SetPicture(
        String file, Length width, Length height, Length before, Length pitch, boolean keepNext, String description)
        implements Strip {

    public SetPicture withKeepNext() {
        return new SetPicture(file, width, height, before, pitch, true, description);
    }

    public SetPicture withBefore(Length changed) {
        return new SetPicture(file, width, height, changed, pitch, keepNext, description);
    }
}
