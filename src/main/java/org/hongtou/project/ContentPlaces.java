package org.hongtou.project;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** Finds where a content file says something that a later stage has to speak of. */
public final class ContentPlaces {
    private final Node content;

    public ContentPlaces(Node content) {
        this.content = content;
    }

    /**
     * The first place of some words.
     *
     * @param words what the file says in one line
     * @param line the line that they stand on; 0 for any
     * @return null where it doesn't say them
     */
    @Nullable
    public Place find(String words, int line) {
        return find(content, words, line);
    }

    /**
     * Where the longest line of the content begins that stands within some words.
     *
     * @return null where none of two characters or more does
     */
    public @Nullable Place within(String words) {
        List<TextLine> lines = new ArrayList<>();
        collect(content, words, lines);
        return lines.stream()
                .reduce((one, other) -> other.text().length() > one.text().length() ? other : one)
                .map(TextLine::place)
                .orElse(null);
    }

    private static void collect(Node node, String words, List<TextLine> lines) {
        switch (node) {
            case Node.Scalar scalar ->
                scalar.lines().stream()
                        .filter(line -> line.text().length() > 1 && words.contains(line.text()))
                        .forEach(lines::add);
            case Node.Sequence sequence -> sequence.items().forEach(item -> collect(item, words, lines));
            case Node.Mapping mapping -> mapping.entries().forEach(entry -> collect(entry.value(), words, lines));
        }
    }

    private static @Nullable Place find(Node node, String words, int line) {
        return switch (node) {
            case Node.Scalar scalar -> find(scalar.lines(), words, line);
            case Node.Sequence sequence -> first(sequence.items(), words, line);
            case Node.Mapping mapping -> {
                for (Node.Entry entry : mapping.entries()) {
                    Place place = first(List.of(entry.key(), entry.value()), words, line);
                    if (place != null) {
                        yield place;
                    }
                }
                yield null;
            }
        };
    }

    private static @Nullable Place first(List<Node> nodes, String words, int line) {
        for (Node node : nodes) {
            Place place = find(node, words, line);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static @Nullable Place find(List<TextLine> lines, String words, int wanted) {
        for (TextLine line : lines) {
            int at = line.text().indexOf(words);
            if (at >= 0 && (wanted == 0 || line.place().line() == wanted)) {
                return line.at(at);
            }
        }
        return null;
    }
}
