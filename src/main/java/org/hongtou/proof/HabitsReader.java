package org.hongtou.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Halt;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;
import org.hongtou.proof.rule.Habits;

/**
 * Reads an office's {@code proof.yaml}: {@code off 不查} and {@code on 要查}, codes of rules; {@code terms 用语}, words with
 * what is written instead; {@code names 不动}, names that are never touched; and its lists of words. What is wrong in it is
 * an error at its line; the rest of it holds.
 */
public final class HabitsReader {
    private static final List<String> NAMES = Stream.concat(
                    Stream.of("不查", "要查", "用语", "不动", "off", "on", "terms", "names"), OwnListsReader.LISTS.stream())
            .toList();
    private static final List<String> ALL_NAMES =
            Stream.concat(NAMES.stream(), OwnListsReader.NAMES.stream()).toList();

    private final Report report;
    private final Set<String> off = new HashSet<>();
    private final Set<String> on = new HashSet<>();
    private final Map<String, String> terms = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    private final OwnListsReader lists;

    private HabitsReader(Report report) {
        this.report = report;
        this.lists = new OwnListsReader(report);
    }

    /** The habits; those of nobody where the file can't be read. */
    public static Habits read(Source source, Report report) {
        HabitsReader reader = new HabitsReader(report);
        try {
            reader.file(new YamlReader(KnownKeys.named(ALL_NAMES)).read(source, report));
        } catch (Halt halt) {
            return Habits.NONE;
        }
        return new Habits(reader.off, reader.terms, reader.on, reader.names, reader.lists.lists());
    }

    private void file(Node root) {
        if (!(root instanceof Node.Mapping mapping)) {
            wrongForm("proof.yaml", root);
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            String key = entry.key().text();
            switch (key) {
                case "off", "不查" -> texts(key, entry.value()).forEach(code -> rule(code, off));
                case "on", "要查" -> texts(key, entry.value()).forEach(code -> rule(code, on));
                case "terms", "用语" -> terms(key, entry.value());
                case "names", "不动" ->
                    texts(key, entry.value())
                            .forEach(name -> names.add(name.text().strip()));
                default -> {
                    if (OwnListsReader.knows(key)) {
                        lists.read(entry);
                    } else {
                        unknown(entry.key());
                    }
                }
            }
        }
    }

    private void unknown(Node.Scalar key) {
        String near = Suggestion.nearest(key.text(), NAMES);
        report.add(
                near == null
                        ? Diagnostic.error("check.habit-unknown", key.place(), key.text())
                        : Diagnostic.error("check.habit-near", key.place(), key.text(), near));
    }

    private void rule(Node.Scalar code, Set<String> codes) {
        String known = RuleCodes.known(code.text());
        if (known != null) {
            codes.add(known);
        } else {
            report.add(RuleCodes.unknown(code.text(), code.place(), true));
        }
    }

    private void terms(String key, Node value) {
        if (!(value instanceof Node.Mapping mapping)) {
            if (!isAbsent(value)) {
                wrongForm(key, value);
            }
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            String wrong = entry.key().text().strip();
            if (entry.value() instanceof Node.Scalar right && !wrong.isEmpty()) {
                terms.put(wrong, right.text().strip());
            } else {
                wrongForm(key, entry.value());
            }
        }
    }

    private List<Node.Scalar> texts(String key, Node value) {
        List<Node> items = value instanceof Node.Sequence list ? list.items() : List.of(value);
        List<Node.Scalar> texts = new ArrayList<>();
        for (Node item : items) {
            if (!(item instanceof Node.Scalar text)) {
                wrongForm(key, item);
            } else if (!text.text().isBlank()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static boolean isAbsent(Node value) {
        return value instanceof Node.Scalar text && text.isAbsent();
    }

    private void wrongForm(String key, Node node) {
        report.add(Diagnostic.error("check.habit-form", node.place(), key));
    }
}
