package org.hongtou.importer.simplify;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Finds brackets that tell how the characters before them are read: 返鄉(xiāng). Pinyin with tones is nothing else;
 * without tones it may be a name, a unit or a number of a list, and is taken out only where the text is traditional and
 * the characters are read so.
 *
 * @param edits what takes them out
 * @param doubtful those that may tell it, and stay
 */
record PinyinBrackets(List<Edit> edits, List<String> doubtful) {
    private static final int LONGEST = 40;

    /** Read where the first draft needs it. */
    private static final class Readings {
        private static final Transliterator LATIN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    }

    static PinyinBrackets in(String text, boolean traditional) {
        List<Edit> edits = new ArrayList<>();
        List<String> doubtful = new ArrayList<>();
        for (int open = 1; open < text.length(); open++) {
            if (!isOpening(text.charAt(open)) || !ScriptEvidence.isHan(text.charAt(open - 1))) {
                continue;
            }
            int close = closing(text, open);
            if (close < 0) {
                continue;
            }
            String inside = text.substring(open + 1, close);
            if (isBopomofo(inside)) {
                edits.add(new Edit(open, close + 1, ""));
                continue;
            }
            String usual = Syllables.usual(inside);
            String bare = Syllables.bare(usual);
            int syllables = Syllables.count(bare);
            if (syllables == 0 || syllables > hanBefore(text, open)) {
                continue;
            }
            if (Syllables.hasTone(usual)) {
                edits.add(new Edit(open, close + 1, ""));
            } else if (inside.length() > 1
                    && inside.equals(inside.toLowerCase(Locale.ROOT))
                    && isReading(text.substring(open - syllables, open), bare)) {
                if (traditional) {
                    edits.add(new Edit(open, close + 1, ""));
                } else {
                    doubtful.add(text.substring(open - syllables, close + 1));
                }
            }
        }
        return new PinyinBrackets(edits, doubtful);
    }

    private static boolean isOpening(char c) {
        return c == '(' || c == '（';
    }

    private static int closing(String text, int open) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST); i++) {
            if (text.charAt(i) == ')' || text.charAt(i) == '）') {
                return i > open + 1 ? i : -1;
            }
            if (isOpening(text.charAt(i)) || text.charAt(i) == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private static int hanBefore(String text, int index) {
        int start = index;
        while (start > 0 && ScriptEvidence.isHan(text.charAt(start - 1))) {
            start--;
        }
        return index - start;
    }

    private static boolean isBopomofo(String inside) {
        return inside.chars().anyMatch(c -> c >= '\u3105' && c <= '\u312F')
                && inside.chars().allMatch(c -> (c >= '\u3105' && c <= '\u312F') || " \u3000ˊˇˋ˙ˉ".indexOf(c) >= 0);
    }

    private static boolean isReading(String han, String bare) {
        String latin = Readings.LATIN.transliterate(han).toLowerCase(Locale.ROOT);
        return letters(latin).equals(letters(bare));
    }

    private static String letters(String latin) {
        StringBuilder letters = new StringBuilder();
        for (char c : latin.replace('ü', 'u').toCharArray()) {
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }
}
