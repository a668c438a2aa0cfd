package org.hongtou.content.yaml;

import java.util.stream.Collectors;

/** A value on one line: a text, or a list or mapping in brackets. */
final class FlowText {
    private FlowText() {}

    /** A value within brackets, or in them. */
    static String of(Meaning value) {
        return switch (value) {
            case Meaning.Text text -> ScalarText.flow(text.text());
            case Meaning.Items items ->
                items.items().stream().map(FlowText::of).collect(Collectors.joining(", ", "[", "]"));
            case Meaning.Keys keys ->
                keys.entries().stream().map(FlowText::entry).collect(Collectors.joining(", ", "{", "}"));
        };
    }

    /** A key with its value. */
    static String entry(Meaning.Named entry) {
        return ScalarText.key(entry.key()) + ": " + of(entry.value());
    }

    /** Whether brackets show a value well: no text in it has several lines. */
    static boolean suits(Meaning value) {
        return value instanceof Meaning.Text text
                ? text.text().indexOf('\n') < 0
                : value.parts().stream().allMatch(part -> suits(part.value()));
    }
}
