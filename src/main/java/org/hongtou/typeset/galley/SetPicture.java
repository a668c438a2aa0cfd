package org.hongtou.typeset.galley;

import java.util.List;
import org.hongtou.model.Length;

/**
 * A picture in a line of its own, centred, or the first of several side by side.
 *
 * @param file as the content names it
 * @param width as drawn
 * @param height as drawn
 * @param before white above it
 * @param pitch the height of its line box: whole lines of the grid
 * @param keepNext stays with the caption after it
 * @param description what it shows, for those who can't see it
 * @param left where it begins if it has neighbours, from the type area's left edge
 * @param neighbours those at its right, of the same height; all together are centred
 */
public record SetPicture(
        String file,
        Length width,
        Length height,
        Length before,
        Length pitch,
        boolean keepNext,
        String description,
        Length left,
        List<Overlay> neighbours)
        implements Strip {

    public SetPicture {
        neighbours = List.copyOf(neighbours);
    }

    /** A picture that stands alone. */
    public SetPicture(
            String file,
            Length width,
            Length height,
            Length before,
            Length pitch,
            boolean keepNext,
            String description) {
        this(file, width, height, before, pitch, keepNext, description, Length.ZERO, List.of());
    }

    /** Its left edge, from that of a type area of this width. */
    public Length left(Length measure) {
        return neighbours.isEmpty() ? measure.minus(width).times(0.5) : left;
    }

    public SetPicture withKeepNext() {
        return new SetPicture(file, width, height, before, pitch, true, description, left, neighbours);
    }

    public SetPicture withBefore(Length changed) {
        return new SetPicture(file, width, height, changed, pitch, keepNext, description, left, neighbours);
    }
}
