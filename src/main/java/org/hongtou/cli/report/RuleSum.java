package org.hongtou.cli.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hongtou.Problem;

/** How often each rule of the proof-reader found something. */
public final class RuleSum {
    private static final String PROOF = "proof.";

    private RuleSum() {}

    /**
     * A rule.
     *
     * @param name by which it is switched off: {@code range-percent}
     * @param count how often it found something
     */
    public record Line(String name, long count) {}

    /** A rule's name: its code without what all of the proof-reader's begin with. */
    public static String name(String code) {
        return code.startsWith(PROOF) ? code.substring(PROOF.length()) : code;
    }

    /** The rules that found something, the most frequent first. */
    public static List<Line> of(List<Problem> problems) {
        Map<String, Long> counts = problems.stream()
                .map(Problem::code)
                .filter(code -> code.startsWith(PROOF))
                .collect(Collectors.groupingBy(code -> code.substring(PROOF.length()), Collectors.counting()));
        return counts.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Line::count).reversed().thenComparing(Line::name))
                .toList();
    }
}
