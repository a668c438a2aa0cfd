package org.hongtou.importer.pdf;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.importer.draft.DraftWords;

/** Makes bold what stands among bold Han letters: figures and Latin letters come from other fonts, not always bold ones. */
final class BoldRuns {
    private BoldRuns() {}

    static List<DraftWords> smoothed(List<DraftWords> letters) {
        List<DraftWords> smoothed = new ArrayList<>(letters);
        int at = 0;
        while (at < letters.size()) {
            int end = at;
            while (end < letters.size() && isNeutral(letters.get(end).text())) {
                end++;
            }
            if (end > at) {
                boolean before = at == 0 || letters.get(at - 1).bold();
                boolean after = end == letters.size() || letters.get(end).bold();
                if (before && after && end - at < letters.size()) {
                    for (int i = at; i < end; i++) {
                        smoothed.set(i, new DraftWords(letters.get(i).text(), true));
                    }
                }
            }
            at = end + 1;
        }
        return smoothed;
    }

    private static boolean isNeutral(String text) {
        return text.codePoints().allMatch(c -> c < 0x2E80);
    }
}
