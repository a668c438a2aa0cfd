package org.hongtou.proof;

import java.util.ArrayList;
import java.util.List;

/** All rules, in the order in which they are documented. */
public final class RuleBook {
    private final List<Rule> rules;

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The rules for an office.
     *
     * @param habits what it wants of them
     */
    public static RuleBook of(Habits habits) {
        List<Rule> all = new ArrayList<>();
        all.addAll(NumeralRules.all());
        all.addAll(DateRules.all());
        all.addAll(QuantityRules.all());
        all.addAll(MarkRules.all());
        all.addAll(BlankRules.all());
        all.addAll(BracketRules.all());
        all.addAll(NumberingRules.all());
        all.addAll(WordRules.all());
        all.addAll(TermRules.of(habits));
        return new RuleBook(
                all.stream().filter(rule -> !habits.off().contains(rule.code())).toList());
    }

    public List<Rule> rules() {
        return rules;
    }
}
