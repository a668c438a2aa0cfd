package org.hongtou.proof;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.hongtou.content.source.Source;
import org.hongtou.content.yaml.Comment;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Report;
import org.hongtou.proof.rule.Finding;
import org.hongtou.proof.rule.Habits;

/** The comments of a content file with which its writer stands by what is written there: {@code # 不校对}. */
public final class Silences {
    private final SilencedLines lines;
    private final List<Silence> silences;

    /**
     * @param comments the file's comments
     */
    public Silences(Source source, List<Comment> comments) {
        this.lines = new SilencedLines(source);
        this.silences = comments.stream()
                .map(comment -> Silence.of(comment, lines))
                .filter(Objects::nonNull)
                .toList();
    }

    /**
     * The findings that are not silenced. A comment that names an unknown rule, or silences nothing, is advice in the
     * report, unless it may be there for a rule that the office has turned off.
     */
    public List<Finding> heard(List<Finding> findings, Habits habits, Report report) {
        Found found = new Found(findings);
        Set<Finding> silenced = new HashSet<>();
        for (Silence silence : silences) {
            List<String> idle = new ArrayList<>();
            boolean any = false;
            for (String written : silence.codes()) {
                String code = RuleCodes.known(written);
                boolean some = code != null && found.silence(silence, code, silenced);
                any |= some;
                if (code == null) {
                    report.add(RuleCodes.unknown(written, silence.comment().place(), false));
                } else if (!some && habits.follow(code, RuleCodes.isStanding(code))) {
                    idle.add(code);
                }
            }
            if (silence.codes().isEmpty()) {
                any = found.silence(silence, "", silenced);
            }
            Place place = silence.comment().place();
            if (!idle.isEmpty()) {
                report.add(Diagnostic.advice("check.silences-no-such", place, String.join("、", idle)));
            } else if (silence.codes().isEmpty() && !any && habits.off().isEmpty()) {
                report.add(Diagnostic.advice("check.silences-nothing", place));
            }
        }
        return findings.stream().filter(finding -> !silenced.contains(finding)).toList();
    }

    /** What was found, by the rule's code and line; comments that ask for the same are answered once. */
    private final class Found {
        private final Map<String, NavigableMap<Integer, List<Finding>>> byCode = new HashMap<>();
        private final Map<Asked, Boolean> answered = new HashMap<>();

        Found(List<Finding> findings) {
            for (Finding finding : findings) {
                add("", finding);
                add(finding.rule().code(), finding);
            }
        }

        private void add(String code, Finding finding) {
            byCode.computeIfAbsent(code, unused -> new TreeMap<>())
                    .computeIfAbsent(finding.place().line(), unused -> new ArrayList<>())
                    .add(finding);
        }

        /** Adds what a comment silences of a rule, or of all if the code is empty; false if that is nothing. */
        boolean silence(Silence silence, String code, Set<Finding> silenced) {
            Asked asked = new Asked(code, silence.words(), silence.from(), silence.to());
            Boolean known = answered.get(asked);
            if (known == null) {
                known = add(silence, code, silenced);
                answered.put(asked, known);
            }
            return known;
        }

        private boolean add(Silence silence, String code, Set<Finding> silenced) {
            boolean any = false;
            NavigableMap<Integer, List<Finding>> ofRule = byCode.get(code);
            if (ofRule == null || silence.from() > silence.to()) {
                return false;
            }
            for (Map.Entry<Integer, List<Finding>> line :
                    ofRule.subMap(silence.from(), true, silence.to(), true).entrySet()) {
                if (silence.covers(line.getKey(), lines.text(line.getKey()))) {
                    silenced.addAll(line.getValue());
                    any = true;
                }
            }
            return any;
        }
    }

    /** What a comment asks for. */
    private record Asked(String code, String words, int from, int to) {}
}
