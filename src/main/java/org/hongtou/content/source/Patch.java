package org.hongtou.content.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A file's text with amendments made in it; all else stays byte for byte.
 *
 * @param text the text
 * @param made the amendments that were made, in the order of the file
 */
public record Patch(String text, List<Amendment> made) {
    public Patch {
        made = List.copyOf(made);
    }

    private record Cut(int from, int to, Amendment amendment) {}

    /**
     * Makes amendments. One whose stretch isn't in the file as it was found (an escape in quotes, a folded text) is left
     * out, and of two that touch the same character the first in the file is made.
     */
    public static Patch of(Source source, List<Amendment> wanted) {
        TextLines lines = new TextLines(source);
        List<Cut> cuts = new ArrayList<>();
        for (Amendment amendment : wanted) {
            int from = lines.offset(amendment.place());
            boolean there = from >= 0 && source.text().startsWith(amendment.found(), from);
            if (there && isWithinALine(amendment)) {
                cuts.add(new Cut(from, from + amendment.found().length(), amendment));
            }
        }
        cuts.sort(Comparator.comparingInt(Cut::from));
        StringBuilder text = new StringBuilder();
        List<Amendment> made = new ArrayList<>();
        int end = 0;
        for (Cut cut : cuts) {
            boolean putInAfter = cut.amendment().found().isEmpty() && cut.from() == end && !made.isEmpty();
            if (cut.from() < end || putInAfter) {
                continue;
            }
            text.append(source.text(), end, cut.from()).append(cut.amendment().replacement());
            end = cut.to();
            made.add(cut.amendment());
        }
        return new Patch(text.append(source.text().substring(end)).toString(), made);
    }

    private static boolean isWithinALine(Amendment amendment) {
        return !amendment.found().equals(amendment.replacement())
                && !hasLineEnd(amendment.found())
                && (amendment.asMeant() || !hasLineEnd(amendment.replacement()));
    }

    private static boolean hasLineEnd(String text) {
        return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
    }
}
