package org.hongtou.proof.rule;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the proof-reader.
 *
 * @param code its stable name, without the {@code proof.} of its diagnostic: {@code range-percent}
 * @param strength how binding it is
 * @param source where it stands: a standard's clause, or practice
 * @param example what it finds, and the same as it should be
 * @param check finds what breaks the rule
 * @param safeIn where its mends may be made although others may not; else they are told alone
 * @param whole what it mends as a whole or not at all; null where each mend stands for itself
 * @param isStanding whether it is followed unless an office turns it off; others are followed where one turns them on
 */
public record Rule(
        String code,
        Strength strength,
        String source,
        Example example,
        Check check,
        Set<Guarded> safeIn,
        @Nullable Whole whole,
        boolean isStanding) {

    /** Looks for what breaks a rule. Safe for use by many threads. */
    @FunctionalInterface
    public interface Check {
        void look(Manuscript manuscript, Findings findings);
    }

    public Rule {
        safeIn = Set.copyOf(safeIn);
    }

    /** A standing rule whose mends are safe in running text alone, each for itself. */
    public Rule(String code, Strength strength, String source, Example example, Check check) {
        this(code, strength, source, example, check, Set.of(), null, true);
    }

    /** The same rule, its mends safe in these too. */
    public Rule safeIn(Guarded... guarded) {
        return new Rule(code, strength, source, example, check, Set.of(guarded), whole, isStanding);
    }

    /** The same rule, its mends made together or not at all. */
    public Rule whole(Whole kin) {
        return new Rule(code, strength, source, example, check, safeIn, kin, isStanding);
    }

    /** The same rule, not followed unless an office asks for it. */
    public Rule onDemand() {
        return new Rule(code, strength, source, example, check, safeIn, whole, false);
    }

    /** The code of its diagnostics. */
    public String diagnostic() {
        return "proof." + code;
    }
}
