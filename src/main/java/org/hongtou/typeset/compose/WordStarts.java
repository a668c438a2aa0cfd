package org.hongtou.typeset.compose;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/** Where words end in Han text, by ICU's dictionary; phrases that are known to be one stay whole. */
public final class WordStarts {
    private WordStarts() {}

    /**
     * For each place of the text, whether a word begins there.
     *
     * @param whole names that are never cut
     */
    public static boolean[] of(String text, List<String> whole) {
        boolean[] starts = new boolean[text.length() + 1];
        BreakIterator words = BreakIterator.getWordInstance(ULocale.SIMPLIFIED_CHINESE);
        words.setText(text);
        for (int i = words.first(); i != BreakIterator.DONE; i = words.next()) {
            starts[i] = true;
        }
        for (String name : whole) {
            for (int at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
                for (int i = at + 1; i < at + name.length(); i++) {
                    starts[i] = false;
                }
            }
        }
        return starts;
    }
}
