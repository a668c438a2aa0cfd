package org.hongtou.content.yaml;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.content.slip.Mending;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.Source;
import org.hongtou.content.source.TextLines;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Finds where in a file the values of its tree are written, by the library's marks. */
final class WrittenBuilder {
    /** What may stand for the colon after a key. */
    private static final String COLONS = ":：﹕︰∶ː꞉；;=";

    private final String written;
    private final TextLines lines;
    private final Mending text;

    WrittenBuilder(Source source, Mending text) {
        this.written = source.text();
        this.lines = new TextLines(source);
        this.text = text;
    }

    /** @param library the library's node of which {@code node} was made */
    WrittenValue build(org.yaml.snakeyaml.nodes.Node library, Node node) {
        int from = offset(library.getStartMark());
        return switch (node) {
            case Node.Scalar scalar -> {
                boolean block = scalar.style() == Node.Style.LITERAL || scalar.style() == Node.Style.FOLDED;
                int to = block ? blockEnd(library, from) : offset(library.getEndMark());
                yield new WrittenValue(node, from, Math.max(from, to), false, List.of());
            }
            case Node.Sequence sequence -> sequence((SequenceNode) library, sequence, from);
            case Node.Mapping mapping -> mapping((MappingNode) library, mapping, from);
        };
    }

    private WrittenValue sequence(SequenceNode library, Node.Sequence node, int from) {
        boolean flow = library.getFlowStyle() == FlowStyle.FLOW;
        List<WrittenValue.Part> parts = new ArrayList<>();
        int at = from;
        for (int i = 0; i < node.items().size(); i++) {
            WrittenValue item = build(library.getValue().get(i), node.items().get(i));
            int dash = flow ? item.from() : dash(at);
            WrittenValue.Part part =
                    new WrittenValue.Part(null, dash, flow || dash == item.from() ? dash : dash + 1, item);
            parts.add(part);
            at = part.to();
        }
        return new WrittenValue(node, from, flow ? offset(library.getEndMark()) : at, flow, parts);
    }

    private WrittenValue mapping(MappingNode library, Node.Mapping node, int from) {
        boolean flow = library.getFlowStyle() == FlowStyle.FLOW;
        List<WrittenValue.Part> parts = new ArrayList<>();
        int to = from;
        for (NodeTuple tuple : library.getValue()) {
            // A key that stands there twice, or is no text, is not in our tree.
            if (parts.size() < node.entries().size()
                    && offset(tuple.getKeyNode().getStartMark())
                            == lines.offset(
                                    node.entries().get(parts.size()).key().place())) {
                Node.Entry entry = node.entries().get(parts.size());
                WrittenValue key = build(tuple.getKeyNode(), entry.key());
                WrittenValue value = build(tuple.getValueNode(), entry.value());
                WrittenValue.Part part =
                        new WrittenValue.Part(entry.key().text(), key.from(), afterColon(key.to()), value);
                parts.add(part);
                to = part.to();
            }
        }
        return new WrittenValue(node, from, flow ? offset(library.getEndMark()) : to, flow, parts);
    }

    private int afterColon(int keyEnd) {
        int at = keyEnd;
        while (at < written.length() && Blanks.isBlank(written.charAt(at))) {
            at++;
        }
        return at < written.length() && COLONS.indexOf(written.charAt(at)) >= 0 ? at + 1 : keyEnd;
    }

    /** The next dash, before which only blank lines and comments stand; the index itself where a slip left none. */
    private int dash(int from) {
        int at = from;
        while (at < written.length() && written.charAt(at) != '-') {
            char c = written.charAt(at);
            if (c == '#') {
                at = lines.end(lines.lineAt(at));
            } else if (Blanks.isBlank(c) || c == '\n' || c == '\r') {
                at++;
            } else {
                return at;
            }
        }
        return at;
    }

    /** Where a text under a bar ends: with its last line that says something, or under {@code |+} with its last. */
    private int blockEnd(org.yaml.snakeyaml.nodes.Node library, int from) {
        Mark end = library.getEndMark();
        int header = lines.lineAt(from);
        int last = Math.min(lines.size(), end.getColumn() > 0 ? end.getLine() + 1 : end.getLine());
        boolean keeps = BlockHeader.at(written, from).keeps();
        while (last > header && !keeps && text.mended(last - 1).isEmpty()) {
            last--;
        }
        return last > header ? lines.end(last) : BlockHeader.at(written, from).end();
    }

    private int offset(Mark mark) {
        return lines.offset(text.place(mark.getLine(), mark.getColumn()));
    }
}
