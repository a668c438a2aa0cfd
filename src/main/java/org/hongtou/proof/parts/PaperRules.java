package org.hongtou.proof.parts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;

/** Papers that a text cites by title and number: each by one of each, the number where it is cited first. */
public final class PaperRules {
    private static final String SELF = "单位习惯（前后矛盾）";
    private static final String FIRST = "根据《云泽市水库安全管理办法》（泽政规〔2024〕6号），开展检查。";
    private static final String AGAIN = "检查标准见《云泽市水库安全管理办法》（泽政规〔2024〕%s号）。";
    private static final Pattern NUMBERED = Pattern.compile(
            "《([^《》]{4,80})》[（(]([\\u4e00-\\u9fff]{2,12})〔((?:19|20)[0-9]{2})〕([0-9]{1,4})号(?=[）)，,；;])");
    private static final Pattern TITLE = Pattern.compile("《([^《》]{4,80})》(?![（(，]?以下[简统]?称|[（(])");
    private static final Pattern ISSUER = Pattern.compile("^[\\u4e00-\\u9fff 　、]{2,30}?(?=关于)");
    private static final Pattern BLANKS = Pattern.compile("[ 　]");
    private static final int SHORTEST = 6;

    private PaperRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "cited-number",
                        Strength.USUAL,
                        SELF,
                        Example.wrong(Samples.body(FIRST, AGAIN.formatted("9")))
                                .right(Samples.body(FIRST, AGAIN.formatted("6"))),
                        PaperRules::contradicting),
                new Rule(
                        "citation-number",
                        Strength.USUAL,
                        "单位习惯：第一次引用就写发文字号",
                        Example.wrong(Samples.body("根据《云泽市水库安全管理办法》，开展检查。", AGAIN.formatted("6")))
                                .right(Samples.body(FIRST, "检查标准见《云泽市水库安全管理办法》。")),
                        PaperRules::late));
    }

    /** A paper that is cited by title and number. */
    private record Paper(Passage passage, int from, int to, String title, String series, int number) {
        /** Whether two are said to be one by the one, and two by the other. */
        boolean contradicts(Paper other) {
            boolean sameNumber = series.equals(other.series) && number == other.number;
            boolean sameTitle = title.equals(other.title);
            return sameNumber
                    ? !title.contains(other.title) && !other.title.contains(title)
                    : sameTitle && series.equals(other.series);
        }

        String written() {
            return passage.text().substring(from, to);
        }
    }

    private static List<Paper> papers(Manuscript manuscript) {
        List<Paper> papers = new ArrayList<>();
        manuscript
                .paragraphs()
                .filter(passage -> passage.text().indexOf('〔') >= 0)
                .forEach(passage -> {
                    Matcher cited = NUMBERED.matcher(passage.text());
                    while (cited.find()) {
                        papers.add(new Paper(
                                passage,
                                cited.start(),
                                cited.end(4) + 1,
                                plain(cited.group(1)),
                                cited.group(2) + cited.group(3),
                                Integer.parseInt(cited.group(4))));
                    }
                });
        return papers;
    }

    /** A title without the office that issued it: it may be left out where it is cited again. */
    private static String plain(String title) {
        return ISSUER.matcher(BLANKS.matcher(title).replaceAll("")).replaceFirst("");
    }

    private static void contradicting(Manuscript manuscript, Findings findings) {
        Map<String, Paper> byTitle = new HashMap<>();
        Map<String, Paper> byNumber = new HashMap<>();
        for (Paper paper : papers(manuscript)) {
            String number = paper.series() + " " + paper.number();
            Paper other = byNumber.getOrDefault(number, byTitle.getOrDefault(paper.title(), paper));
            if (paper.contradicts(other)) {
                findings.add(paper.passage(), paper.from(), paper.to(), null, other.written());
            }
            byNumber.putIfAbsent(number, paper);
            byTitle.putIfAbsent(paper.title(), paper);
        }
    }

    /** A paper that is cited without its number, though the text gives it further on. */
    private static void late(Manuscript manuscript, Findings findings) {
        Map<String, Paper> numbered = new HashMap<>();
        papers(manuscript).forEach(paper -> numbered.putIfAbsent(paper.title(), paper));
        if (numbered.isEmpty()) {
            return;
        }
        Set<String> seen = new HashSet<>();
        manuscript
                .under("body")
                .filter(passage -> passage.form() == Passage.Form.PARAGRAPH)
                .forEach(passage -> {
                    Matcher cited = TITLE.matcher(passage.text());
                    while (cited.find()) {
                        String title = plain(cited.group(1));
                        Paper paper = numbered.get(title);
                        if (paper != null
                                && title.length() >= SHORTEST
                                && seen.add(title)
                                && isBefore(passage, cited.start(), paper)) {
                            findings.add(passage, cited.start(), cited.end(), null, paper.written());
                        }
                    }
                });
    }

    private static boolean isBefore(Passage passage, int at, Paper paper) {
        int line = passage.line().place().line();
        int other = paper.passage().line().place().line();
        return line < other || (line == other && passage.equals(paper.passage()) && at < paper.from());
    }
}
