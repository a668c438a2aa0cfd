package org.hongtou.markup;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Origins;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;

/** The reading of one text: where its characters come from, and what was found in it. Belongs to one thread. */
final class MarkupReading {
    private final Origins origins;
    private final Report report;
    private final List<Found> found = new ArrayList<>();

    MarkupReading(Origins origins, Report report) {
        this.origins = origins;
        this.report = report;
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on, not compared
    private record Found(int offset, String code, Object... arguments) {}

    void error(String code, int offset, Object... arguments) {
        found.add(new Found(offset, code, arguments));
    }

    RuntimeException halt(String code, int offset, Object... arguments) {
        hand();
        return report.halt(Diagnostic.error(code, origins.of(offset), arguments));
    }

    /**
     * Reports what was found.
     *
     * @throws org.hongtou.diagnostics.Halt if anything was
     */
    void end() {
        hand();
        report.haltOnErrors();
    }

    /** In the order of the text, whatever was looked at first. */
    private void hand() {
        if (found.isEmpty()) {
            return;
        }
        found.stream()
                .sorted(Comparator.comparingInt(Found::offset))
                .map(one -> Diagnostic.error(one.code(), origins.of(one.offset()), one.arguments()))
                .forEach(report::add);
    }

    /** An element that doesn't belong where it stands. */
    void unexpected(Tag tag, Tag parent, Collection<String> expected) {
        String nearest = Suggestion.nearest(tag.name(), expected);
        if (expected.isEmpty()) {
            error("markup.no-elements", tag.offset(), tag.name(), parent.name());
        } else if (nearest == null) {
            error("markup.unknown-element", tag.offset(), tag.name(), parent.name(), list(expected));
        } else {
            error("markup.misspelt-element", tag.offset(), tag.name(), nearest, parent.name());
        }
    }

    /** The attributes of an element; any but the known ones is an error. */
    Attributes attributes(Tag tag, String... known) {
        List<String> names = List.of(known);
        for (String name : tag.attributes().keySet()) {
            if (!names.contains(name)) {
                unexpected(name, tag, names);
            }
        }
        return new Attributes(tag, this);
    }

    private void unexpected(String attribute, Tag tag, List<String> expected) {
        String nearest = Suggestion.nearest(attribute, expected);
        if (expected.isEmpty()) {
            error("markup.no-attributes", tag.offset(), attribute, tag.name());
        } else if (nearest == null) {
            error("markup.unknown-attribute", tag.offset(), attribute, tag.name(), list(expected));
        } else {
            error("markup.misspelt-attribute", tag.offset(), attribute, nearest, tag.name());
        }
    }

    /** The elements in an element that holds nothing else. */
    List<Tag> children(Tag tag, Collection<String> expected) {
        List<Tag> children = new ArrayList<>();
        for (MarkupNode node : tag.nodes()) {
            switch (node) {
                case Tag child when expected.contains(child.name()) -> children.add(child);
                case Tag child -> unexpected(child, tag, expected);
                case MarkupText words -> refuse(words, tag);
            }
        }
        return children;
    }

    /** An element that holds nothing at all. */
    void nothingIn(Tag tag) {
        children(tag, List.of());
    }

    /** The words of an element that holds nothing but words. */
    String words(Tag tag) {
        StringBuilder text = new StringBuilder();
        for (MarkupNode node : tag.nodes()) {
            switch (node) {
                case Tag child -> unexpected(child, tag, List.of());
                case MarkupText words -> text.append(words.text());
            }
        }
        return InlineText.line(text.toString());
    }

    /** The words of each child of one name, those that hold none left out. */
    List<String> entries(Tag tag, String name) {
        List<String> entries = new ArrayList<>();
        for (Tag child : children(tag, List.of(name))) {
            attributes(child);
            String text = words(child);
            if (!text.isEmpty()) {
                entries.add(text);
            }
        }
        return entries;
    }

    private void refuse(MarkupText words, Tag parent) {
        String text = words.text().strip();
        if (!text.isEmpty()) {
            int offset = words.offset() + words.text().indexOf(text);
            String shown = text.length() > 20 ? text.substring(0, 20) + "……" : text;
            error("markup.stray-text", offset, shown.replaceAll("\\s+", " "), parent.name());
        }
    }

    private static String list(Collection<String> names) {
        return String.join(", ", names);
    }
}
