package org.hongtou.importer.pdf;

/**
 * A straight line, or a bar as thin as one.
 *
 * @param upright whether it goes up and down
 * @param at where it stands: from the left for an upright one, else from the top
 * @param from its upper or left end
 * @param to its lower or right end
 */
record PageRule(boolean upright, double at, double from, double to) {}
