package org.hongtou.proof.line;

import static org.hongtou.proof.rule.Scope.PARAGRAPHS;
import static org.hongtou.proof.rule.Strength.USUAL;

import java.util.List;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Guarded;
import org.hongtou.proof.rule.Rule;

/** Blanks in running text: none beside marks, and none between Han characters and Latin ones. */
public final class BlankRules {
    private BlankRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                                "blank-at-mark",
                                USUAL,
                                "GB/T 15834-2011 5.1；单位习惯：标点前后不空格",
                                Example.wrong("请认真组织， 抓好落实。").right("请认真组织，抓好落实。"),
                                PatternCheck.of(
                                                PARAGRAPHS,
                                                "(?<![ \\u00a0])[ \\u00a0]++(?:(?<=[，。；：、？！《“（][ \\u00a0]{1,9})(?=[一-鿿0-9“《（])|(?=[，。；：、？！》”）])(?<=[一-鿿0-9”》）][ \\u00a0]{1,9}))",
                                                found -> "")
                                        .where(" \u00a0"))
                        .safeIn(Guarded.QUOTATION),
                new Rule(
                        "blank-latin",
                        USUAL,
                        "单位习惯：汉字与数字、字母之间不空格",
                        Example.wrong("全市共有 86所学校，均已验收。").right("全市共有86所学校，均已验收。"),
                        new BlankCheck(BlankCheck.Kind.LATIN)),
                new Rule(
                        "blank-han",
                        USUAL,
                        "单位习惯：句子中间不空格",
                        Example.wrong("各单位要加强 领导，明确分工。").right("各单位要加强领导，明确分工。"),
                        new BlankCheck(BlankCheck.Kind.HAN)));
    }
}
