package org.hongtou.typeset;

/** The letters of a pair of faces, regular or bold, for who asks after many of them. Belongs to one thread. */
public interface Letterforms {

    /** The font that shows a character, as {@link Metrics#font} says it. */
    String font(int codePoint);

    /** The width of a character in that font, in thousandths of its size. */
    int advance(int codePoint);
}
