package org.hongtou.importer.pdf;

import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** What was painted on a page, in the page's own space: points from its lower left corner. */
sealed interface Painted {
    /**
     * A glyph.
     *
     * @param text what it says
     * @param x where its baseline begins
     * @param y where its baseline begins
     * @param width along its baseline
     * @param size of its font
     * @param turn its direction in quarter turns against the clock; −1 for another
     * @param face a number that is its font's
     * @param bold whether it is bold
     * @param ink how it is painted
     * @param role what the file says that it is
     */
    record Glyph(
            String text,
            double x,
            double y,
            double width,
            double size,
            int turn,
            int face,
            boolean bold,
            Ink ink,
            Role role)
            implements Painted {}

    /**
     * A bar or an area that was filled, or a straight line that was drawn.
     *
     * @param drawn whether it is the outline that was drawn
     * @param light how light it is: 0 black, 1 white
     */
    record Area(double x0, double y0, double x1, double y1, boolean drawn, double light) implements Painted {}

    /** A picture. */
    record Picture(double x0, double y0, double x1, double y1, PDImage image) implements Painted {}

    /**
     * How letters are painted.
     *
     * @param light 0 for black, 1 for white
     * @param red whether it is red
     * @param faint whether what is below shines through
     * @param unseen whether it isn't painted at all
     */
    record Ink(double light, boolean red, boolean faint, boolean unseen) {}

    /** What a tagged file says of its letters. */
    enum Role {
        TEXT,
        /** Of a head or foot. */
        MARK,
        WATERMARK
    }
}
