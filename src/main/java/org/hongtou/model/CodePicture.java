package org.hongtou.model;

/**
 * A code that a machine reads, 二维码 or 二维条码, beside the words of the foot or in the upper right corner of page 1.
 *
 * @param place where it stands
 * @param file the file, relative to the content file's folder
 * @param width how wide it is drawn; its height follows
 * @param description what it is, for those who can't see it
 */
public record CodePicture(Place place, String file, Length width, String description) implements Block {
    /** As wide as a telephone reads it easily. */
    public static final Length USUAL_WIDTH = Length.mm(20);

    /** What the code stands beside. */
    public enum Place {
        /** The imprint, or a bulletin's distribution block: at its right. */
        FOOT,
        /** The corner lines: at the right edge of the type area, at its top. */
        HEAD
    }
}
