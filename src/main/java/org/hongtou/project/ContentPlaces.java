package org.hongtou.project;

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
