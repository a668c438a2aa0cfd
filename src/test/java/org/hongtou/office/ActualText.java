package org.hongtou.office;

/** The text that a PDF gives for several glyphs together: the first of them stands for all of it. */
final class ActualText {
    private String rest;

    ActualText(String text) {
        rest = text;
    }

    /** The text at the first call, then nothing. */
    String take() {
        String taken = rest;
        rest = "";
        return taken;
    }
}
