package org.hongtou.typeset.line;

/**
 * A line of a paragraph before it has its place on a page. Lengths in EMU.
 *
 * @param start its first place in the paragraph's text
 * @param end behind its last letter; blanks at its end are left out
 * @param indent from the type area's left edge
 * @param room how wide it may be
 * @param width how wide its letters are
 * @param last whether it is the paragraph's last, or ends with a set break
 * @param cut whether it ends where no line may end, within a word that no line has room for
 */
record Line(int start, int end, long indent, long room, long width, boolean last, boolean cut) {

    /** Whether it holds more than it has room for, or is cut. */
    boolean overflows() {
        return width > room + LineMaker.ROUNDING || cut;
    }
}
