package org.hongtou.office;

/**
 * A character as a PDF draws it.
 *
 * @param text what it extracts as; empty for a further glyph of one character
 * @param x its left side, in mm from the paper's left edge
 * @param baseline in mm from the paper's top edge
 * @param advance in mm, without letter spacing
 * @param size of its font in pt
 * @param font its font's name, without the mark of a subset
 * @param colour as 0xRRGGBB
 * @param outline the bounds of what is drawn; of no width where nothing is
 */
record PdfGlyph(
        String text, double x, double baseline, double advance, double size, String font, int colour, Box outline) {
    private static final double MM_A_POINT = 25.4 / 72;
    private static final double ABOVE = 0.86;
    private static final double BELOW = 0.14;

    /** Whether it shows nothing: white space, or a place where a line may break. */
    boolean blank() {
        return text.codePoints().allMatch(PdfGlyph::blank);
    }

    /** Whether a character is white space, or only lets or keeps a line from breaking. */
    static boolean blank(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || codePoint == LineBreaks.BREAK
                || codePoint == LineBreaks.JOIN;
    }

    /** Where its ink lies by convention: 0.86 em above the baseline and 0.14 em below, whatever the character. */
    Box ink() {
        double em = size * MM_A_POINT;
        return new Box(x, baseline - ABOVE * em, x + advance, baseline + BELOW * em);
    }
}
