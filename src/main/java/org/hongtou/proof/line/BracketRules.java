package org.hongtou.proof.line;

import static org.hongtou.proof.rule.Guarded.QUOTATION;
import static org.hongtou.proof.rule.Guarded.TITLE;
import static org.hongtou.proof.rule.Scope.PARAGRAPHS;
import static org.hongtou.proof.rule.Scope.PROSE;
import static org.hongtou.proof.rule.Strength.SHALL;
import static org.hongtou.proof.rule.Strength.USUAL;

import java.util.List;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Rule;

/** Brackets, quotation marks and title marks (GB/T 15834-2011 4.8, 4.9, 4.15). */
public final class BracketRules {
    private static final String TITLES_AND_WORDS = "(?:[^（）《》]++|《[^》]{0,200}+》)*+";

    private BracketRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                                "half-width-bracket",
                                SHALL,
                                "GB/T 15834-2011 5.1.3",
                                Example.wrong("各县(区)要按时上报。").right("各县（区）要按时上报。"),
                                PatternCheck.of(
                                                PROSE,
                                                "\\((?![12][0-9]{3}\\) ?[一-鿿]{0,3}[0-9]+号|[12][0-9]{3}\\)[一-鿿][0-9]|(?=[^()]{0,40}[,，+×=*/^])[-+0-9A-Za-z.,， °'′″×=*/^]++\\))(?:(?<=[一-鿿”》]\\()([^()（）]*+)|([^()（）一-鿿]*+[一-鿿][^()（）]*+))\\)",
                                                found ->
                                                        "（" + (found.group(1) == null ? found.group(2) : found.group(1))
                                                                + "）")
                                        .where("("))
                        .safeIn(QUOTATION, TITLE),
                new Rule(
                                "straight-quote",
                                SHALL,
                                "GB/T 15834-2011 4.8.2",
                                Example.wrong("推行\"一网通办\"。").right("推行“一网通办”。"),
                                new StraightQuoteCheck())
                        .safeIn(QUOTATION, TITLE),
                new Rule(
                                "pair-missing",
                                SHALL,
                                "GB/T 15834-2011 5.1.3",
                                Example.wrong("根据《防洪法的规定，现通知如下。").right("根据《防洪法》的规定，现通知如下。"),
                                new PairCheck())
                        .safeIn(QUOTATION, TITLE),
                new Rule(
                        "bracket-nested",
                        USUAL,
                        "GB/T 15834-2011 4.9.3.6",
                        Example.wrong("各地（含开发区（园区））要按时上报。").right("各地（含开发区〔园区〕）要按时上报。"),
                        PatternCheck.of(
                                        PROSE,
                                        "（" + TITLES_AND_WORDS
                                                + "（(?![12][0-9]{3}）|[^（）]{1,4}）[一-鿿]{0,6}[〔\\[])[^（）]*+）"
                                                + TITLES_AND_WORDS + "）")
                                .where("（")),
                new Rule(
                                "quote-nested",
                                SHALL,
                                "GB/T 15834-2011 4.8.3.4",
                                Example.wrong("他说：“这叫“一举两得”。”").right("他说：“这叫‘一举两得’。”"),
                                PatternCheck.of(
                                                PARAGRAPHS,
                                                // Within single quotes double ones stand again.
                                                "“((?:[^“”‘’]|‘[^“”‘’]*+’)*+)“([^“”]*+)”([^“”]*+)”",
                                                found -> "“" + found.group(1) + "‘" + found.group(2) + "’"
                                                        + found.group(3) + "”")
                                        .where("“"))
                        .safeIn(QUOTATION),
                new Rule(
                                "title-nested",
                                SHALL,
                                "GB/T 15834-2011 4.15.3.5",
                                Example.wrong("转发《关于印发《方案》的通知》。").right("转发《关于印发〈方案〉的通知》。"),
                                PatternCheck.of(
                                                PROSE,
                                                "《([^《》]*)《([^《》〈〉]*)》([^《》]*)》",
                                                found -> "《" + found.group(1) + "〈" + found.group(2) + "〉"
                                                        + found.group(3) + "》")
                                        .where("《"))
                        .safeIn(TITLE, QUOTATION),
                new Rule(
                        "bracket-inner-mark",
                        SHALL,
                        "GB/T 15834-2011 B.2.2",
                        Example.wrong("名单（见附件。），请查收。").right("名单（见附件），请查收。"),
                        // Behind a whole sentence in brackets that stand within no other the stop is right.
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "[。，；、]）(?=[，。；、])|[，；、]）(?=[一-鿿])|(。)）(?<=[一-鿿”》]（[^（）。！？]{1,40}。）)(?=[一-鿿“《])",
                                        found -> "）")
                                .where("）")
                                .sure(found -> found.group(1) == null)),
                new Rule(
                        "pair-empty",
                        SHALL,
                        "漏写的内容",
                        Example.wrong("根据《》的规定办理。").right("根据《档案法》的规定办理。"),
                        PatternCheck.of(PARAGRAPHS, "《》|“”|（）|〔〕|〈〉|‘’")));
    }
}
