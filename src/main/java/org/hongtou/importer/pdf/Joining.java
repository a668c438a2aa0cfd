package org.hongtou.importer.pdf;

/** Puts the words of two lines together. */
final class Joining {
    private Joining() {}

    /** With a blank between words of Latin letters, without one else. */
    static String of(String above, String below) {
        return above + between(above, below) + below;
    }

    static String between(String above, String below) {
        if (above.isEmpty() || below.isEmpty()) {
            return "";
        }
        char last = above.charAt(above.length() - 1);
        char first = below.charAt(0);
        boolean word = last < 0x250 && Character.isLetter(last) && first < 0x250 && Character.isLetter(first);
        boolean sentence = ".,;:!?)".indexOf(last) >= 0 && first < 0x250 && Character.isLetter(first);
        return word || sentence ? " " : "";
    }
}
