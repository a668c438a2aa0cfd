package org.hongtou.output;

import org.hongtou.model.Document;
import org.hongtou.model.Pictures;
import org.hongtou.style.Style;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.page.Pages;

/**
 * All that a writer may want to know of one document.
 *
 * @param document its parts
 * @param style its look
 * @param galley it in type
 * @param pages it on paper
 * @param pictures the pictures it names
 * @param numbers of its copies that differ in nothing but a number; all but the first are for files that are printed
 */
public record Composed(
        Document document, Style style, Galley galley, Pages pages, Pictures pictures, CopyNumbers numbers) {
    /** A document that is made once. */
    public Composed(Document document, Style style, Galley galley, Pages pages, Pictures pictures) {
        this(document, style, galley, pages, pictures, CopyNumbers.NONE);
    }
}
