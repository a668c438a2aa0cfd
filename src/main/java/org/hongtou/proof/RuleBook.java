package org.hongtou.proof;

import java.util.ArrayList;
import java.util.List;
import org.hongtou.proof.body.ChapterRules;
import org.hongtou.proof.body.EnumerationRules;
import org.hongtou.proof.body.HeadingRules;
import org.hongtou.proof.body.RatioRules;
import org.hongtou.proof.body.SumRules;
import org.hongtou.proof.form.CitationRules;
import org.hongtou.proof.form.LookAlikeRules;
import org.hongtou.proof.form.SentenceRules;
import org.hongtou.proof.form.TelephoneRules;
import org.hongtou.proof.form.UnitRules;
import org.hongtou.proof.line.BlankRules;
import org.hongtou.proof.line.BracketRules;
import org.hongtou.proof.line.DateRules;
import org.hongtou.proof.line.HouseRules;
import org.hongtou.proof.line.MarkRules;
import org.hongtou.proof.line.NumberingRules;
import org.hongtou.proof.line.NumeralRules;
import org.hongtou.proof.line.QuantityRules;
import org.hongtou.proof.line.TermRules;
import org.hongtou.proof.line.WordRules;
import org.hongtou.proof.parts.AttachmentRules;
import org.hongtou.proof.parts.ClosingRules;
import org.hongtou.proof.parts.DayRules;
import org.hongtou.proof.parts.NameRules;
import org.hongtou.proof.parts.NumberRules;
import org.hongtou.proof.parts.PaperRules;
import org.hongtou.proof.parts.PartRules;
import org.hongtou.proof.parts.ReferenceRules;
import org.hongtou.proof.parts.ReplyRules;
import org.hongtou.proof.parts.TitleRules;
import org.hongtou.proof.rule.Habits;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.words.PhraseRules;
import org.hongtou.proof.words.TypoRules;

/** All rules, in the order in which they are documented. */
public final class RuleBook {
    private final List<Rule> rules;

    private RuleBook(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /** All rules, those too that are followed only where an office asks for them. */
    public static RuleBook whole() {
        return new RuleBook(all(Habits.NONE));
    }

    /** The rules that are documented: the whole book, and those by an office's own words, with words for an example. */
    public static List<Rule> documented() {
        List<Rule> rules = new ArrayList<>(all(Habits.NONE));
        rules.addAll(HouseRules.examples());
        return rules;
    }

    /**
     * The rules for an office.
     *
     * @param habits what it wants of them
     */
    public static RuleBook of(Habits habits) {
        return new RuleBook(all(habits).stream()
                .filter(rule -> habits.follow(rule.code(), rule.isStanding()))
                .toList());
    }

    private static List<Rule> all(Habits habits) {
        List<Rule> all = new ArrayList<>();
        all.addAll(NumeralRules.all());
        all.addAll(DateRules.all());
        all.addAll(QuantityRules.all());
        all.addAll(MarkRules.all());
        all.addAll(BlankRules.all());
        all.addAll(BracketRules.all());
        all.addAll(NumberingRules.all());
        all.addAll(LookAlikeRules.all());
        all.addAll(UnitRules.all());
        all.addAll(CitationRules.all());
        all.addAll(SentenceRules.all());
        all.addAll(TelephoneRules.all());
        all.addAll(WordRules.all());
        all.addAll(TermRules.of(habits.lists()));
        all.addAll(HouseRules.of(habits));
        all.addAll(TypoRules.of(habits.lists()));
        all.addAll(PhraseRules.of(habits.lists()));
        all.add(ListAge.rule(habits.lists()));
        all.addAll(HeadingRules.all());
        all.addAll(ChapterRules.all());
        all.addAll(EnumerationRules.all());
        all.addAll(SumRules.all());
        all.addAll(RatioRules.all());
        all.addAll(TitleRules.all());
        all.addAll(NumberRules.all());
        all.addAll(DayRules.all());
        all.addAll(PartRules.all());
        all.addAll(ClosingRules.all());
        all.addAll(ReplyRules.all());
        all.addAll(ReferenceRules.all());
        all.addAll(PaperRules.all());
        all.addAll(AttachmentRules.all());
        all.addAll(NameRules.all());
        return all;
    }

    public List<Rule> rules() {
        return rules;
    }
}
