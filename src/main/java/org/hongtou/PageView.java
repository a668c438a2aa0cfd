package org.hongtou;

import java.util.List;

/**
 * A page of a document with everything in its place, for those who show pages themselves. Lengths are in millimetres from
 * the page's upper left corner, as the page is read.
 *
 * @param number from 1
 * @param width of the page
 * @param height of the page
 * @param lines in the order of reading
 * @param rules red lines, rules of tables and of the imprint
 * @param pictures in the order of painting, under the words
 */
public record PageView(
        int number, double width, double height, List<Line> lines, List<Rule> rules, List<Picture> pictures) {
    public PageView {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        pictures = List.copyOf(pictures);
    }

    /**
     * A line of words.
     *
     * @param baseline from the page's upper edge
     * @param turned whether it stands by the upright sheet and not by the turned page: the number of a page that is turned
     *     by a quarter. Its lengths are then from the upright sheet's corner
     * @param contentLine the line of the content that its paragraph comes from, from 1; 0 where a template or a style says it
     * @param contentColumn the column in characters, from 1; 0 where only the line is known
     * @param runs from the left
     */
    public record Line(double baseline, boolean turned, int contentLine, int contentColumn, List<Run> runs) {
        public Line {
            runs = List.copyOf(runs);
        }

        /** The words of all runs. */
        public String text() {
            return String.join("", runs.stream().map(Run::text).toList());
        }
    }

    /**
     * Letters of one font in a row.
     *
     * @param text the words
     * @param font the key of the font that has all of them: {@link Hongtou#font}
     * @param size the height of a character, in points
     * @param scale the width of letters in per cent of their own
     * @param heavier whether they are to be drawn bold, which the font isn't by itself
     * @param rgb the colour, 0xRRGGBB
     * @param x where the first letter begins
     * @param width from there to the end of the last letter
     * @param spacing what is added after every letter, within the width
     */
    public record Run(
            String text,
            String font,
            double size,
            int scale,
            boolean heavier,
            int rgb,
            double x,
            double width,
            double spacing) {}

    /**
     * A rule, or a row of dots.
     *
     * @param form how it is drawn
     * @param x its left edge
     * @param y its upper edge
     * @param width how wide it is
     * @param height how high it is
     * @param rgb the colour, 0xRRGGBB
     */
    public record Rule(Form form, double x, double y, double width, double height, int rgb) {
        /** How a rule is drawn in its height. */
        public enum Form {
            /** One line. */
            SINGLE,
            /** A thick line above a thin one of two fifths, as far apart as the thin one is high. */
            THICK_THIN,
            /** A thin line above a thick one. */
            THIN_THICK,
            /** Dots as wide as the height, three times as far from middle to middle or a little more. */
            DOTS
        }
    }

    /**
     * A picture.
     *
     * @param file as the content names it
     * @param x its left edge
     * @param y its upper edge
     * @param width as drawn
     * @param height as drawn
     * @param description what it shows, for those who can't see it
     */
    public record Picture(String file, double x, double y, double width, double height, String description) {}
}
