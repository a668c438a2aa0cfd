package org.hongtou.typeset.words;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** Where words end in Han text, by ICU's dictionary. */
public final class WordStarts {
    private WordStarts() {}

    /** For each place of the text, whether a word begins there. */
    public static boolean[] of(String text) {
        boolean[] starts = new boolean[text.length() + 1];
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(text);
        for (int i = words.first(); i != BreakIterator.DONE; i = words.next()) {
            starts[i] = true;
        }
        return starts;
    }

    /** Loads the words and the terms that titles are broken by, with a title to try them on. */
    public static void load(String title) {
        boolean[] ignored = TitleWords.shipped().starts(title);
    }
}
