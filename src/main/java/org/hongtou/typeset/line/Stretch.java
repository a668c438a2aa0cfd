package org.hongtou.typeset.line;

import org.hongtou.style.Type;
import org.jspecify.annotations.Nullable;

/**
 * Letters of a paragraph that can be drawn in one run: of one look, evenly spaced. Lengths in EMU.
 *
 * @param from the place of the first in the paragraph's text
 * @param to behind the last
 * @param type how they look
 * @param font the key of the font that has all of them
 * @param trackingAtEnd what is added after the last; after each of the others it is their type's tracking
 * @param words all of them, where the galley has them in a string of their own
 */
record Stretch(
        int from,
        int to,
        Type type,
        String font,
        long trackingAtEnd,
        @Nullable String words) {

    /** Whether letters that follow can be drawn with these. */
    boolean continues(Type next, String nextFont) {
        return trackingAtEnd == next.tracking().emu() && type.equals(next) && font.equals(nextFont);
    }

    /** These and the next ones. */
    Stretch through(Stretch next) {
        return new Stretch(from, next.to, type, font, next.trackingAtEnd, null);
    }
}
