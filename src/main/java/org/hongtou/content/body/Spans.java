package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;

/** Cuts and joins the stretches of a line's words. */
final class Spans {
    private Spans() {}

    /** The words without their roles. */
    static String text(List<Span> spans) {
        if (spans.size() == 1) {
            return spans.getFirst().text();
        }
        StringBuilder words = new StringBuilder();
        spans.forEach(span -> words.append(span.text()));
        return words.toString();
    }

    /** What follows an index of the words, each stretch with its role. */
    static List<Span> from(List<Span> spans, int index) {
        List<Span> rest = new ArrayList<>();
        int at = 0;
        for (Span span : spans) {
            int end = at + span.text().length();
            if (end > index) {
                rest.add(new Span(span.text().substring(Math.max(0, index - at)), span.role()));
            }
            at = end;
        }
        return rest;
    }

    /** The same words, neighbours of one role as one stretch. */
    static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            if (!merged.isEmpty() && merged.getLast().role() == span.role()) {
                merged.add(new Span(merged.removeLast().text() + span.text(), span.role()));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }
}
