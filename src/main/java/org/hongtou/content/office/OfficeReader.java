package org.hongtou.content.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.source.Blanks;
import org.hongtou.content.source.KeyName;
import org.hongtou.content.yaml.Node;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.jspecify.annotations.Nullable;

/** Reads an office's file; what is wrong with it is told at its place. */
public final class OfficeReader {
    private static final List<String> COMMON = List.of("公用", "common");
    private static final List<String> LISTS = List.of("名单", "lists");
    private static final List<String> SENTENCES = List.of("语句", "sentences");

    /** The keys of the file that are no kinds. */
    public static final List<String> PARTS = List.of("公用", "名单", "语句");

    private final Report report;

    private OfficeReader(Report report) {
        this.report = report;
    }

    /**
     * Reads a file.
     *
     * @param root its tree
     */
    public static Office read(Node root, Report report) {
        return new OfficeReader(report).read(root);
    }

    /** Tells what is wrong with an office's lists, whether a file uses them or not. */
    public static void checkLists(Office office, Report report) {
        new NamedUse(office, report).inLists();
    }

    private Office read(Node root) {
        if (root instanceof Node.Scalar nothing && nothing.isAbsent()) {
            return Office.NONE;
        }
        Node.Mapping file = mapping(root, "");
        if (file == null) {
            return Office.NONE;
        }
        Node.Mapping common = null;
        List<Office.Section> sections = new ArrayList<>();
        Map<String, Office.Entry> lists = new LinkedHashMap<>();
        Map<String, Office.Entry> sentences = new LinkedHashMap<>();
        for (Node.Entry entry : file.entries()) {
            String key = KeyName.normal(entry.key().text());
            Node.Mapping values = mapping(entry.value(), entry.key().text());
            if (values == null) {
                continue;
            }
            if (COMMON.contains(key)) {
                common = values;
            } else if (LISTS.contains(key)) {
                named(values, lists);
            } else if (SENTENCES.contains(key)) {
                sentences(values, sentences);
            } else {
                sections.add(new Office.Section(entry.key(), values));
            }
        }
        return new Office(common, sections, lists, sentences);
    }

    private static void named(Node.Mapping values, Map<String, Office.Entry> named) {
        for (Node.Entry entry : values.entries()) {
            named.put(KeyName.normal(entry.key().text()), new Office.Entry(entry.key(), entry.value()));
        }
    }

    private void sentences(Node.Mapping values, Map<String, Office.Entry> sentences) {
        for (Node.Entry entry : values.entries()) {
            Node.Scalar name = entry.key();
            if (!(entry.value() instanceof Node.Scalar text) || Blanks.isBlank(text.text())) {
                report.add(Diagnostic.error(
                        "content.sentence-not-text", entry.value().place(), name.text()));
                continue;
            }
            text.lines().stream()
                    .filter(line -> SentenceUse.named(line.text()) != null)
                    .forEach(line ->
                            report.add(Diagnostic.error("content.sentence-in-sentence", line.place(), line.text())));
            sentences.put(KeyName.normal(name.text()), new Office.Entry(name, text));
        }
    }

    private Node.@Nullable Mapping mapping(Node node, String key) {
        if (node instanceof Node.Mapping mapping) {
            return mapping;
        }
        if (!(node instanceof Node.Scalar text && text.isAbsent())) {
            report.add(
                    key.isEmpty()
                            ? Diagnostic.error("content.office-not-a-mapping", node.place())
                            : Diagnostic.error("content.office-part-not-a-mapping", node.place(), key));
        }
        return null;
    }
}
