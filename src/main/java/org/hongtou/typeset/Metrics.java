package org.hongtou.typeset;

import org.hongtou.style.Face;

/** What the typesetter may know of fonts. Safe for use by many threads. */
public interface Metrics {

    /**
     * The font that shows a character: the face's own, or the first other one that has it.
     *
     * @param face the pair of faces that the text is set in
     * @param codePoint the character
     * @param bold whether it is drawn heavier
     * @return a key for {@link #advance} and the writers; where no font has the character, the face's own
     */
    String font(Face face, int codePoint, boolean bold);

    /**
     * The width of a character in thousandths of its size.
     *
     * @param font a key from {@link #font}
     * @param codePoint the character
     */
    int advance(String font, int codePoint);

    /**
     * What {@link #font} and {@link #advance} say of a pair of faces' letters, one by one.
     *
     * @param face the pair of faces
     * @param bold whether it is drawn heavier
     */
    default Letterforms letterforms(Face face, boolean bold) {
        return new Letterforms() {
            @Override
            public String font(int codePoint) {
                return Metrics.this.font(face, codePoint, bold);
            }

            @Override
            public int advance(int codePoint) {
                return Metrics.this.advance(font(codePoint), codePoint);
            }
        };
    }

    /**
     * Whether what shows characters is of another face than the one that they are set in, because that one lacks them.
     *
     * @param font the key that {@link #font} gave for them
     * @param han whether they are Han characters
     */
    boolean standsIn(String font, Face face, boolean han, boolean bold);

    /** Whether any font has the character. */
    boolean covers(int codePoint);

    /** The plain characters that draw one which no font has: ㎢ is drawn as km²; empty where none do. */
    default String drawnAs(int codePoint) {
        return "";
    }

    /**
     * How high the ink of a character reaches above the baseline, in thousandths of its size.
     *
     * @param font a key from {@link #font}
     * @param codePoint the character
     */
    int inkTop(String font, int codePoint);
}
