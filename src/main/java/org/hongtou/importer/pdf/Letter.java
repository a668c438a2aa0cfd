package org.hongtou.importer.pdf;

/**
 * What one glyph shows, on a page that is turned so that most of its words are upright.
 *
 * @param text what it says; blank where it only keeps a distance
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param base its baseline, in points from the page's upper edge
 * @param size of its font, in points
 * @param bold whether it is bold, by its font or by how it was painted
 * @param red whether its colour is red
 * @param face a number that is its font's
 * @param mark whether the file says that it is part of a head or foot
 */
record Letter(
        String text,
        double left,
        double right,
        double base,
        double size,
        boolean bold,
        boolean red,
        int face,
        boolean mark) {
    boolean isBlank() {
        return text.isBlank() || text.charAt(0) == '\u3000' || text.charAt(0) == '\u00A0';
    }

    double middle() {
        return (left + right) / 2;
    }

    /** The same in bold: it was painted twice. */
    Letter inBold() {
        return new Letter(text, left, right, base, size, true, red, face, mark);
    }
}
