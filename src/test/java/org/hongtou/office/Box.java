package org.hongtou.office;

import java.util.List;

/**
 * A rectangle on paper, in millimetres from the paper's upper left corner.
 *
 * @param left edge
 * @param top edge
 * @param right edge
 * @param bottom edge
 */
record Box(double left, double top, double right, double bottom) {

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    /** Half-way between left and right. */
    double centre() {
        return (left + right) / 2;
    }

    /** Half-way between top and bottom. */
    double middle() {
        return (top + bottom) / 2;
    }

    /** How far the edges of another one are from this one's, at most. */
    double distance(Box other) {
        double across = Math.max(Math.abs(left - other.left), Math.abs(right - other.right));
        double down = Math.max(Math.abs(top - other.top), Math.abs(bottom - other.bottom));
        return Math.max(across, down);
    }

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** The smallest one around some others; at least one. */
    static Box around(List<Box> boxes) {
        return boxes.stream().reduce(Box::with).orElseThrow();
    }
}
