package org.hongtou.proof.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Report;

/** Reads lists that come with the program. */
final class ShippedList {
    private ShippedList() {}

    static Node read(String name) {
        try (InputStream in = Objects.requireNonNull(ShippedList.class.getResourceAsStream(name), name)) {
            Report report = new Report();
            Node tree = new YamlReader(KnownKeys.none()).read(Source.read(name, in.readAllBytes(), report), report);
            report.haltOnErrors();
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a key that the list has. */
    static Node under(Node list, String key) {
        return entries(list).stream()
                .filter(entry -> entry.key().text().equals(key))
                .map(Node.Entry::value)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    static List<Node.Entry> entries(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    }

    static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Node.Scalar scalar) {
            texts.add(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> texts.addAll(texts(item)));
        }
        return texts;
    }
}
