package org.hongtou.style;

import org.hongtou.model.Length;

/**
 * How letters look.
 *
 * @param face the pair of faces
 * @param size the height of a character: its em
 * @param scale the width of characters in per cent of their own, 100 unless a mark is fitted to its line
 * @param tracking what is added after every character; negative draws them together; whole twentieths of a point
 * @param bold drawn heavier
 * @param rgb the colour, 0xRRGGBB
 */
public record Type(Face face, Length size, int scale, Length tracking, boolean bold, int rgb) {

    public Type withFace(Face changed) {
        return new Type(changed, size, scale, tracking, bold, rgb);
    }

    public Type withColour(int changed) {
        return new Type(face, size, scale, tracking, bold, changed);
    }

    public Type withTracking(Length changed) {
        return new Type(face, size, scale, changed, bold, rgb);
    }

    public Type withSize(Length changed, int changedScale) {
        return new Type(face, changed, changedScale, tracking, bold, rgb);
    }
}
