package org.hongtou.content.checked;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.data.Data;
import org.hongtou.content.pasted.Markdown;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Checks the values that are short texts: a line, a few lines, joined and labelled items. */
final class TextCheck {
    private static final String ENDS_LINE = "，；。";
    /** From here on characters are Han and their marks, which no blank parts. */
    private static final int FIRST_HAN = 0x2E80;

    private final ValueCheck.Asked asked;
    private final Report report;

    TextCheck(ValueCheck.Asked asked, Report report) {
        this.asked = asked;
        this.report = report;
    }

    /** One line; a plain text over several lines is one line, as YAML has it. */
    Data.@Nullable Text line(Node node) {
        Node.Scalar scalar = scalar(node);
        if (scalar == null) {
            return null;
        }
        List<TextLine> lines = shown(scalar);
        if (lines.size() > 1 && !scalar.isPlainLines()) {
            report.add(Diagnostic.error("content.several-lines", lines.get(1).place(), asked.key(), lines.size()));
            return null;
        }
        return new Data.Text(join(lines), place(lines, scalar));
    }

    /**
     * A few lines, each as it stands.
     *
     * @param typed whether their blanks stay, and those without words
     */
    Data.@Nullable Text lines(Node node, boolean typed) {
        List<TextLine> lines = new ArrayList<>();
        if (node instanceof Node.Sequence list) {
            for (Node item : list.items()) {
                Node.Scalar scalar = scalar(item);
                if (scalar == null) {
                    return null;
                }
                lines.addAll(typed ? typed(scalar) : shown(scalar));
            }
        } else {
            Node.Scalar scalar = scalar(node);
            if (scalar == null) {
                return null;
            }
            adviseBar(scalar);
            lines.addAll(typed && !scalar.isPlainLines() ? scalar.lines() : shown(scalar));
        }
        return new Data.Text(
                String.join("\n", lines.stream().map(TextLine::text).toList()), place(lines, node));
    }

    /** Lines with the blanks at their ends, empty ones too. */
    Data.@Nullable Many rows(Node node) {
        List<Data> rows = new ArrayList<>();
        for (Node item : node instanceof Node.Sequence list ? list.items() : List.of(node)) {
            Node.Scalar scalar = scalar(item);
            if (scalar == null) {
                return null;
            }
            adviseBar(scalar);
            for (TextLine line : scalar.lines()) {
                rows.add(new Data.Text(line.text(), line.place()));
            }
        }
        return new Data.Many(rows, node.place());
    }

    /** Items of a line; an item with a mark of its own at its end ends its line, and so does a line of a block. */
    Data.@Nullable Many joined(Node node) {
        List<Data> lines = new ArrayList<>();
        if (!(node instanceof Node.Sequence list)) {
            Node.Scalar scalar = scalar(node);
            if (scalar == null) {
                return null;
            }
            adviseBar(scalar);
            shown(scalar).forEach(line -> lines.add(new Data.Text(line.text(), line.place())));
            return new Data.Many(lines, node.place());
        }
        StringBuilder line = new StringBuilder();
        Place start = node.place();
        for (Node item : list.items()) {
            Data.Text text = item instanceof Node.Scalar scalar && scalar.isAbsent() ? empty(scalar) : line(item);
            if (text == null || text.text().isEmpty()) {
                continue;
            }
            start = line.isEmpty() ? text.place() : start;
            line.append(line.isEmpty() ? "" : "，").append(text.text());
            if (ENDS_LINE.indexOf(line.charAt(line.length() - 1)) >= 0) {
                lines.add(new Data.Text(line.toString(), start));
                line.setLength(0);
            }
        }
        if (!line.isEmpty()) {
            lines.add(new Data.Text(line.toString(), start));
        }
        return new Data.Many(lines, node.place());
    }

    private Data.@Nullable Text empty(Node.Scalar item) {
        report.add(Diagnostic.advice("content.empty-item", item.place(), asked.key()));
        return null;
    }

    /** Labels with joined items, as a mapping or as a list of mappings. */
    Data.@Nullable Many labelled(Node node) {
        List<Data> labelled = new ArrayList<>();
        List<Node> parts = node instanceof Node.Sequence list ? list.items() : List.of(node);
        for (Node part : parts) {
            if (!(part instanceof Node.Mapping mapping)) {
                report.add(Diagnostic.error("content.text-for-labelled", part.place(), asked.key()));
                return null;
            }
            mapping.entries().forEach(entry -> label(entry, labelled));
        }
        return new Data.Many(labelled, node.place());
    }

    private void label(Node.Entry entry, List<Data> labelled) {
        String label = Blanks.strip(withoutColons(entry.key().text()));
        if (entry.value() instanceof Node.Scalar text && Blanks.isBlank(text.text())) {
            report.add(Diagnostic.advice("content.empty-value", entry.key().place(), label));
            return;
        }
        Data.Many lines = new TextCheck(new ValueCheck.Asked(label, List.of()), report).joined(entry.value());
        if (lines != null) {
            Map<String, Data> fields = new LinkedHashMap<>();
            fields.put("label", new Data.Text(label, entry.key().place()));
            fields.put("lines", lines);
            labelled.add(new Data.Fields(fields, entry.key().place()));
        }
    }

    private static String withoutColons(String key) {
        int end = key.length();
        while (end > 0 && (key.charAt(end - 1) == '：' || key.charAt(end - 1) == ':')) {
            end--;
        }
        return key.substring(0, end);
    }

    /** A text, or null after an error. */
    Node.@Nullable Scalar scalar(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar;
        }
        String code = node instanceof Node.Sequence ? "content.list-for-text" : "content.mapping-for-text";
        report.add(Diagnostic.error(code, node.place(), asked.key()));
        return null;
    }

    private void adviseBar(Node.Scalar scalar) {
        if (scalar.isWrittenInLines()) {
            report.add(Diagnostic.advice("content.lines-without-bar", scalar.place(), asked.key()));
        }
    }

    private List<TextLine> shown(Node.Scalar scalar) {
        List<TextLine> shown = new ArrayList<>(scalar.lines().size());
        for (TextLine line : scalar.lines()) {
            TextLine trimmed = line.trimmed();
            if (!trimmed.text().isEmpty()) {
                Markdown.value(trimmed, report);
                shown.add(trimmed);
            }
        }
        return shown;
    }

    private static List<TextLine> typed(Node.Scalar scalar) {
        return scalar.lines().isEmpty() ? List.of(new TextLine("", scalar.place())) : scalar.lines();
    }

    private static String join(List<TextLine> lines) {
        StringBuilder joined = new StringBuilder();
        for (TextLine line : lines) {
            boolean latin = !joined.isEmpty()
                    && joined.charAt(joined.length() - 1) < FIRST_HAN
                    && line.text().charAt(0) < FIRST_HAN;
            joined.append(latin ? " " : "").append(line.text());
        }
        return joined.toString();
    }

    private static Place place(List<TextLine> lines, Node node) {
        return node instanceof Node.Scalar && !lines.isEmpty()
                ? lines.getFirst().place()
                : node.place();
    }
}
