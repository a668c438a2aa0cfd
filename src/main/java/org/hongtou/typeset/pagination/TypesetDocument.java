package org.hongtou.typeset.pagination;

import org.hongtou.style.Style;
import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.page.Pages;

/**
 * What the {@link Typesetter} makes of a document.
 *
 * @param style what it looks like, with what its pages have asked for
 * @param galley the document in type
 * @param pages it on paper
 */
public record TypesetDocument(Style style, Galley galley, Pages pages) {}
