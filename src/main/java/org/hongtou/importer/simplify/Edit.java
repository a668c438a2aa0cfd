package org.hongtou.importer.simplify;

/**
 * A change of a text.
 *
 * @param from the index of the first character that goes
 * @param to the index behind the last
 * @param text what comes in their place
 */
record Edit(int from, int to, String text) {}
