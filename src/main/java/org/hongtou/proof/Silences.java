package org.hongtou.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
        Set<Finding> silenced = new HashSet<>();
        for (Silence silence : silences) {
            Set<Finding> own = new HashSet<>();
            List<String> idle = new ArrayList<>();
            for (String written : silence.codes()) {
                String code = RuleCodes.known(written);
                Set<Finding> found = code == null ? Set.of() : silenced(silence, code, findings);
                own.addAll(found);
                if (code == null) {
                    report.add(RuleCodes.unknown(written, silence.comment().place(), false));
                } else if (found.isEmpty() && !habits.off().contains(code)) {
                    idle.add(code);
                }
            }
            if (silence.codes().isEmpty()) {
                own.addAll(silenced(silence, "", findings));
            }
            Place place = silence.comment().place();
            if (!idle.isEmpty()) {
                report.add(Diagnostic.advice("check.silences-no-such", place, String.join("、", idle)));
            } else if (silence.codes().isEmpty()
                    && own.isEmpty()
                    && habits.off().isEmpty()) {
                report.add(Diagnostic.advice("check.silences-nothing", place));
            }
            silenced.addAll(own);
        }
        return findings.stream().filter(found -> !silenced.contains(found)).toList();
    }

    private Set<Finding> silenced(Silence silence, String code, List<Finding> findings) {
        Set<Finding> silenced = new HashSet<>();
        for (Finding found : findings) {
            int line = found.place().line();
            boolean meant = code.isEmpty() || found.rule().code().equals(code);
            if (meant && silence.covers(line, lines.text(line))) {
                silenced.add(found);
            }
        }
        return silenced;
    }
}
