package org.hongtou.cli.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.Problem;

/**
 * What a person is told of one file: the worst first, and where one kind is found many times, only the first of them in
 * full.
 */
public final class Digest {
    /** So many of a kind are told in full before the others are only counted; two more wouldn't be worth counting. */
    private static final int IN_FULL = 3;

    private static final int WORTH_COUNTING = 3;

    private Digest() {}

    /**
     * Findings of one kind in one file.
     *
     * @param shown those that are told in full
     * @param others those that are only counted
     */
    public record Group(List<Problem> shown, List<Problem> others) {
        public Group {
            shown = List.copyOf(shown);
            others = List.copyOf(others);
        }

        /** All of them, in the order of their places. */
        public List<Problem> all() {
            return Stream.concat(shown.stream(), others.stream()).toList();
        }

        /** The lines of those that are only counted, each once. */
        public List<Integer> lines() {
            return others.stream().map(Problem::line).distinct().toList();
        }
    }

    /** The worst first: errors, warnings, advice; among equals by their places, a kind at its first. */
    public static List<Group> of(List<Problem> problems) {
        List<Problem> sorted = problems.stream()
                .sorted(Comparator.comparing(Problem::severity)
                        .thenComparingInt(Problem::line)
                        .thenComparingInt(Problem::column))
                .toList();
        Map<Kind, List<Problem>> kinds =
                sorted.stream().collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        Set<Kind> grouped = new HashSet<>();
        for (Problem problem : sorted) {
            Kind kind = Kind.of(problem);
            List<Problem> all = kinds.getOrDefault(kind, List.of());
            // Kinds that are found a few times stand among the others by their places.
            if (all.size() < IN_FULL + WORTH_COUNTING) {
                groups.add(new Group(List.of(problem), List.of()));
            } else if (grouped.add(kind)) {
                groups.add(new Group(all.subList(0, IN_FULL), all.subList(IN_FULL, all.size())));
            }
        }
        return groups;
    }

    /** What is told together. */
    private record Kind(Problem.Severity severity, String code, String file) {
        static Kind of(Problem problem) {
            return new Kind(problem.severity(), problem.code(), problem.file());
        }
    }
}
