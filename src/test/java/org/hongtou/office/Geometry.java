package org.hongtou.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;

/**
 * Measures of a page in mm, as the standard gives them: from ink to ink, and from the paper's upper left corner. The
 * ink of a Han character is its em, 0.86 above the baseline and 0.14 below; {@link PdfLine#outline()} has the true
 * bounds.
 *
 * @param pdf what is measured
 */
record Geometry(PdfLines pdf) {
    private static final int RED_LEAST = 0xB0;
    private static final int OTHERS_MOST = 0x60;

    /** Reads a PDF to be measured. */
    static Geometry of(byte[] pdf) {
        return new Geometry(PdfLines.read(pdf));
    }

    /** A page, counted from 1. */
    PdfPage page(int number) {
        assertThat(pdf.pages()).as("pages").hasSizeGreaterThanOrEqualTo(number);
        return pdf.pages().get(number - 1);
    }

    /** The first line of the document that has these words; blanks don't count. */
    PdfLine line(String words) {
        return pdf.pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.words().contains(withoutBlanks(words)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No line has the words " + words));
    }

    /** The page, counted from 1, with the first line that has these words. */
    int pageOf(String words) {
        PdfLine line = line(words);
        for (int i = 0; i < pdf.pages().size(); i++) {
            if (pdf.pages().get(i).lines().contains(line)) {
                return i + 1;
            }
        }
        throw new AssertionError("No page has the words " + words);
    }

    /** Where words within a line begin: the left side of their first character. */
    double startOf(String words) {
        String wanted = withoutBlanks(words);
        PdfLine line = line(words);
        int before = line.words().indexOf(wanted);
        int seen = 0;
        for (PdfGlyph glyph : line.glyphs()) {
            if (!glyph.blank() && seen >= before) {
                return glyph.x();
            }
            seen += glyph.blank() ? 0 : glyph.text().length();
        }
        throw new AssertionError("No line has the words " + words);
    }

    /** Where the ink of a page's first line begins. */
    double inkTop(int page) {
        return page(page).lines().getFirst().ink().top();
    }

    /** Where the ink of a page's last line ends; the page number is no line. */
    double inkBottom(int page) {
        return page(page).lines().getLast().ink().bottom();
    }

    /** The white from the ink of one line to the ink of another below it. */
    static double gap(PdfLine above, PdfLine below) {
        return below.ink().top() - above.ink().bottom();
    }

    /** The white from the ink of a line to a rule below it. */
    static double gap(PdfLine above, PdfRule below) {
        return below.box().top() - above.ink().bottom();
    }

    /** The white from a rule to the ink of a line below it. */
    static double gap(PdfRule above, PdfLine below) {
        return below.ink().top() - above.box().bottom();
    }

    /** A page's horizontal rules, from the top. */
    List<PdfRule> rules(int page) {
        return page(page).rules().stream().filter(PdfRule::horizontal).toList();
    }

    /** Those of them that are red. */
    List<PdfRule> redRules(int page) {
        return rules(page).stream().filter(rule -> red(rule.colour())).toList();
    }

    /** Whether a colour is what an office would call red. */
    static boolean red(int colour) {
        return (colour >> 16 & 0xFF) >= RED_LEAST
                && (colour >> 8 & 0xFF) <= OTHERS_MOST
                && (colour & 0xFF) <= OTHERS_MOST;
    }

    /** Fails unless a measure is what it should be. */
    static void assertLength(String what, double measured, double expected, double tolerance) {
        assertThat(measured).as("%s in mm", what).isCloseTo(expected, within(tolerance));
    }

    private static String withoutBlanks(String words) {
        return words.codePoints()
                .filter(c -> !PdfGlyph.blank(c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
