package org.hongtou.typeset.galley;

import org.hongtou.model.Length;

/**
 * A picture at the right of the foot's rows, which are narrower by it and end where it begins.
 *
 * @param file as the content names it
 * @param width as drawn
 * @param height as drawn
 * @param column from the end of the rows' words to the type area's right edge
 * @param description what it shows, for those who can't see it
 */
public record Beside(String file, Length width, Length height, Length column, String description) {}
