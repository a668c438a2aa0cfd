package org.hongtou.markup;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;

/**
 * Words that flow through the inline elements of one paragraph, white space put right: at both ends it goes; where it
 * holds a newline it is a break in a title, and elsewhere a blank between words that need one and nothing between Han
 * characters.
 */
final class Flow {
    private final boolean title;
    private final StringBuilder text = new StringBuilder();
    private final List<Span.Role> roles = new ArrayList<>();

    /** @param title whether a newline is a break */
    Flow(boolean title) {
        this.title = title;
    }

    /** The words of a paragraph that has no inline elements. */
    static String line(String text) {
        Flow flow = new Flow(false);
        flow.add(text, Span.Role.PLAIN);
        StringBuilder line = new StringBuilder();
        flow.spans().forEach(span -> line.append(span.text()));
        return line.toString();
    }

    void add(String words, Span.Role role) {
        text.append(words);
        for (int i = 0; i < words.length(); i++) {
            roles.add(role);
        }
    }

    /** The words so far, neighbours of one role as one span. */
    List<Span> spans() {
        List<Span> spans = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Span.Role role = Span.Role.PLAIN;
        int i = 0;
        while (i < text.length()) {
            int from = i;
            String next;
            if (Characters.blank(text.charAt(i))) {
                while (i < text.length() && Characters.blank(text.charAt(i))) {
                    i++;
                }
                next = gap(from, i);
            } else {
                next = text.substring(i, ++i);
            }
            if (!next.isEmpty()) {
                if (roles.get(from) != role && !words.isEmpty()) {
                    spans.add(new Span(words.toString(), role));
                    words.setLength(0);
                }
                role = roles.get(from);
                words.append(next);
            }
        }
        if (!words.isEmpty()) {
            spans.add(new Span(words.toString(), role));
        }
        return spans;
    }

    /** What stands for a stretch of white space. */
    private String gap(int from, int to) {
        if (from == 0 || to == text.length()) {
            return "";
        }
        String blanks = text.substring(from, to);
        if (blanks.indexOf('\n') < 0) {
            return blanks.replace('\t', ' ').replace('\r', ' ');
        }
        if (title) {
            return "\n";
        }
        boolean words = Characters.spaced(text.codePointBefore(from)) && Characters.spaced(text.codePointAt(to));
        return words ? " " : "";
    }
}
