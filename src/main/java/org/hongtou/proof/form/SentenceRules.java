package org.hongtou.proof.form;

import static org.hongtou.proof.rule.Scope.PARAGRAPHS;
import static org.hongtou.proof.rule.Strength.USUAL;

import java.util.List;
import org.hongtou.proof.line.PatternCheck;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;

/** Sentences that begin after one pattern and end after another, lists that do so, and counts that don't fit them. */
public final class SentenceRules {
    private static final String MIXED = "近年来以来|预计大约|大约预计"
            + "|原因是[^。；，]{2,40}(?:造成|引起|导致|所致)的?(?=[，。；])"
            + "|原因是[^。；，]{2,40}，[^。；，由是因]{2,24}(?:造成|引起|导致|所致)的(?=[。；])"
            + "|由于[^，。；]{2,20}的原因(?=[，。])"
            + "|本着[^，。；]{2,15}为(?:原则|宗旨)(?=[，。；])"
            + "|围绕[^，。；、]{2,16}为(?:核心|中心|重点|主题)(?=[，。；])"
            + "|(?<=^|。)(?:通过|经过)[^，。；：]{2,30}，让[^，。；]{1,12}了(?=[一-鿿])";

    private SentenceRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "mixed-pattern",
                        USUAL,
                        "现代汉语语法：句式杂糅",
                        Example.wrong("延误的原因是暴雨造成的。").right("延误的原因是暴雨。"),
                        PatternCheck.of(PARAGRAPHS, MIXED).where("近由原本围通经预")),
                new Rule(
                        "joint-count",
                        USUAL,
                        "惯例（前后矛盾）",
                        Example.wrong("由市财政局、市水务局、市审计局两部门联合检查。").right("由市财政局、市水务局、市审计局三部门联合检查。"),
                        new JointCountCheck()),
                new Rule(
                        "mixed-enumeration",
                        USUAL,
                        "惯例：一处列举用一种序数",
                        Example.wrong("首先，摸清底数；第二，限期整改。").right("第一，摸清底数；第二，限期整改。"),
                        new MixedEnumerationCheck()),
                new Rule(
                        "caption-order",
                        USUAL,
                        "惯例：图表编号连续，说到的都有",
                        Example.wrong(Samples.body("分县情况见表1，趋势见表2。", "表1　分县情况"))
                                .right(Samples.body("分县情况见表1。", "表1　分县情况")),
                        new CaptionCheck()));
    }
}
