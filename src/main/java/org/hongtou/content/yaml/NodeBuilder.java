package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.slip.Mending;
import org.hongtou.content.source.Excerpt;
import org.hongtou.content.source.SoftBreaks;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Turns the library's tree into ours, within the limits on depth and number, and without anchors. */
final class NodeBuilder {
    private final Mending text;
    private final ScalarLines lines;
    private final Report report;
    private int nodes;

    NodeBuilder(Mending text, Report report) {
        this.text = text;
        this.lines = new ScalarLines(text);
        this.report = report;
    }

    Node build(org.yaml.snakeyaml.nodes.Node node) {
        return build(node, 1);
    }

    private Node build(org.yaml.snakeyaml.nodes.Node node, int depth) {
        Place place = place(node);
        if (++nodes > YamlReader.MAX_NODES) {
            throw report.halt(Diagnostic.error("content.too-many-values", place, YamlReader.MAX_NODES));
        }
        if (depth > YamlReader.MAX_DEPTH) {
            throw report.halt(Diagnostic.error("content.too-deep", place, YamlReader.MAX_DEPTH));
        }
        if (node.getAnchor() != null) {
            throw report.halt(Diagnostic.error("content.anchor", place));
        }
        return switch (node) {
            case ScalarNode scalar -> scalar(scalar, place);
            case SequenceNode sequence ->
                new Node.Sequence(
                        sequence.getValue().stream()
                                .map(item -> build(item, depth + 1))
                                .toList(),
                        place);
            case MappingNode mapping -> mapping(mapping, depth, place);
            default -> throw new IllegalStateException("no such node: " + node.getNodeId());
        };
    }

    private Node mapping(MappingNode mapping, int depth, Place place) {
        List<Node.Entry> entries = new ArrayList<>();
        Map<String, Place> seen = new LinkedHashMap<>();
        boolean dashless = false;
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(build(tuple.getKeyNode(), depth + 1) instanceof Node.Scalar key)) {
                report.add(Diagnostic.error("content.key-not-text", place(tuple.getKeyNode())));
                continue;
            }
            Node value = build(tuple.getValueNode(), depth + 1);
            Place earlier = seen.putIfAbsent(key.text(), key.place());
            if (earlier == null) {
                entries.add(new Node.Entry(key, value));
            } else if (depth > 1 && isFirst(earlier, entries) && !dashless) {
                dashless = true;
                report.add(Diagnostic.error(
                        "content.items-without-dash",
                        earlier,
                        Excerpt.of(key.text()),
                        key.place().line()));
            } else if (!dashless) {
                report.add(
                        Diagnostic.error("content.duplicate-key", key.place(), Excerpt.of(key.text()), earlier.line()));
            }
        }
        return new Node.Mapping(entries, place);
    }

    /** Whether a key is the first of its mapping: the keys of several items stand there without their dashes. */
    private static boolean isFirst(Place key, List<Node.Entry> entries) {
        return entries.size() > 1 && entries.getFirst().key().place().equals(key);
    }

    private Node.Scalar scalar(ScalarNode scalar, Place place) {
        Node.Style style = style(scalar.getScalarStyle());
        return new Node.Scalar(SoftBreaks.asLineFeeds(scalar.getValue()), style, place, lines.of(scalar, style, place));
    }

    private static Node.Style style(ScalarStyle style) {
        return switch (style) {
            case LITERAL -> Node.Style.LITERAL;
            case FOLDED -> Node.Style.FOLDED;
            case SINGLE_QUOTED, DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Node.Style.QUOTED;
            case PLAIN -> Node.Style.PLAIN;
        };
    }

    private Place place(org.yaml.snakeyaml.nodes.Node node) {
        return text.place(node.getStartMark().getLine(), node.getStartMark().getColumn());
    }
}
