package org.hongtou.check;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.content.checked.Passages;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Report;
import org.hongtou.output.Composed;
import org.hongtou.pipeline.CheckedContent;
import org.hongtou.pipeline.Reading;
import org.hongtou.proof.LayoutReader;
import org.hongtou.proof.LayoutRule;
import org.hongtou.proof.ProofReader;
import org.hongtou.proof.Silences;
import org.hongtou.proof.rule.Finding;
import org.hongtou.proof.rule.Habits;
import org.hongtou.proof.rule.Manuscript;

/** Has the proof-reader read content files. Safe for use by many threads. */
public final class Proof {
    private final ProofReader reader;
    private final Habits habits;

    /** @param habits what the office wants of its proof-reader */
    public Proof(Habits habits) {
        this.reader = new ProofReader(habits);
        this.habits = habits;
    }

    /** What shows only on the finished pages. */
    List<Diagnostic> look(Composed composed, String file) {
        return LayoutReader.read(composed.galley(), composed.pages(), file).stream()
                .filter(found -> Stream.of(LayoutRule.values())
                        .filter(rule -> rule.diagnostic().equals(found.code()))
                        .allMatch(rule -> habits.follow(rule.code(), rule.isStanding())))
                .toList();
    }

    /**
     * What the rules find, apart from what the file's own comments silence; nothing where the file has errors.
     *
     * @param report told what is wrong with those comments
     */
    public List<Finding> read(Reading reading, Report report) {
        CheckedContent content = reading.content();
        if (content == null) {
            return List.of();
        }
        Set<Integer> keys = reading.diagnostics().stream()
                .filter(told -> told.code().equals("content.key-in-text"))
                .map(told -> told.place().line())
                .collect(Collectors.toSet());
        List<Finding> all = reader.read(manuscript(content));
        List<Finding> found = all.stream()
                .filter(finding -> !keys.contains(finding.place().line()))
                .toList();
        return whole(all, new Silences(reading.source(), reading.comments()).heard(found, habits, report));
    }

    /** What is left of findings, for a person to decide where others of its series are left out. */
    private static List<Finding> whole(List<Finding> all, List<Finding> left) {
        if (left.size() == all.size()) {
            return left;
        }
        Map<String, Long> before = sizes(all);
        Map<String, Long> after = sizes(left);
        return left.stream()
                .map(finding -> finding.series().isEmpty()
                                || Objects.equals(before.get(finding.series()), after.get(finding.series()))
                        ? finding
                        : finding.unsure())
                .toList();
    }

    private static Map<String, Long> sizes(List<Finding> findings) {
        return findings.stream().collect(Collectors.groupingBy(Finding::series, Collectors.counting()));
    }

    /** Content as the proof-reader sees it. */
    public static Manuscript manuscript(CheckedContent content) {
        return new Manuscript(
                content.kind().name(),
                content.head().kind().text(),
                content.layout(),
                content.data(),
                Passages.of(content.tree(), content.schema()));
    }
}
