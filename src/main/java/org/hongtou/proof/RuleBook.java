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
        all.addAll(HeadingRules.all());
        all.addAll(ChapterRules.all());
        all.addAll(EnumerationRules.all());
        all.addAll(SumRules.all());
        all.addAll(TitleRules.all());
        all.addAll(NumberRules.all());
        all.addAll(DayRules.all());
        all.addAll(PartRules.all());
        all.addAll(ReplyRules.all());
        all.addAll(ReferenceRules.all());
        all.addAll(AttachmentRules.all());
        all.addAll(NameRules.all());
        return new RuleBook(
                all.stream().filter(rule -> !habits.off().contains(rule.code())).toList());
    }

    public List<Rule> rules() {
        return rules;
    }
}
