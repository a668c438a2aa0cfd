package org.hongtou.content.yaml;

import java.util.List;
import org.hongtou.content.source.Blanks;

/** Values as lines below each other, in the style of the samples. */
final class BlockText {
    static final String STEP = "  ";

    private final String lineEnd;
    private final boolean literals;
    private final StringBuilder out = new StringBuilder();

    private BlockText(String lineEnd, boolean literals) {
        this.lineEnd = lineEnd;
        this.literals = literals;
    }

    /**
     * How values are written as lines.
     *
     * @param lineEnd what ends a line
     * @param literals whether texts of several lines stand under {@code |}; otherwise they are quoted
     */
    record Form(String lineEnd, boolean literals) {
        /** What follows a key's colon, its blank or line end included; the last line has no end. */
        String afterColon(Meaning value, String indent) {
            BlockText text = new BlockText(lineEnd, literals);
            text.value(value, indent);
            return text.out.toString();
        }

        /** What follows a dash, its blank included; the last line has no end. */
        String afterDash(Meaning value, String indent) {
            BlockText text = new BlockText(lineEnd, literals);
            text.item(value, indent);
            return text.out.toString();
        }

        /** Keys or items; the first line without its indentation, the last without its end. */
        String lines(Meaning value, String indent) {
            BlockText text = new BlockText(lineEnd, literals);
            text.parts(value, indent);
            return text.out.toString();
        }
    }

    /** Whether {@code |} can hold a text. */
    static boolean isLiteral(String text) {
        List<String> lines = literalLines(text);
        return !lines.getFirst().isEmpty()
                && !Blanks.isBlank(lines.getFirst().charAt(0))
                && !lines.getLast().isEmpty()
                && lines.stream().noneMatch(line -> !line.isEmpty() && Blanks.isBlank(line));
    }

    /** The lines of a text, of which the last need not have an end. */
    static List<String> literalLines(String text) {
        String lines = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
        return List.of(lines.split("\n", -1));
    }

    private void value(Meaning value, String indent) {
        boolean nested = !value.parts().isEmpty();
        if (nested) {
            out.append(lineEnd).append(indent).append(STEP);
            parts(value, indent + STEP);
        } else {
            out.append(' ');
            bare(value, indent);
        }
    }

    private void item(Meaning value, String indent) {
        out.append(' ');
        if (value.parts().isEmpty()) {
            bare(value, indent);
        } else if (value instanceof Meaning.Items && isRow(value)) {
            out.append(FlowText.of(value));
        } else {
            parts(value, indent + STEP);
        }
    }

    /** Whether a list in a list is a row of texts, as in a table. */
    private static boolean isRow(Meaning value) {
        return FlowText.suits(value) && value.parts().stream().allMatch(part -> part.value() instanceof Meaning.Text);
    }

    /** A text, or a list or mapping that is empty. */
    private void bare(Meaning value, String indent) {
        if (!(value instanceof Meaning.Text text)) {
            out.append(FlowText.of(value));
        } else if (literals && text.text().indexOf('\n') >= 0 && isLiteral(text.text())) {
            out.append('|');
            for (String line : literalLines(text.text())) {
                out.append(lineEnd).append(line.isEmpty() ? "" : indent + STEP + line);
            }
        } else {
            out.append(ScalarText.block(text.text()));
        }
    }

    private void parts(Meaning value, String indent) {
        boolean first = true;
        for (Meaning.Named part : value.parts()) {
            out.append(first ? "" : lineEnd + indent);
            first = false;
            if (value instanceof Meaning.Items) {
                out.append('-');
                item(part.value(), indent);
            } else {
                out.append(ScalarText.key(part.key())).append(':');
                value(part.value(), indent);
            }
        }
    }
}
