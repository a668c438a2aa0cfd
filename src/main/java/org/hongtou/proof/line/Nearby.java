package org.hongtou.proof.line;

/** What stands around a place of a line, looked for no farther than some hundred characters. */
final class Nearby {
    private static final int FAR = 200;

    private Nearby() {}

    /** Whether a character stands between 《 and 》. */
    static boolean isTitle(String text, int at) {
        for (int i = at - 1; i >= 0 && at - i <= FAR; i--) {
            char mark = text.charAt(i);
            if (mark == '》' || mark == '《') {
                return mark == '《';
            }
        }
        return false;
    }

    /** The sentence that a stretch stands in, up to stops of these kinds. */
    static String sentence(String text, int from, int to, String stops) {
        int start = from;
        while (start > 0 && from - start < FAR && stops.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < FAR && stops.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }
}
