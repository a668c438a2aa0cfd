package org.hongtou.typeset.page;

import org.hongtou.model.Length;

/**
 * A picture in its place.
 *
 * @param file as the content names it
 * @param x its left edge, from the paper's left edge
 * @param y its upper edge, from the paper's top edge
 * @param width as drawn
 * @param height as drawn
 * @param description what it shows, for those who can't see it
 */
public record PlacedPicture(String file, Length x, Length y, Length width, Length height, String description) {}
