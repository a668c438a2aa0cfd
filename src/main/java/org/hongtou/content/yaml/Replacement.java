package org.hongtou.content.yaml;

import org.hongtou.content.source.Source;

/** Writes another value where one stands, in the style that it has where that can hold the new one. */
final class Replacement {
    private final Rewriting text;
    private final BlockText.Form form;
    private final boolean flow;
    private final WrittenValue.Part part;
    private final WrittenValue old;
    private final String indent;

    private Replacement(Source source, WrittenValue parent, int index, boolean literals) {
        this.text = new Rewriting(source);
        this.form = new BlockText.Form(text.lineEnding(), literals);
        this.flow = parent.flow();
        this.part = parent.parts().get(index);
        this.old = part.value();
        this.indent = text.indent(part.from());
    }

    /**
     * The text with another value.
     *
     * @param parent the list or mapping in which it stands
     * @param literals whether texts of several lines may stand under {@code |}
     */
    static String of(Source source, WrittenValue parent, int index, Meaning value, boolean literals) {
        Replacement replacement = new Replacement(source, parent, index, literals);
        if (parent.flow()) {
            replacement.inBrackets(value);
        } else if (!replacement.keptBlock(value)) {
            replacement.amongLines(value);
        }
        return replacement.text.result();
    }

    private void inBrackets(Meaning value) {
        boolean tight = old.isEmpty() && ",[{ ".indexOf(text.charAt(old.from() - 1)) < 0;
        text.put(old.from(), old.to(), (tight ? " " : "") + oneLine(value));
    }

    /** A value on one line, in the quotes that the old one has. */
    private String oneLine(Meaning value) {
        if (!(value instanceof Meaning.Text next)) {
            return FlowText.of(value);
        }
        char first = text.charAt(old.from());
        boolean quoted = old.node() instanceof Node.Scalar scalar
                && scalar.style() == Node.Style.QUOTED
                && (first == '"' || first == '\'');
        if (quoted) {
            return ScalarText.requoted(next.text(), first, flow);
        }
        return flow ? ScalarText.flow(next.text()) : ScalarText.block(next.text());
    }

    /** Writes a text under the bar that stands there; false where it can't hold the text. */
    private boolean keptBlock(Meaning value) {
        if (!old.isBlock() || !form.literals() || !(value instanceof Meaning.Text next)) {
            return false;
        }
        BlockHeader header = text.header(old.from());
        boolean holds = header.keeps()
                ? !next.text().isEmpty() && BlockText.isLiteral(next.text().replaceAll("(?<!\n)\n++$", ""))
                : BlockText.isLiteral(next.text());
        if (!holds) {
            return false;
        }
        if (text.charAt(old.from()) == '>' && next.text().stripTrailing().indexOf('\n') >= 0) {
            text.put(old.from(), old.from() + 1, "|");
        }
        int headerEnd = text.lineEnd(old.from());
        text.put(headerEnd, Math.max(headerEnd, old.to()), blockLines(next.text(), header));
        return true;
    }

    private String blockLines(String next, BlockHeader header) {
        String usual = indent + BlockText.STEP;
        String found = header.digit() > 0
                ? indent + " ".repeat(header.digit())
                : text.indentOfText(old.from(), old.to(), usual);
        String inner = found.length() > indent.length() ? found : usual;
        StringBuilder block = new StringBuilder();
        for (String line : BlockText.literalLines(next)) {
            block.append(form.lineEnd()).append(line.isEmpty() ? "" : inner + line);
        }
        return block.toString();
    }

    private void amongLines(Meaning value) {
        boolean oneLine = (old.isText() && !old.isBlock() && isOneLineText(value))
                || (old.flow() && !value.parts().isEmpty() && FlowText.suits(value));
        String written = part.key() == null ? form.afterDash(value, indent) : form.afterColon(value, indent);
        String all = oneLine ? " " + oneLine(value) : written;
        int end = all.indexOf(form.lineEnd());
        String first = end < 0 ? all : all.substring(0, end);
        String rest = end < 0 ? "" : all.substring(end);
        if (!text.isOneLine(part.inner(), old.from())) {
            below(value, first, rest);
        } else if (old.hasLines()) {
            text.put(old.from(), old.to(), all.stripLeading());
        } else {
            beside(first, rest);
        }
    }

    private boolean isOneLineText(Meaning value) {
        return value instanceof Meaning.Text next
                && (next.text().indexOf('\n') < 0 || !form.literals() || !BlockText.isLiteral(next.text()));
    }

    /** Where the old value starts on the line of its key or dash; a comment after it stays on that line. */
    private void beside(String first, String rest) {
        int valueEnd = old.isBlock() ? text.header(old.from()).end() : old.to();
        int lineEnd = text.lineEnd(valueEnd);
        if (old.isEmpty()) {
            boolean bare = text.isBlank(part.inner(), lineEnd);
            text.put(part.inner(), bare ? lineEnd : part.inner(), first);
        } else if (first.isEmpty()) {
            text.put(part.inner(), valueEnd, "");
        } else {
            text.put(old.from(), valueEnd, first.substring(1));
        }
        text.put(lineEnd, old.isBlock() ? Math.max(lineEnd, old.to()) : lineEnd, rest);
    }

    /** Where the old value starts on a line below its key or dash. */
    private void below(Meaning value, String first, String rest) {
        if (!value.parts().isEmpty()) {
            String own = text.indent(old.from());
            boolean deepEnough = own.length() > indent.length() || (old.hasLines() && isListLike(value));
            String shift = deepEnough ? "" : BlockText.STEP;
            text.put(old.from(), old.to(), shift + form.lines(value, own + shift));
        } else if (!old.hasLines() && rest.isEmpty()) {
            text.put(old.from(), old.to(), first.substring(1));
        } else {
            text.put(part.inner(), part.inner(), first);
            int lineEnd = text.lineEnd(part.inner());
            text.put(lineEnd, lineEnd, rest);
            text.put(text.endBefore(old.from()), text.lineEnd(old.to()), "");
        }
    }

    private boolean isListLike(Meaning value) {
        return value instanceof Meaning.Items && old.node() instanceof Node.Sequence;
    }
}
