package org.hongtou.typeset.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page.
 *
 * @param number from 1
 * @param sideways whether it is turned by a quarter: its own left edge is the sheet's lower one. All places are those of
 *     the page as it is read, but for the page number's, which are the upright sheet's
 * @param lines in the order of reading
 * @param strokes the rules
 * @param leaders the dots that lead to numbers
 * @param pictures the pictures
 * @param notice what stands behind all else, or null
 * @param footOnly whether nothing but the foot stands here, so that a DOCX must begin a page for it
 */
public record Page(
        int number,
        boolean sideways,
        List<PlacedLine> lines,
        List<PlacedStroke> strokes,
        List<PlacedLeader> leaders,
        List<PlacedPicture> pictures,
        @Nullable PlacedNotice notice,
        boolean footOnly) {

    /** A page with nothing behind its text. */
    public Page(
            int number,
            boolean sideways,
            List<PlacedLine> lines,
            List<PlacedStroke> strokes,
            List<PlacedLeader> leaders,
            List<PlacedPicture> pictures,
            boolean footOnly) {
        this(number, sideways, lines, strokes, leaders, pictures, null, footOnly);
    }

    public Page {
        lines = List.copyOf(lines);
        strokes = List.copyOf(strokes);
        leaders = List.copyOf(leaders);
        pictures = List.copyOf(pictures);
    }
}
