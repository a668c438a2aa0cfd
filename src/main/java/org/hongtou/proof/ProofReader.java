package org.hongtou.proof;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hongtou.diagnostics.Place;
import org.hongtou.proof.rule.Finding;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Habits;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;

/** Reads manuscripts by the rules of an office. Safe for use by many threads. */
public final class ProofReader {
    private static final Comparator<Place> BY_PLACE =
            Comparator.comparingInt(Place::line).thenComparingInt(Place::column);

    private final RuleBook book;
    private final Habits habits;

    public ProofReader(Habits habits) {
        this.book = RuleBook.of(habits);
        this.habits = habits;
    }

    /** What the rules find, in the order of the file; of one place in the order of the rules. */
    public List<Finding> read(Manuscript manuscript) {
        List<Finding> all = new ArrayList<>();
        for (Rule rule : book.rules()) {
            Findings findings = new Findings(rule, habits.names());
            rule.check().look(manuscript, findings);
            all.addAll(findings.in(manuscript));
        }
        all.sort(Comparator.comparing(Finding::place, BY_PLACE));
        return all;
    }
}
