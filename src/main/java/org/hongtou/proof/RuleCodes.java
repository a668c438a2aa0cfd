package org.hongtou.proof;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.diagnostics.Diagnostic;
import org.hongtou.diagnostics.Place;
import org.hongtou.diagnostics.Suggestion;
import org.hongtou.proof.rule.Rule;
import org.jspecify.annotations.Nullable;

/** The codes of rules as people write them: with the {@code proof.} of messages or without it. */
final class RuleCodes {
    private static final String STAGE = "proof.";

    private static final List<String> ALL = Stream.concat(
                    RuleBook.documented().stream().map(Rule::code),
                    Stream.of(LayoutRule.values()).map(LayoutRule::code))
            .toList();
    private static final Set<String> KNOWN = Set.copyOf(ALL);
    private static final Set<String> ON_DEMAND = Stream.concat(
                    RuleBook.whole().rules().stream()
                            .filter(rule -> !rule.isStanding())
                            .map(Rule::code),
                    Stream.of(LayoutRule.values())
                            .filter(rule -> !rule.isStanding())
                            .map(LayoutRule::code))
            .collect(Collectors.toUnmodifiableSet());

    private RuleCodes() {}

    /** The code of a rule; null where no rule has it. */
    static @Nullable String known(String written) {
        String code = bare(written);
        return KNOWN.contains(code) ? code : null;
    }

    /** Whether a rule is followed unasked. */
    static boolean isStanding(String code) {
        return !ON_DEMAND.contains(code);
    }

    /** That no rule has a code, with the one that was meant. */
    static Diagnostic unknown(String written, Place place, boolean error) {
        String near = Suggestion.nearest(bare(written), ALL);
        if (near == null) {
            return error
                    ? Diagnostic.error("check.unknown-rule", place, written)
                    : Diagnostic.advice("check.unknown-rule", place, written);
        }
        return error
                ? Diagnostic.error("check.unknown-rule-near", place, written, near)
                : Diagnostic.advice("check.unknown-rule-near", place, written, near);
    }

    private static String bare(String written) {
        String code = written.strip();
        return code.startsWith(STAGE) ? code.substring(STAGE.length()) : code;
    }
}
