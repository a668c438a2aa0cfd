package org.hongtou.proof.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hongtou.content.slip.KnownKeys;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Report;
import org.hongtou.proof.rule.OwnLists;

/**
 * The shipped lists of words: for each rule its wrong words with the right ones, and longer words in which the same
 * characters are right.
 *
 * @param asOf the month in which they were looked through
 * @param lists the words by the rule's code
 * @param exceptions the longer words by the wrong one that they hold
 */
record TermFile(YearMonth asOf, Map<String, Map<String, String>> lists, Map<String, List<String>> exceptions) {
    private static final String NAME = "/proof/terms.yaml";
    private static final String EXCEPTIONS = "except";
    private static final String AS_OF = "as-of";

    /** Read once: rules are made anew for each office. */
    private static final class Shipped {
        static final TermFile FILE = read();
    }

    /** The file that comes with the program. */
    static TermFile shipped() {
        return Shipped.FILE;
    }

    private static TermFile read() {
        Map<String, Map<String, String>> lists = new LinkedHashMap<>();
        Map<String, List<String>> exceptions = new LinkedHashMap<>();
        YearMonth asOf = null;
        for (Node.Entry section : entries(tree())) {
            if (section.key().text().equals(AS_OF)) {
                asOf = YearMonth.parse(texts(section.value()).getFirst());
            }
            for (Node.Entry word : entries(section.value())) {
                String wrong = word.key().text();
                if (section.key().text().equals(EXCEPTIONS)) {
                    exceptions.put(wrong, texts(word.value()));
                } else {
                    lists.computeIfAbsent(section.key().text(), code -> new LinkedHashMap<>())
                            .put(wrong, texts(word.value()).getFirst());
                }
            }
        }
        return new TermFile(Objects.requireNonNull(asOf, AS_OF), lists, exceptions);
    }

    /** The same lists, but for what an office writes right. */
    TermFile knowing(OwnLists own) {
        Map<String, List<String>> more = new LinkedHashMap<>(exceptions);
        List<String> rights = own.rights();
        if (!rights.isEmpty()) {
            lists.values().stream().flatMap(words -> words.keySet().stream()).forEach(wrong -> {
                List<String> longer =
                        rights.stream().filter(right -> right.contains(wrong)).toList();
                if (!longer.isEmpty()) {
                    more.merge(wrong, longer, TermFile::joined);
                }
            });
        }
        return new TermFile(asOf, lists, more);
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** The words of a rule. */
    Map<String, String> words(String code) {
        return lists.getOrDefault(code, Map.of());
    }

    private static Node tree() {
        try (InputStream in = Objects.requireNonNull(TermFile.class.getResourceAsStream(NAME), NAME)) {
            Report report = new Report();
            Node tree = new YamlReader(KnownKeys.none()).read(Source.read(NAME, in.readAllBytes(), report), report);
            report.haltOnErrors();
            return tree;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Node.Entry> entries(Node node) {
        return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
    }

    private static List<String> texts(Node node) {
        List<String> texts = new ArrayList<>();
        if (node instanceof Node.Scalar scalar) {
            texts.add(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> texts.addAll(texts(item)));
        }
        return texts;
    }
}
