package org.hongtou.content.yaml;

import java.util.List;
import org.hongtou.content.source.Source;

/** Writes a further key or item into a list or mapping. */
final class Insertion {
    private final Rewriting text;
    private final BlockText.Form form;
    private final WrittenValue parent;
    private final List<WrittenValue.Part> parts;

    private Insertion(Source source, WrittenValue parent, boolean literals) {
        this.text = new Rewriting(source);
        this.form = new BlockText.Form(text.lineEnding(), literals);
        this.parent = parent;
        this.parts = parent.parts();
    }

    /**
     * The text with a further part.
     *
     * @param index before which part it comes; their number to come last
     * @param literals whether texts of several lines may stand under {@code |}
     */
    static String of(Source source, WrittenValue parent, int index, Meaning.Named part, boolean literals) {
        Insertion insertion = new Insertion(source, parent, literals);
        if (parent.flow() || parent.parts().isEmpty()) {
            insertion.inBrackets(index, part);
        } else if (index == parent.parts().size()) {
            insertion.last(part);
        } else {
            insertion.before(index, part);
        }
        return insertion.text.result();
    }

    private void inBrackets(int index, Meaning.Named part) {
        String written = part.key().isEmpty() && isList() ? FlowText.of(part.value()) : FlowText.entry(part);
        if (parts.isEmpty()) {
            text.put(parent.from() + 1, parent.from() + 1, written);
        } else if (index == parts.size()) {
            int end = parts.getLast().to();
            text.put(end, end, ", " + written);
        } else {
            text.put(parts.get(index).from(), parts.get(index).from(), written + ", ");
        }
    }

    private boolean isList() {
        return parent.node() instanceof Node.Sequence;
    }

    private void last(Meaning.Named part) {
        String indent = text.indent(parts.getLast().from());
        int end = text.lineEnd(parent.to());
        text.put(end, end, gap(parts.size() - 1) + form.lineEnd() + indent + lines(part, indent));
    }

    private void before(int index, Meaning.Named part) {
        int from = parts.get(index).from();
        String indent = text.indent(from);
        if (text.startsLine(from)) {
            int start = text.startWithComments(from);
            text.put(start, start, indent + lines(part, indent) + form.lineEnd() + gap(Math.max(1, index)));
        } else {
            text.put(from, from, lines(part, indent) + form.lineEnd() + indent);
        }
    }

    private String lines(Meaning.Named part, String indent) {
        return isList()
                ? "-" + form.afterDash(part.value(), indent)
                : ScalarText.key(part.key()) + ":" + form.afterColon(part.value(), indent);
    }

    /** A blank line where items have one between them. */
    private String gap(int index) {
        if (!isList()
                || index < 1
                || index >= parts.size()
                || !text.startsLine(parts.get(index).from())) {
            return "";
        }
        int end = text.endBefore(text.startWithComments(parts.get(index).from()));
        return end > parts.get(index - 1).to() && text.isBlank(text.lineStart(end), end) ? form.lineEnd() : "";
    }
}
