package org.hongtou.office;

import java.util.List;
import java.util.Optional;

/**
 * A page of a PDF as it is seen. Lengths are in mm.
 *
 * @param width of the paper
 * @param height of the paper
 * @param lines the text, from the top, without the page number
 * @param folio the line with the page number
 * @param rules what is thin, from the top
 * @param surfaces the filled rectangles that aren't thin
 * @param pictures where pictures lie
 */
record PdfPage(
        double width,
        double height,
        List<PdfLine> lines,
        Optional<PdfLine> folio,
        List<PdfRule> rules,
        List<PdfRule> surfaces,
        List<Box> pictures) {

    PdfPage {
        lines = List.copyOf(lines);
        rules = List.copyOf(rules);
        surfaces = List.copyOf(surfaces);
        pictures = List.copyOf(pictures);
    }
}
