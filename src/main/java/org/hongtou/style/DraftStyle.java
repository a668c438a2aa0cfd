package org.hongtou.style;

/**
 * Where the status of a draft is printed, 送审稿 and its like.
 *
 * @param shown on which pages, and how
 * @param type its letters, where it doesn't stand among the corner lines of page 1
 * @param fitted whether its size follows from the length of the words
 */
public record DraftStyle(Shown shown, Type type, boolean fitted) {
    /** Where it stands. */
    public enum Shown {
        /** In the upper right corner of page 1, among the other lines there. */
        FIRST,
        /** At the right of a line over the type area, on every page. */
        EVERY,
        /** Large and across every page, behind its words. */
        WATERMARK
    }
}
