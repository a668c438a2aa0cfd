package org.hongtou.typeset;

import org.hongtou.style.Face;

/** Fonts as the grid has them: a Han character fills its em, a letter or digit half of it, a blank a quarter. */
public final class CellMetrics implements Metrics {
    private static final String HAN = "han";
    private static final String LATIN = "latin";

    @Override
    public String font(Face face, int codePoint, boolean bold) {
        return Script.isHan(codePoint) ? HAN : LATIN;
    }

    @Override
    public int advance(String font, int codePoint) {
        if (Character.getType(codePoint) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return font.equals(HAN) ? 1000 : codePoint == ' ' ? 250 : 500;
    }

    @Override
    public boolean standsIn(String font, Face face, boolean han, boolean bold) {
        return false;
    }

    @Override
    public boolean covers(int codePoint) {
        return true;
    }

    @Override
    public int inkTop(String font, int codePoint) {
        return codePoint == '—' ? 430 : font.equals(HAN) ? 860 : 680;
    }
}
