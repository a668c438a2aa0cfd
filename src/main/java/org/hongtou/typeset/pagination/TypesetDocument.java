package org.hongtou.typeset.pagination;

import org.hongtou.typeset.galley.Galley;
import org.hongtou.typeset.page.Pages;

/**
 * What the {@link Typesetter} makes of a document.
 *
 * @param galley the document in type
 * @param pages it on paper
 */
public record TypesetDocument(Galley galley, Pages pages) {}
