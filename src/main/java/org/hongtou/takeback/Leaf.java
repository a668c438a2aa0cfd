package org.hongtou.takeback;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.KeyPath;
import org.hongtou.content.yaml.Node;

/**
 * A text of the content.
 *
 * @param path where it stands
 * @param lines its lines as a person sees them
 */
record Leaf(KeyPath path, List<String> lines) {
    Leaf {
        lines = List.copyOf(lines);
    }

    /**
     * A line of it.
     *
     * @param leaf the text
     * @param number from 0; {@link #ALL} for all of them as one, as a title that its writer broke is printed
     */
    record Line(Leaf leaf, int number) {
        static final int ALL = -1;

        String text() {
            return number == ALL ? String.join("", leaf.lines()) : leaf.lines().get(number);
        }
    }

    /** All texts below a node, in their order. */
    static List<Leaf> of(Node root) {
        List<Leaf> leaves = new ArrayList<>();
        if (root instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach(entry -> gather(
                            entry.value(),
                            new KeyPath(List.of(new KeyPath.Step.Key(entry.key().text()))),
                            leaves));
        }
        return leaves;
    }

    private static void gather(Node node, KeyPath path, List<Leaf> leaves) {
        switch (node) {
            case Node.Scalar scalar -> {
                if (!scalar.isAbsent()) {
                    leaves.add(new Leaf(
                            path, scalar.lines().stream().map(TextLine::text).toList()));
                }
            }
            case Node.Sequence sequence -> {
                for (int i = 0; i < sequence.items().size(); i++) {
                    gather(sequence.items().get(i), path.item(i + 1), leaves);
                }
            }
            case Node.Mapping mapping ->
                mapping.entries()
                        .forEach(entry ->
                                gather(entry.value(), path.key(entry.key().text()), leaves));
        }
    }

    /** The text with other lines. */
    static String text(List<String> lines) {
        return String.join("\n", lines);
    }
}
