package org.hongtou.content.body;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.body.Opening.Kind;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.model.Block;

/**
 * The numbered lines of one level under one parent, all （一）（二） under one 一、. They look alike: where each of them is a
 * heading, or a paragraph that opens with one, all are; else all are text. A person is told of the lines that decided it,
 * where the others look otherwise.
 */
final class Siblings {
    /** The levels above this one differ from text in their faces. */
    private static final int FIRST_LOW_LEVEL = 3;

    private final int level;
    private final List<NumberedLine> items = new ArrayList<>();
    /** What stands below each item. */
    private final List<Below> below = new ArrayList<>();

    Siblings(int level) {
        this.level = level;
    }

    private enum Below {
        NOTHING,
        TEXT,
        NUMBERED
    }

    /** Adds the next line. */
    void add(NumberedLine item) {
        if (!items.isEmpty() && items.getLast().index() + 1 < item.index() && below.getLast() == Below.NOTHING) {
            below.set(below.size() - 1, Below.TEXT);
        }
        items.add(item);
        below.add(Below.NOTHING);
    }

    /** A numbered line of a deeper level stands below the last line. */
    void addBelow() {
        if (!items.isEmpty()) {
            below.set(below.size() - 1, Below.NUMBERED);
        }
    }

    /** No line follows: puts right what the lines are among the blocks of the text. */
    void end(List<Block> blocks, Report report) {
        if (items.isEmpty()) {
            return;
        }
        boolean labelled = items.stream().anyMatch(item -> item.opening().kind() == Kind.LABEL);
        items.replaceAll(item -> labelled ? item.with(item.opening().asLabel()) : item);
        if (items.stream().allMatch(item -> item.opening().isHeading())) {
            items.forEach(item -> blocks.set(item.index(), item.heading(level)));
        } else if (level < FIRST_LOW_LEVEL) {
            tell(report);
        }
        items.clear();
        below.clear();
    }

    /** Tells of the lines that make text of headings, or, where these are few, of the headings among text. */
    private void tell(Report report) {
        List<Boolean> closed = closed();
        int texts =
                (int) items.stream().filter(item -> !item.opening().isHeading()).count();
        boolean titled = items.stream().anyMatch(Siblings::isTitle);
        boolean allClosed = closed.stream().filter(is -> is).count() == texts;
        boolean lone = titled && !allClosed && 2 * texts > items.size();
        boolean odd = titled || (2 * texts < items.size() && items.stream().noneMatch(Siblings::isOperative));
        for (int i = 0; i < items.size(); i++) {
            NumberedLine item = items.get(i);
            if (closed.get(i)) {
                tell("content.series-closing-mark", item, allClosed, report);
            } else if (lone && isTitle(item)) {
                report.add(Diagnostic.warning(
                        "content.series-lone-heading", item.line().place()));
            } else if (odd && !lone && !item.opening().isHeading()) {
                tell(code(item.opening().kind()), item, titled, report);
            }
        }
    }

    /** Which lines look like headings but for the mark at their end: what they are about stands below them. */
    private List<Boolean> closed() {
        List<Boolean> closed = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            Opening opening = items.get(i).opening();
            boolean last = i == items.size() - 1
                    && others(i) == closed.stream().filter(is -> is).count();
            closed.add(
                    switch (below.get(i)) {
                        case NUMBERED -> opening.mayBeClosedHeading(true);
                        case TEXT -> opening.mayBeClosedHeading(false);
                        case NOTHING -> last && closed.contains(true) && opening.mayBeClosedHeading(false);
                    });
        }
        return closed;
    }

    /** How many of the lines before an index don't look like headings. */
    private long others(int end) {
        return items.subList(0, end).stream()
                .filter(item -> !item.opening().isHeading())
                .count();
    }

    private static void tell(String code, NumberedLine item, boolean warns, Report report) {
        Place end = item.line().at(Math.max(0, item.line().text().length() - 1));
        report.add(warns ? Diagnostic.warning(code, end) : Diagnostic.advice(code, end));
    }

    private static boolean isTitle(NumberedLine item) {
        return item.opening().kind() == Kind.ALONE;
    }

    private static boolean isOperative(NumberedLine item) {
        return item.opening().operative();
    }

    private static String code(Kind kind) {
        return switch (kind) {
            case ITEM -> "content.series-item";
            case COLON -> "content.series-colon";
            case PROSE -> "content.series-prose";
            case SENTENCE, ALONE, RUN_IN, LABEL -> "content.series-sentence";
        };
    }
}
