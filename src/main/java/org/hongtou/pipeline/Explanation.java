package org.hongtou.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Place;
import org.jspecify.annotations.Nullable;

/** What each key of a content file says and who says it: the file, its office, or the kind by its custom. */
public final class Explanation {
    private Explanation() {}

    /**
     * A key.
     *
     * @param key its name for messages
     * @param words what it says, on one line
     * @param place where that stands; null where it is the kind's custom
     */
    public record Line(String key, String words, @Nullable Place place) {}

    /** The keys that are given, in the order of the schema, and then those whose custom is known. */
    public static List<Line> of(CheckedContent content) {
        List<Line> lines = new ArrayList<>();
        List<Line> customs = new ArrayList<>();
        Node.Mapping root = (Node.Mapping) content.whole();
        Set<Node.Entry> told = new HashSet<>();
        for (Schema.Key key : content.schema().keys()) {
            List<Node.Entry> given = root.entries().stream()
                    .filter(entry -> means(key, entry.key().text()))
                    .toList();
            for (Node.Entry entry : given) {
                told.add(entry);
                lines.add(new Line(
                        entry.key().text(), words(entry.value()), entry.key().place()));
            }
            if (given.isEmpty() && !key.otherwise().isEmpty()) {
                customs.add(new Line(key.shown(), key.otherwise(), null));
            }
        }
        root.entries().stream()
                .filter(entry -> !told.contains(entry))
                .forEach(entry -> lines.addFirst(new Line(
                        entry.key().text(), words(entry.value()), entry.key().place())));
        lines.addAll(customs);
        return lines;
    }

    private static boolean means(Schema.Key key, String name) {
        return key.isCalled(name)
                || Schema.groups(key.types()).stream()
                        .flatMap(group -> group.keys().stream())
                        .anyMatch(part -> part.isFlatCalled(name));
    }

    private static String words(Node value) {
        return Excerpt.of(
                switch (value) {
                    case Node.Scalar text -> Blanks.strip(text.text()).replaceAll("\\s*\\n\\s*", " ");
                    case Node.Sequence items ->
                        items.items().stream().map(Explanation::words).collect(Collectors.joining("、"));
                    case Node.Mapping parts ->
                        parts.entries().stream()
                                .map(part -> part.key().text() + " " + words(part.value()))
                                .collect(Collectors.joining("；"));
                });
    }
}
