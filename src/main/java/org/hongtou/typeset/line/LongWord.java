package org.hongtou.typeset.line;

/**
 * A Latin string that no line has room for: an address, a code. It parts behind - and ?, and where it has none of these
 * at a line's edge.
 *
 * @param from its first place in the paragraph's text
 * @param to behind its last letter
 */
record LongWord(int from, int to) {}
