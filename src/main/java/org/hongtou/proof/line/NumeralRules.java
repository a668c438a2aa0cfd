package org.hongtou.proof.line;

import static org.hongtou.proof.rule.Scope.PARAGRAPHS;
import static org.hongtou.proof.rule.Scope.PROSE;
import static org.hongtou.proof.rule.Strength.SHALL;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Guarded;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Whole;

/** How numbers are written (GB/T 15835-2011). */
public final class NumeralRules {
    private static final String NUMBER = "[0-9]+(?:\\.[0-9]+)?";

    private NumeralRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                                "range-percent",
                                SHALL,
                                "GB/T 15835-2011 5.1.3",
                                Example.wrong("增幅保持在5—8%之间。").right("增幅保持在5%—8%之间。"),
                                PatternCheck.of(
                                                PROSE,
                                                "(?<![0-9.%％A-Za-z-])(" + NUMBER + ")([—～~-])(" + NUMBER + ")([%％])",
                                                found -> found.group(1)
                                                        + found.group(4)
                                                        + mark(found)
                                                        + found.group(3)
                                                        + found.group(4))
                                        .where("%％"))
                        .safeIn(Guarded.NUMBER, Guarded.QUOTATION),
                new Rule(
                        "range-unit",
                        SHALL,
                        "GB/T 15835-2011 5.1.3",
                        Example.wrong("每年新增投资3—5亿元。").right("每年新增投资3亿—5亿元。"),
                        new RangeUnitCheck()),
                new Rule(
                                "number-thousand",
                                SHALL,
                                "GB/T 15835-2011 5.3",
                                Example.wrong("惠及4千名群众。").right("惠及4000名群众。"),
                                new ThousandCheck())
                        .safeIn(Guarded.NUMBER)
                        .whole(Whole.sentence("[0-9][千百](?![克米瓦伏卡分])")),
                new Rule(
                        "number-mixed",
                        SHALL,
                        "GB/T 15835-2011 5.3",
                        Example.wrong("村里有老人三百6十人。").right("村里有老人三百六十人。"),
                        PatternCheck.of(
                                        PROSE,
                                        "(?=.[十百千])(?:[一二三四五六七八九]十[1-9](?![0-9A-Za-z])|[一二三四五六七八九][百千]零?[1-9](?:十[0-9]?)?(?![0-9A-Za-z])"
                                                + "|(?<![0-9A-Za-z.])[1-9][百千](?:零?[一二三四五六七八九0-9]十?))")
                                .where("十百千")),
                new Rule(
                        "year-zero",
                        SHALL,
                        "GB/T 15835-2011 5.2.5",
                        Example.wrong("二○二六年十月").right("二〇二六年十月"),
                        PatternCheck.of(
                                        PROSE,
                                        "[一二][一二三四五六七八九〇零0０oOОＯ○]{3}(?=年)(?<=[0０oOОＯ○零].{0,2})",
                                        found -> found.group().replaceAll("[0０oOОＯ○零]", "〇"))
                                .where("年")),
                new Rule(
                                "percent-mixed",
                                SHALL,
                                "GB/T 15835-2011 5.3",
                                Example.wrong("完成了计划的百分之85。").right("完成了计划的85%。"),
                                PatternCheck.of(
                                                PROSE,
                                                "百分之(" + NUMBER + ")(?![0-9点—～~十百几至到、-])",
                                                found -> found.group(1) + "%")
                                        .where("百"))
                        .safeIn(Guarded.NUMBER),
                new Rule(
                                "full-width-digit",
                                SHALL,
                                "GB/T 15835-2011 5.1.7",
                                Example.wrong("共走访２１３户。").right("共走访213户。"),
                                PatternCheck.of(
                                        PROSE,
                                        "(?<=[0-9])(?<!^[0-9]{1,2})．(?=[0-9])|[０-９Ａ-Ｚａ-ｚ％]+(?:．[０-９]+[％]?)?",
                                        found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC)))
                        .safeIn(Guarded.values()),
                new Rule(
                                "blank-in-number",
                                SHALL,
                                "单位习惯（多余的空格）",
                                Example.wrong("占总数的41.8 %。").right("占总数的41.8%。"),
                                PatternCheck.of(
                                                PARAGRAPHS,
                                                "(?<![ 　])[ 　]++(?:(?<=[0-9][ 　]{1,9})(?=[%％‰]|\\.[0-9])|(?<=[^0-9][0-9]{1,3}\\.[ 　]{1,9})(?=[0-9]+[%％万亿]))",
                                                found -> "")
                                        .where(" 　"))
                        .safeIn(Guarded.NUMBER));
    }

    /** The mark between the numbers of a range: what isn't one becomes one. */
    private static String mark(MatchResult found) {
        return found.group(2).equals("—") ? "—" : "～";
    }
}
