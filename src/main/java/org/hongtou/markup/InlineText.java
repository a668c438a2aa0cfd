package org.hongtou.markup;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;

/**
 * Words that flow through the inline elements of one paragraph, white space put right: at both ends it goes; where it
 * holds a newline it is a break in a title, and elsewhere a blank between words that need one and nothing between Han
 * characters.
 */
final class InlineText {
    private final boolean title;
    private final List<Span> stretches = new ArrayList<>();
    /** Whether the stretches are what {@link #spans} gives: no white space, no neighbours of one role. */
    private boolean asIs = true;

    /** @param title whether a newline is a break */
    InlineText(boolean title) {
        this.title = title;
    }

    /** The words of a paragraph that has no inline elements. */
    static String line(String text) {
        InlineText flow = new InlineText(false);
        flow.add(text, Span.Role.PLAIN);
        List<Span> spans = flow.spans();
        return spans.isEmpty() ? "" : spans.getFirst().text();
    }

    void add(String words, Span.Role role) {
        if (words.isEmpty()) {
            return;
        }
        asIs &= !hasBlanks(words) && (stretches.isEmpty() || stretches.getLast().role() != role);
        stretches.add(new Span(words, role));
    }

    private static boolean hasBlanks(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (MarkupCharacters.blank(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The words so far, neighbours of one role as one span. */
    List<Span> spans() {
        return asIs ? List.copyOf(stretches) : joined();
    }

    /** The words with their white space put right. */
    private List<Span> joined() {
        StringBuilder text = new StringBuilder();
        stretches.forEach(span -> text.append(span.text()));
        String all = text.toString();
        List<Span> spans = new ArrayList<>();
        StringBuilder words = new StringBuilder(all.length());
        Span.Role role = Span.Role.PLAIN;
        int stretch = 0;
        int stretchEnd = stretches.getFirst().text().length();
        int i = 0;
        while (i < all.length()) {
            while (stretchEnd <= i) {
                stretchEnd += stretches.get(++stretch).text().length();
            }
            int from = i;
            boolean blank = MarkupCharacters.blank(all.charAt(i));
            int end = blank ? all.length() : stretchEnd;
            while (i < end && MarkupCharacters.blank(all.charAt(i)) == blank) {
                i++;
            }
            String next = blank ? gap(all, from, i) : all.substring(from, i);
            if (!next.isEmpty()) {
                Span.Role here = stretches.get(stretch).role();
                if (here != role && !words.isEmpty()) {
                    spans.add(new Span(words.toString(), role));
                    words.setLength(0);
                }
                role = here;
                words.append(next);
            }
        }
        if (!words.isEmpty()) {
            spans.add(new Span(words.toString(), role));
        }
        return spans;
    }

    /** What stands for a stretch of white space. */
    private String gap(String all, int from, int to) {
        if (from == 0 || to == all.length()) {
            return "";
        }
        String blanks = all.substring(from, to);
        if (blanks.indexOf('\n') < 0) {
            return blanks.replace('\t', ' ').replace('\r', ' ');
        }
        if (title) {
            return "\n";
        }
        boolean words =
                MarkupCharacters.spaced(all.codePointBefore(from)) && MarkupCharacters.spaced(all.codePointAt(to));
        return words ? " " : "";
    }
}
