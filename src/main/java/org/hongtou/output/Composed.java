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
 */
public record Composed(Document document, Style style, Galley galley, Pages pages, Pictures pictures) {}
