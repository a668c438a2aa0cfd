package org.hongtou.content.checked;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hongtou.content.schema.Schema;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/**
 * Takes off what people type around a value though the document sets it by itself or the key says it: a label before it
 * ({@code 电话: 电话：8800166}), book marks around a title, 第 and 号 around a number.
 */
final class Surroundings {
    private static final String OPENING_MARKS = "《〈“‘「『（(【〔[\"'";

    private static final int LONGEST_LABEL = 40;

    private final Schema.Key key;
    private final String name;
    private final Report report;

    /** @param name the key as it was written */
    Surroundings(Schema.Key key, String name, Report report) {
        this.key = key;
        this.name = name;
        this.report = report;
    }

    /** The value without them. */
    Node strip(Node value) {
        // The keys of tables and pictures stand in no schema's file: 注 of a table reads its own label.
        if (key.place().line() == 0 || !mayHave(key.types())) {
            return value;
        }
        return switch (value) {
            case Node.Scalar text -> around(mayBeLabelled(text) ? label(text) : text);
            case Node.Sequence list -> {
                if (list.items().isEmpty()
                        || !(list.items().getFirst() instanceof Node.Scalar first)
                        || !mayBeLabelled(first)) {
                    yield list;
                }
                List<Node> items = new ArrayList<>(list.items());
                items.set(0, label(first));
                yield new Node.Sequence(items, list.place());
            }
            case Node.Mapping mapping -> mapping;
        };
    }

    private static boolean mayHave(List<Schema.Type> types) {
        for (Schema.Type type : types) {
            if (!mayHave(type)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a colon stands where one behind a label would: of most values nothing more has to be asked. */
    private static boolean mayBeLabelled(Node.Scalar text) {
        String words = text.text();
        for (int i = 0; i < Math.min(LONGEST_LABEL, words.length()); i++) {
            if (words.charAt(i) == '：' || words.charAt(i) == ':') {
                return true;
            }
        }
        return false;
    }

    private static boolean mayHave(Schema.Type type) {
        return !(type instanceof Schema.Type.Body
                || type instanceof Schema.Type.Labelled
                || type instanceof Schema.Type.Rows
                || (type instanceof Schema.Type.Lines lines && lines.typed()));
    }

    private Node.Scalar label(Node.Scalar text) {
        TextLine line = line(text);
        if (line == null) {
            return text;
        }
        List<String> labels = new ArrayList<>(
                key.types().stream().anyMatch(Schema.Type.Lines.class::isInstance)
                        ? List.of(name, key.shown())
                        : key.allNames());
        labels.addAll(key.labels());
        labels.sort(Comparator.comparingInt(String::length).reversed());
        for (String label : labels) {
            int end = endOfLabel(line.text(), label);
            if (end > 0 && end < line.text().length()) {
                String found = line.text().substring(0, end);
                report.add(Diagnostic.advice("content.label-in-value", line.place(), name, found));
                return without(text, line, found);
            }
        }
        return text;
    }

    /** Where the words after a label and its colon begin; 0 where the text doesn't begin so. */
    private static int endOfLabel(String text, String label) {
        if (label.isEmpty() || !text.startsWith(label)) {
            return 0;
        }
        int end = afterBlanks(text, label.length());
        boolean colon = end < text.length() && "：:".indexOf(text.charAt(end)) >= 0;
        return colon ? afterBlanks(text, end + 1) : 0;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && Blanks.isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static Node.Scalar without(Node.Scalar text, TextLine line, String found) {
        List<TextLine> lines = new ArrayList<>(text.lines());
        Place place = line.at(found.length());
        lines.set(0, new TextLine(line.text().substring(found.length()), place));
        int at = text.text().indexOf(found);
        String rest = text.text().substring(0, at) + text.text().substring(at + found.length());
        return new Node.Scalar(rest, text.style(), place, lines);
    }

    /** A pair of marks is shown as it is, words with what stands between them: 第…号. */
    private static String shown(String pair) {
        return Character.isLetter(pair.charAt(0)) ? pair.charAt(0) + "…" + pair.substring(1) : pair;
    }

    private Node.Scalar around(Node.Scalar text) {
        TextLine line = line(text);
        if (line == null || text.lines().size() > 1) {
            return text;
        }
        for (String pair : key.around()) {
            String inner = inner(line.text(), pair);
            if (inner.length() < line.text().length() && !inner.isEmpty()) {
                report.add(
                        Diagnostic.advice("content.around-value", line.place(), name, shown(pair), line.text(), inner));
                Place place = line.at(line.text().indexOf(inner));
                return new Node.Scalar(inner, text.style(), place, List.of(new TextLine(inner, place)));
            }
        }
        return text;
    }

    /** A text without a pair of marks; of words either may be missing, brackets go only where they hold all of it. */
    private static String inner(String text, String pair) {
        String open = pair.substring(0, 1);
        String close = pair.substring(1);
        if (OPENING_MARKS.contains(open)) {
            boolean holds = text.startsWith(open) && text.endsWith(close) && closes(text, open, close);
            return holds ? Blanks.strip(text.substring(1, text.length() - 1)) : text;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String rest = text.startsWith(open) ? text.substring(1) : text;
        rest = rest.endsWith(close) ? rest.substring(0, rest.length() - 1) : rest;
        return plain.matches(open + "?[\\s　]*[0-9A-Za-z〇零一二三四五六七八九十百千-]+[\\s　]*" + close + "?")
                ? Blanks.strip(rest)
                : text;
    }

    /** Whether the mark at a text's start is closed only at its end. */
    private static boolean closes(String text, String open, String close) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.startsWith(open, i) ? 1 : text.startsWith(close, i) ? -1 : 0;
            if (depth == 0) {
                return i == text.length() - 1;
            }
        }
        return false;
    }

    /** The first line without the blanks at its ends; null where there is none. */
    private static @Nullable TextLine line(Node.Scalar text) {
        if (text.lines().isEmpty()) {
            return null;
        }
        TextLine line = text.lines().getFirst().trimmed();
        return line.text().isEmpty() ? null : line;
    }
}
