package org.hongtou.proof.rule;

/**
 * A rule of the proof-reader.
 *
 * @param code its stable name, without the {@code proof.} of its diagnostic: {@code range-percent}
 * @param strength how binding it is
 * @param source where it stands: a standard's clause, or practice
 * @param example what it finds, and the same as it should be
 * @param check finds what breaks the rule
 */
public record Rule(String code, Strength strength, String source, Example example, Check check) {

    /** Looks for what breaks a rule. Safe for use by many threads. */
    @FunctionalInterface
    public interface Check {
        void look(Manuscript manuscript, Findings findings);
    }

    /** The code of its diagnostics. */
    public String diagnostic() {
        return "proof." + code;
    }
}
