package org.hongtou.rows;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Node;
import org.hongtou.content.yaml.YamlReader;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.diagnostics.Suggestion;

/** What a person says of columns that the kind's schema doesn't know: 案件题目: 提案题目, 序号: 不用. */
public final class ColumnNames {
    private static final List<String> LEFT_OUT = List.of("不用", "无", "-", "none", "");

    private final Map<String, List<Target>> targets = new HashMap<>();

    /** Nothing is said. */
    static ColumnNames none() {
        return new ColumnNames();
    }

    /**
     * Reads a file of names; what is wrong in it is told at its line.
     *
     * @throws org.hongtou.diagnostics.Halt if it is no YAML: why stands in the report
     */
    static ColumnNames read(Source source, YamlReader reader, RowKeys known, Report report) {
        ColumnNames names = new ColumnNames();
        Node root = reader.read(source, report);
        if (!(root instanceof Node.Mapping mapping)) {
            report.add(Diagnostic.error("content.rows-columns-form", root.place()));
            return names;
        }
        for (Node.Entry entry : mapping.entries()) {
            if (entry.value() instanceof Node.Scalar said) {
                names.targets.put(Words.heading(entry.key().text()), target(said, known, report));
            } else {
                report.add(Diagnostic.error(
                        "content.rows-columns-form", entry.value().place()));
            }
        }
        return names;
    }

    private static List<Target> target(Node.Scalar said, RowKeys known, Report report) {
        String name = said.text().strip();
        if (LEFT_OUT.contains(name)) {
            return List.of();
        }
        List<Target> found = known.called(name);
        if (found.size() == 1) {
            return found;
        }
        List<Target> named = known.named(Words.heading(name)).stream()
                .map(RowKeys.Claim::target)
                .toList();
        if (found.isEmpty() && named.size() == 1) {
            return named;
        }
        if (found.isEmpty()) {
            String near = Suggestion.nearest(name, known.names());
            report.add(
                    near == null
                            ? Diagnostic.error(
                                    "content.rows-no-key", said.place(), name, String.join("、", known.usual()))
                            : Diagnostic.error("content.rows-no-key-near", said.place(), name, near));
        } else {
            report.add(Diagnostic.error(
                    "content.rows-which-key",
                    said.place(),
                    name,
                    String.join("、", found.stream().map(Target::shown).toList()),
                    found.getFirst().shown()));
        }
        return List.of();
    }

    /** Whether something is said of a heading. */
    boolean has(String heading) {
        return targets.containsKey(heading);
    }

    /** What it holds; nothing where it is left out. */
    List<Target> targets(String heading) {
        return targets.getOrDefault(heading, List.of());
    }
}
