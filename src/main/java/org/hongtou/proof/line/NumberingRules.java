package org.hongtou.proof.line;

import static org.hongtou.proof.rule.Scope.PARAGRAPHS;
import static org.hongtou.proof.rule.Scope.PROSE;
import static org.hongtou.proof.rule.Strength.SHALL;
import static org.hongtou.proof.rule.Strength.USUAL;

import java.util.List;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Guarded;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Whole;

/** What stands after numbers of items (GB/T 15834-2011 B.3), and the numbers of documents (GB/T 9704-2012 7.2.5). */
public final class NumberingRules {
    private static final String YEAR = "〔[12][0-9]{3}〕";

    /** Certificates, and papers of courts and of the police, are numbered in other ways. */
    private static final String NO_CERTIFICATE = "(?<![证权用罚决催诉裁判许处押拘诫鉴检验责令告定书]|[证权用罚违知产籍采林]字)";

    private NumberingRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                                "number-dot",
                                SHALL,
                                "GB/T 15834-2011 B.3.3；GB/T 9704-2012 7.3.3",
                                Example.wrong("3、其他事项").right("3.其他事项"),
                                PatternCheck.of(
                                        PARAGRAPHS,
                                        "^((?:\\*\\*)?[0-9]{1,2})[、，,](?=[一-鿿“《])(?![^，。；：]{0,12}、[0-9])",
                                        found -> found.group(1) + "."))
                        .whole(Whole.list("(?:\\*\\*)?([0-9]{1,2})[、，,]")),
                new Rule(
                        "number-han",
                        SHALL,
                        "GB/T 15834-2011 B.3.2；GB/T 9704-2012 7.3.3",
                        Example.wrong("二.主要做法").right("二、主要做法"),
                        PatternCheck.of(
                                PARAGRAPHS,
                                "^((?:\\*\\*)?[一二三四五六七八九十]{1,3})[.．,，](?=[一-鿿“《])(?![一二三四五六七八九十]{1,3}[，、])",
                                found -> found.group(1) + "、")),
                new Rule(
                        "number-bracket",
                        SHALL,
                        "GB/T 15834-2011 B.3.4；GB/T 9704-2012 7.3.3",
                        Example.wrong("（二）、主要做法").right("（二）主要做法"),
                        PatternCheck.of(
                                PARAGRAPHS,
                                "^((?:\\*\\*)?(?:（(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})）|[①-⑳]))[、，,.．](?![（①-⑳])",
                                found -> found.group(1))),
                new Rule(
                        "number-ordinal",
                        SHALL,
                        "GB/T 15834-2011 B.3.1",
                        Example.wrong("第二、坚持节约优先。").right("第二，坚持节约优先。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?:第[一二三四五六七八九十]、(?![第一二三四五六七八九十])|(?:首先|其次|再次|最后)、)(?=[一-鿿])"
                                                + "(?<=(?:^|[。；：]|\\*\\*)(?:第.|..)、)",
                                        found -> found.group().replace('、', '，'))
                                .where("、")),
                new Rule(
                        "number-is",
                        USUAL,
                        "GB/T 15834-2011 B.3.7",
                        Example.wrong("二是、加强监管。").right("二是加强监管。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "([一二三四五六七八九]是)(?<=(?:^|[。；：，*])..)[，、：](?=[一-鿿])(?![^，。；]{0,12}的时候)",
                                        found -> found.group(1))
                                .where("是")),
                new Rule(
                                "docnum-bracket",
                                SHALL,
                                "GB/T 9704-2012 7.2.5；GB/T 15834-2011 4.9.3.4",
                                Example.wrong("贯彻泽水[2026]9号文件。").right("贯彻泽水〔2026〕9号文件。"),
                                PatternCheck.of(
                                                PROSE,
                                                "(?<=[一-鿿）])" + NO_CERTIFICATE
                                                        + "[\\[（(【［]((?:19|20)[0-9]{2})[\\])）】］](?=(第?0|第)?[0-9]+号(?![令证]))",
                                                found -> "〔" + found.group(1) + "〕")
                                        .where("号")
                                        .sure(found -> found.group(2) == null))
                        .safeIn(Guarded.DOCUMENT_NUMBER, Guarded.NUMBER),
                new Rule(
                        "docnum-di",
                        SHALL,
                        "GB/T 9704-2012 7.2.5",
                        Example.wrong("贯彻泽水〔2026〕第9号文件。").right("贯彻泽水〔2026〕9号文件。"),
                        PatternCheck.of(
                                        PROSE,
                                        "(?<=[一-鿿）])(?<!字)" + NO_CERTIFICATE + "(" + YEAR + ")第(?=[0-9]+号(?![令证]))",
                                        found -> found.group(1))
                                .where("〔")),
                new Rule(
                        "docnum-zero",
                        SHALL,
                        "GB/T 9704-2012 7.2.5",
                        Example.wrong("贯彻泽水〔2026〕009号文件。").right("贯彻泽水〔2026〕9号文件。"),
                        PatternCheck.of(
                                        PROSE,
                                        "(?<=[一-鿿）])(?<!字)" + NO_CERTIFICATE + "(" + YEAR
                                                + ")0+(?=[1-9][0-9]*号(?![令证]))",
                                        found -> found.group(1))
                                .where("〔")),
                new Rule(
                                "docnum-blank",
                                SHALL,
                                "GB/T 9704-2012 7.2.5",
                                Example.wrong("贯彻泽水〔2026〕 9号文件。").right("贯彻泽水〔2026〕9号文件。"),
                                PatternCheck.of(
                                                PROSE,
                                                "(?<![ 　])[ 　]++(" + YEAR + ")[ 　]*([0-9]+)[ 　]*(?=号)|(" + YEAR
                                                        + ")(?:[ 　]+([0-9]+)[ 　]*|([0-9]+)[ 　]+)(?=号)",
                                                found -> found.group().replaceAll("[ 　]", ""))
                                        .where("〔"))
                        .safeIn(Guarded.DOCUMENT_NUMBER, Guarded.NUMBER));
    }
}
