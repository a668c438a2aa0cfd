package org.hongtou.typeset.pagination;

import org.hongtou.diagnostics.Report;
import org.hongtou.model.Document;
import org.hongtou.model.Pictures;
import org.hongtou.style.Style;
import org.hongtou.typeset.Metrics;
import org.hongtou.typeset.compose.Composer;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.page.Pages;

/**
 * Sets a document: composes it, cuts it into pages, and does so again with what the pages have shown to be needed, until
 * nothing more is. The rules that this adds are formats of paragraphs, so that a word processor follows them too.
 *
 * @param galley the document in type
 * @param pages it on paper
 */
public record Typesetter(Galley galley, Pages pages) {
    /** Layout settles in one or two rounds; a document that doesn't is set as it is. */
    private static final int MOST_ROUNDS = 4;

    /**
     * Sets a document.
     *
     * @param document what it says
     * @param style what it looks like
     * @param metrics the fonts' measures
     * @param pictures the pictures that it names; all of them are there
     * @param file the content file, for diagnostics
     * @param report what a person should know about the result
     */
    public static Typesetter set(
            Document document, Style style, Metrics metrics, Pictures pictures, String file, Report report) {
        Galley galley = Composer.compose(document, style, metrics, pictures, file, report);
        Pages pages = PageMaker.pages(galley, style.page(), metrics, file, report);
        for (int round = 1; round < MOST_ROUNDS; round++) {
            Galley bound = Bonds.tied(galley, pages);
            if (bound.equals(galley)) {
                break;
            }
            galley = bound;
            pages = PageMaker.pages(galley, style.page(), metrics, file, report);
        }
        return new Typesetter(galley, pages);
    }
}
