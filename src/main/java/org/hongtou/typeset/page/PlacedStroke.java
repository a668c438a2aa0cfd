package org.hongtou.typeset.page;

import org.hongtou.model.Length;
import org.hongtou.style.Stroke;

/**
 * A rule in its place; horizontal unless {@code height} says otherwise.
 *
 * @param stroke what it looks like
 * @param x its left end, from the paper's left edge
 * @param y its upper side, from the paper's top edge
 * @param width how long it is; for an upright rule its thickness
 * @param height the stroke's own height; for an upright rule how long it is
 */
public record PlacedStroke(Stroke stroke, Length x, Length y, Length width, Length height) {}
