package org.hongtou.content.source;

/** As much of a text as a message can quote. */
public final class Excerpt {
    private static final int LENGTH = 24;

    private Excerpt() {}

    /** The start of a text, on one line; {@code …} stands for the rest. */
    public static String of(String text) {
        String shown = Blanks.strip(text.substring(0, Math.min(text.length(), 10 * LENGTH)))
                .replace('\n', ' ');
        int characters = shown.codePointCount(0, shown.length());
        return characters <= LENGTH ? shown : shown.substring(0, shown.offsetByCodePoints(0, LENGTH)) + "…";
    }
}
