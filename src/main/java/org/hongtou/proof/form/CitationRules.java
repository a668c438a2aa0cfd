package org.hongtou.proof.form;

import static org.hongtou.proof.rule.Scope.PARAGRAPHS;
import static org.hongtou.proof.rule.Strength.SHALL;
import static org.hongtou.proof.rule.Strength.USUAL;

import java.util.List;
import org.hongtou.proof.line.PatternCheck;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Rule;

/** Numbers of documents without their brackets or their 号, and titles whose last words stand outside. */
public final class CitationRules {
    private CitationRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "docnum-bare",
                        SHALL,
                        "GB/T 9704-2012 7.2.5",
                        Example.wrong("按照泽水2026年9号文件要求办理。").right("按照泽水〔2026〕9号文件要求办理。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?<=[一-鿿][发办函字政文府委厅局水财教人建农卫审住交民市省县区令通请报批党组宣统政][发办函字规通]?)(?<![公通]告|令|于|在|自|从|到|至)(?:19|20)[0-9]{2}年[0-9]{1,4}号"
                                                + "|(?<=[一-鿿])〔(?:19|20)[0-9]{2}〕[0-9]{1,4}(?![0-9号－—-]|[ 　]{1,4}号)")
                                .where("号〔")),
                new Rule(
                        "title-suffix",
                        USUAL,
                        "单位习惯：题目里的括注是题目的一部分",
                        Example.wrong("关于《社会救助办法》（草案）的说明。").right("关于《社会救助办法（草案）》的说明。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?<=[一-鿿”〉])》（(试行|暂行|草案|修订草案|征求意见稿|送审稿|修订稿|修正案|修订版)）",
                                        found -> "（" + found.group(1) + "）》")
                                .where("》")));
    }
}
