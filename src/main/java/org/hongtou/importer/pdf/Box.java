package org.hongtou.importer.pdf;

/** A part of a page, in points from its upper left corner. */
record Box(double left, double top, double right, double bottom) {
    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean holds(double x, double y) {
        return x >= left && x <= right && y >= top && y <= bottom;
    }

    /** Whether another lies within, give or take two points. */
    boolean holds(Box other) {
        return other.left >= left - 2 && other.right <= right + 2 && other.top >= top - 2 && other.bottom <= bottom + 2;
    }

    boolean meets(Box other) {
        return other.left < right && other.right > left && other.top < bottom && other.bottom > top;
    }
}
