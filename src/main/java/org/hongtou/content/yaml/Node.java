package org.hongtou.content.yaml;

import java.util.List;
import org.hongtou.content.source.TextLine;
import org.hongtou.diagnostics.Place;

/** A piece of a YAML file as it was written: no type is guessed, every piece knows where it stands. */
public sealed interface Node {

    /** Where it starts: a scalar at its first character or mark, a mapping at its first key. */
    Place place();

    /** How a scalar was written. */
    enum Style {
        PLAIN,
        QUOTED,
        /** After {@code |}: its lines are lines. */
        LITERAL,
        /** After {@code >}: its lines are joined, blank lines part them. */
        FOLDED
    }

    /**
     * A text. {@code 9:30}, {@code 007}, {@code no} and {@code 1.10} stay what was written.
     *
     * @param text the value by YAML's rules
     * @param style how it was written
     * @param place where it starts
     * @param lines the lines that a person sees in it, at least one unless it is empty: a literal's lines, a folded
     *     text's paragraphs, and the lines of a plain text over several lines, which YAML would join
     */
    record Scalar(String text, Style style, Place place, List<TextLine> lines) implements Node {
        public Scalar {
            lines = List.copyOf(lines);
        }

        /** Whether nothing was written at all: a key with nothing after its colon. */
        public boolean isAbsent() {
            return text.isEmpty() && style == Style.PLAIN;
        }

        /** Whether it is a plain text over several lines, which YAML joins though its writer may not know. */
        public boolean isPlainLines() {
            return style == Style.PLAIN && lines.size() > 1;
        }

        /** Whether those lines are lines of the file, and not parted by breaks within one alone. */
        public boolean isWrittenInLines() {
            return isPlainLines()
                    && lines.getFirst().place().line()
                            != lines.getLast().place().line();
        }
    }

    /** A list. */
    record Sequence(List<Node> items, Place place) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys with their values, in the order in which they were written; no key twice. */
    record Mapping(List<Entry> entries, Place place) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}
}
