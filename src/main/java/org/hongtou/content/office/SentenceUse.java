package org.hongtou.content.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.TextLine;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/**
 * Puts an office's stock sentences where a file's text names one: {@code 〈联系方式〉} as a paragraph of its own, or as a
 * whole value. Within a paragraph 〈 〉 are book marks and stay.
 */
final class SentenceUse {
    private static final char OPEN = '〈';
    private static final char CLOSE = '〉';

    private final Office office;
    private final Report report;

    SentenceUse(Office office, Report report) {
        this.office = office;
        this.report = report;
    }

    /** The name between the marks, where a paragraph is nothing but it; else null. */
    static @Nullable String named(String paragraph) {
        String words = Blanks.strip(paragraph);
        boolean marked = words.length() > 2
                && words.charAt(0) == OPEN
                && words.indexOf(CLOSE) == words.length() - 1
                && words.lastIndexOf(OPEN) == 0;
        return marked ? Blanks.strip(words.substring(1, words.length() - 1)) : null;
    }

    /** A text, or a list of paragraphs, with the sentences that it names. */
    Node in(Node value) {
        if (value instanceof Node.Sequence paragraphs) {
            return new Node.Sequence(paragraphs.items().stream().map(this::in).toList(), paragraphs.place());
        }
        return value instanceof Node.Scalar text && text.text().indexOf(OPEN) >= 0 ? inText(text) : value;
    }

    private Node.Scalar inText(Node.Scalar text) {
        List<TextLine> lines = new ArrayList<>();
        boolean found = false;
        for (TextLine line : text.lines()) {
            Node.Scalar sentence = sentence(line);
            found |= sentence != null;
            lines.addAll(sentence == null ? List.of(line) : sentence.lines());
        }
        if (!found) {
            return text;
        }
        String words = lines.stream().map(TextLine::text).collect(Collectors.joining("\n"));
        return new Node.Scalar(words, Node.Style.LITERAL, text.place(), lines);
    }

    private Node.@Nullable Scalar sentence(TextLine line) {
        String name = named(line.text());
        if (name == null) {
            within(line);
            return null;
        }
        Node.Scalar sentence = office.sentence(name);
        if (sentence == null) {
            unknown(name, line);
        }
        return sentence;
    }

    /** A paragraph of book marks alone was meant for a sentence where the office has any, or for a list. */
    private void unknown(String name, TextLine line) {
        List<String> names = office.sentenceNames();
        if (office.list(name) != null) {
            report.add(Diagnostic.error("content.list-in-text", line.place(), name));
        } else if (!names.isEmpty()) {
            String near = Suggestion.nearest(name, names);
            report.add(
                    near == null
                            ? Diagnostic.warning(
                                    "content.unknown-sentence", line.place(), name, String.join("、", names))
                            : Diagnostic.error("content.unknown-sentence-near", line.place(), name, near));
        }
    }

    private void within(TextLine line) {
        String text = line.text();
        boolean inTitle = false;
        int open = -1;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            if (mark == '《' || mark == '》') {
                inTitle = mark == '《';
            } else if (mark == OPEN) {
                open = inTitle ? -1 : i;
            } else if (mark == CLOSE && open >= 0) {
                String name = text.substring(open + 1, i);
                if (!name.isEmpty() && office.sentence(name) != null) {
                    report.add(Diagnostic.warning("content.sentence-within", line.at(open), name));
                }
                open = -1;
            }
        }
    }
}
