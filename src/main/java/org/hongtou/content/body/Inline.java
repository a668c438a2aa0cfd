package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Span;

/** Reads {@code **bold**} within a line. */
final class Inline {
    private static final String BOLD = "**";
    /** 、 and the like come after a number: so the line is no heading. */
    private static final String ESCAPABLE = "*\\|![{｛、.．）)`~_<$^>#-+=";

    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder stretch = new StringBuilder();
    private boolean bold;

    private Inline() {}

    /** The spans of a line; a {@code **} without its partner is text, with a warning. */
    static List<Span> parse(TextLine line, Report report) {
        String text = line.text();
        if (text.indexOf('*') < 0 && text.indexOf('\\') < 0) {
            return text.isEmpty() ? List.of() : List.of(Span.plain(text));
        }
        int unpaired = unpaired(text);
        if (unpaired >= 0) {
            report.add(Diagnostic.warning("content.unpaired-bold", line.at(unpaired)));
        }
        Inline inline = new Inline();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\' && i + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
                inline.stretch.append(text.charAt(++i));
            } else if (text.startsWith(BOLD, i) && i != unpaired) {
                inline.end();
                inline.bold = !inline.bold;
                i++;
            } else if (i == unpaired) {
                inline.stretch.append(BOLD);
                i++;
            } else {
                inline.stretch.append(text.charAt(i));
            }
        }
        inline.end();
        return inline.spans;
    }

    private void end() {
        if (!stretch.isEmpty()) {
            spans.add(new Span(stretch.toString(), bold ? Span.Role.STRONG : Span.Role.PLAIN));
            stretch.setLength(0);
        }
    }

    /** The index of the last {@code **} if their number is odd, else −1. */
    private static int unpaired(String text) {
        int last = -1;
        boolean odd = false;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(BOLD, i)) {
                last = i++;
                odd = !odd;
            }
        }
        return odd ? last : -1;
    }
}
