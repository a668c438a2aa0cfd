package org.hongtou.cli;

import java.util.List;
import java.util.stream.Stream;
import org.hongtou.ProofRule;
import org.hongtou.cli.report.RuleSum;
import org.hongtou.diagnostics.Suggestion;
import org.jspecify.annotations.Nullable;

/** What a code in brackets means, as {@code hongtou explain proof.range-percent} tells it. */
final class CodeExplanation {
    private static final List<String> PLACES = List.of("……", "……", "……", "……", "……");

    private final Console console;
    private final List<ProofRule> rules;

    CodeExplanation(Console console, List<ProofRule> rules) {
        this.console = console;
        this.rules = rules;
    }

    /** Whether a name is that of a code, or of a rule without the {@code proof.} before it. */
    boolean knows(String name) {
        return rule(name) != null || wording(name) != null;
    }

    /** The rule's code that a name was meant to be; null where none is near. */
    @Nullable
    String near(String name) {
        return Suggestion.nearest(
                name,
                rules.stream()
                        .flatMap(rule -> Stream.of(rule.code(), RuleSum.name(rule.code())))
                        .toList());
    }

    /** Tells what it means. */
    void tell(String name) {
        ProofRule rule = rule(name);
        if (rule == null) {
            console.result(name, String.valueOf(wording(name)));
            if (console.messages().has(name + ".hint")) {
                console.resultLines("    " + console.messages().text(name + ".hint", PLACES));
            }
            return;
        }
        console.result(rule.code(), console.text(rule.binding() ? "cli.rule-shall" : "cli.rule-usual"), rule.source());
        console.resultLines(console.text("cli.rule-wrong", rule.wrong().strip()));
        console.resultLines(console.text("cli.rule-right", rule.right().strip()));
        console.resultLines(console.text("cli.rule-off", RuleSum.name(rule.code())));
    }

    private @Nullable ProofRule rule(String name) {
        return rules.stream()
                .filter(rule ->
                        rule.code().equals(name) || RuleSum.name(rule.code()).equals(name))
                .findFirst()
                .orElse(null);
    }

    private @Nullable String wording(String name) {
        boolean code = name.matches("[a-z]+\\.[a-z-]+")
                && !name.startsWith("cli.")
                && console.messages().has(name);
        return code ? console.messages().text(name, PLACES) : null;
    }
}
