package org.hongtou.markup;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.model.Span;

/** Reads the words of a paragraph and the inline elements among them. */
final class InlineReader {
    static final String BREAK = "br";
    static final String PAGES = "pages";

    private InlineReader() {}

    /**
     * The words of an element.
     *
     * @param title whether its words may have breaks of their own: a newline or {@code <br/>}
     */
    static List<Span> read(Tag tag, boolean title, MarkupReading reading) {
        InlineText flow = new InlineText(title);
        for (MarkupNode node : tag.nodes()) {
            switch (node) {
                case MarkupText words -> flow.add(words.text(), Span.Role.PLAIN);
                case Tag inline -> add(inline, tag, title, flow, reading, title ? List.of(BREAK) : List.of());
            }
        }
        return flow.spans();
    }

    /**
     * Adds an element among the words of something that isn't a title.
     *
     * @param others what may stand there besides
     */
    static void add(Tag inline, Tag parent, InlineText flow, MarkupReading reading, List<String> others) {
        add(inline, parent, false, flow, reading, others);
    }

    private static void add(
            Tag inline, Tag parent, boolean title, InlineText flow, MarkupReading reading, List<String> others) {
        switch (inline.name()) {
            case BREAK -> {
                reading.attributes(inline);
                reading.nothingIn(inline);
                if (title) {
                    flow.add("\n", Span.Role.PLAIN);
                } else {
                    reading.error("markup.no-break", inline.offset(), parent.name());
                }
            }
            case "strong" -> addWords(inline, Span.Role.STRONG, title, flow, reading);
            case PAGES -> {
                reading.attributes(inline);
                reading.nothingIn(inline);
                flow.add(Span.PAGES.text(), Span.Role.PAGES);
            }
            case "label" -> addWords(inline, Span.Role.LABEL, title, flow, reading);
            case "run-in" -> {
                int level = reading.attributes(inline, "level").whole("level", 0, 1, 4);
                Span.Role role = level == 0 ? Span.Role.RUN_IN_TITLE : Span.runIn(level);
                addRole(inline, role, title, flow, reading);
            }
            default -> reading.unexpected(inline, parent, expected(others));
        }
    }

    private static List<String> expected(List<String> others) {
        List<String> expected = new ArrayList<>(List.of("strong", "label", "run-in", PAGES));
        expected.addAll(others);
        return expected;
    }

    private static void addWords(Tag inline, Span.Role role, boolean title, InlineText flow, MarkupReading reading) {
        reading.attributes(inline);
        addRole(inline, role, title, flow, reading);
    }

    private static void addRole(Tag inline, Span.Role role, boolean title, InlineText flow, MarkupReading reading) {
        for (MarkupNode node : inline.nodes()) {
            switch (node) {
                case MarkupText words -> flow.add(words.text(), role);
                case Tag br when title && br.name().equals(BREAK) -> flow.add("\n", role);
                case Tag other -> reading.unexpected(other, inline, title ? List.of(BREAK) : List.of());
            }
        }
    }
}
