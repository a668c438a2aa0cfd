package org.hongtou.proof.parts;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;

/** What the text cites, against what the keys say and against itself. */
public final class ReferenceRules {
    private static final String SELF = "单位习惯（前后矛盾）";
    private static final String TITLE = "标题: 关于治理城区内涝提案的答复";
    private static final String CITING = "正文: 您提出的《关于治理城区内涝的提案》（第41号提案）收悉。";
    private static final String RIGHT = Samples.reply(TITLE, CITING);
    private static final Pattern CITED_NUMBER = Pattern.compile("第([0-9]{1,5})号(?:提案|建议|代表建议|政协提案)?");
    private static final Pattern CITED_TITLE = Pattern.compile("《([^《》]{4,60})》");
    private static final String HAN = "([一二三四五六七八九十]{1,3})";
    private static final Pattern SESSION =
            Pattern.compile("第?" + HAN + "届(?:[\\u4e00-\\u9fff]{0,12}?第)?" + HAN + "次(?:会议|全体会议)?");
    private static final Pattern JOINT = Pattern.compile("(?:[（(][^（）()]{0,60}[）)])?[和及与或以、]{0,2}");
    private static final Pattern ANSWER = Pattern.compile("关于(?:原则)?(?:同意)?([一-鿿]{4,40})的批复$");
    private static final Pattern ISSUING = Pattern.compile("印发《?([^《》]{4,60}?(?:[（(][^）)]{0,60}[）)])?)》?的通知$");

    private static final Pattern OTHER = Pattern.compile("合并|并案|参照|参见|此前|去年|上年");
    private static final Pattern SESSION_FOLLOWED = Pattern.compile("(?:会议|大会)?(?:第[0-9]{1,9}号|期间|上)");
    /** Every citation is held against each: more are no titles of one document. */
    private static final int MOST_TITLES = 200;

    private static final int MOST_SHOWN = 20;

    private ReferenceRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "proposal-number",
                        Strength.SHALL,
                        SELF,
                        Example.wrong(Samples.reply(TITLE, CITING.replace("41", "14")))
                                .right(RIGHT),
                        ReferenceRules::proposalNumber),
                new Rule(
                        "proposal-title",
                        Strength.SHALL,
                        SELF,
                        Example.wrong(Samples.reply(TITLE, CITING.replace("城区内涝的提", "城区涝灾的提")))
                                .right(RIGHT),
                        ReferenceRules::proposalTitle),
                new Rule(
                        "proposal-session",
                        Strength.SHALL,
                        SELF,
                        Example.wrong(Samples.reply("标题: 关于政协四届四次会议第41号提案的答复", CITING))
                                .right(Samples.reply("标题: 关于政协四届五次会议第41号提案的答复", CITING)),
                        ReferenceRules::proposalSession),
                new Rule(
                        "cited-title",
                        Strength.USUAL,
                        SELF,
                        Example.wrong(Samples.body("根据《云泽市水库安全管理办法》，开展检查。", "检查标准见《云泽市水库安全管理方法》。"))
                                .right(Samples.body("根据《云泽市水库安全管理办法》，开展检查。", "检查标准见《云泽市水库安全管理办法》。")),
                        ReferenceRules::citedTitle),
                new Rule(
                        "issued-title",
                        Strength.SHALL,
                        SELF,
                        Example.wrong(issuing("云泽市水库安全管理方法")).right(issuing("云泽市水库安全管理办法")),
                        ReferenceRules::issuedTitle));
    }

    private static String issuing(String title) {
        return Samples.notice("标题: 关于印发《云泽市水库安全管理办法》的通知") + "被印发件:\n  标题: " + title + "\n  正文: 第一条　为加强管理，制定本办法。\n";
    }

    private static void proposalNumber(Manuscript manuscript, Findings findings) {
        List<String> numbers = Keys.texts(manuscript, "proposal.no").stream()
                .map(number -> number.replaceAll("[^0-9]", ""))
                .toList();
        Set<String> known = numbers.stream().map(ReferenceRules::bare).collect(Collectors.toSet());
        String shown = numbers.stream().limit(MOST_SHOWN).collect(Collectors.joining("、"))
                + (numbers.size() > MOST_SHOWN ? "……" : "");
        List<String> titles =
                titles(manuscript).map(title -> "《" + title + "》（").toList();
        if (numbers.isEmpty() || numbers.contains("")) {
            return;
        }
        manuscript.prose().forEach(passage -> {
            Matcher cited = CITED_NUMBER.matcher(passage.text());
            boolean other = OTHER.matcher(passage.text()).find();
            while (cited.find()) {
                int at = cited.start();
                boolean own = passage.key().equals("title")
                        || passage.key().equals("opening")
                        || titles.stream().anyMatch(title -> passage.text().startsWith(title, at - title.length()));
                boolean named = cited.group().endsWith("提案") || cited.group().endsWith("建议");
                if (own
                        && (named || passage.key().equals("title"))
                        && !other
                        && !known.contains(bare(cited.group(1)))) {
                    findings.add(passage, cited.start(), cited.end(), null, shown);
                }
            }
        });
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+", "");
    }

    private static Stream<String> titles(Manuscript manuscript) {
        return Keys.texts(manuscript, "proposal.title").stream().limit(MOST_TITLES);
    }

    private static void proposalTitle(Manuscript manuscript, Findings findings) {
        List<String> titles =
                titles(manuscript).map(title -> title.replaceAll("[《》]", "")).toList();
        Set<String> known = Set.copyOf(titles);
        manuscript
                .prose()
                .filter(passage -> !passage.key().startsWith("proposal"))
                .forEach(passage -> {
                    Matcher cited = CITED_TITLE.matcher(passage.text());
                    while (cited.find()) {
                        String text = cited.group(1);
                        for (String title : titles) {
                            int most = Math.max(2, title.length() / 6);
                            boolean near = !known.contains(text) && Math.abs(title.length() - text.length()) <= most;
                            int off = near ? WordingDifference.distance(title, text) : 0;
                            if (off > 0 && off <= most) {
                                findings.add(passage, cited.start(1), cited.end(1), title);
                            }
                        }
                    }
                });
    }

    private static void proposalSession(Manuscript manuscript, Findings findings) {
        Set<String> known = new HashSet<>();
        for (String session : Keys.texts(manuscript, "proposal.session")) {
            Matcher own = SESSION.matcher(session);
            if (!own.find()) {
                return;
            }
            known.add(own.group(1) + " " + own.group(2));
        }
        if (known.isEmpty()) {
            return;
        }
        String shown = Keys.text(manuscript, "proposal.session");
        manuscript
                .prose()
                .filter(passage ->
                        passage.key().equals("title") || passage.key().equals("opening"))
                .forEach(passage -> {
                    Matcher cited = SESSION.matcher(passage.text());
                    while (cited.find()) {
                        boolean own = SESSION_FOLLOWED
                                .matcher(passage.text())
                                .region(cited.end(), passage.text().length())
                                .lookingAt();
                        if (own && !known.contains(cited.group(1) + " " + cited.group(2))) {
                            findings.add(passage, cited.start(), cited.end(), null, shown);
                        }
                    }
                });
    }

    /** A title that stands in two spellings; the one that comes later is noted. */
    private static void citedTitle(Manuscript manuscript, Findings findings) {
        Set<String> seen = new LinkedHashSet<>();
        answered(manuscript, seen);
        manuscript.prose().forEach(passage -> {
            Matcher cited = CITED_TITLE.matcher(passage.text());
            while (cited.find()) {
                String text = cited.group(1);
                if (seen.contains(text)) {
                    continue;
                }
                for (String other : seen) {
                    if (other.length() >= 8 && !isBeside(passage.text(), other, cited.start()) && isSlip(other, text)) {
                        findings.add(passage, cited.start(1), cited.end(1), null, other);
                    }
                }
                if (seen.size() < MOST_TITLES) {
                    seen.add(text);
                }
            }
        });
    }

    /** Whether a title is joined to another: 《甲》（文号）和《乙》 are two papers. */
    private static boolean isBeside(String text, String other, int title) {
        String whole = "《" + other + "》";
        int before = text.lastIndexOf(whole, title);
        return before >= 0
                && JOINT.matcher(text.substring(before + whole.length(), title)).matches();
    }

    /** What a reply's title says was asked: 关于同意设立甲园区的批复 answers 关于设立甲园区的请示. */
    private static void answered(Manuscript manuscript, Set<String> seen) {
        Matcher answer = ANSWER.matcher(Keys.text(manuscript, "title"));
        if (answer.find()) {
            seen.add("关于" + answer.group(1) + "的请示");
        }
    }

    /** Whether two titles differ by a slip: not in a number or a place, nor in what they are. */
    private static boolean isSlip(String a, String b) {
        return WordingDifference.slip(a, b)
                .filter(slip -> !slip.isTelling() && slip.index() > 2)
                .filter(slip -> slip.kind() != WordingDifference.Slip.Kind.CHANGE
                        || !isGenre(a)
                        || !isGenre(b)
                        || sameEnd(a, b))
                .filter(slip -> !a.substring(slip.index()).matches(".{1,2}[省市县区州盟旗乡镇村].*"))
                .isPresent();
    }

    private static boolean sameEnd(String a, String b) {
        return a.substring(a.length() - 2).equals(b.substring(b.length() - 2));
    }

    private static boolean isGenre(String title) {
        return title.matches(
                ".*(通知|通报|公告|通告|决定|决议|意见|建议|提案|议案|报告|请示|批复|方案|办法|规定|规则|细则|条例|标准|指南|纲要|计划|规划|名单|目录|清单|函|复函)");
    }

    private static void issuedTitle(Manuscript manuscript, Findings findings) {
        String issued = Keys.text(manuscript, "issued_text.title");
        Matcher cited = ISSUING.matcher(Keys.text(manuscript, "title"));
        Passage passage = Keys.passage(manuscript, "issued_text.title");
        if (issued.isEmpty() || passage == null || !cited.find()) {
            return;
        }
        int off = WordingDifference.distance(plain(cited.group(1)), plain(issued));
        if (off > 0 && off <= 2) {
            findings.add(passage, 0, passage.text().length(), null, cited.group(1));
        }
    }

    private static String plain(String title) {
        return title.replace("(", "（").replace(")", "）").replaceAll("[《》\\s\u3000]", "");
    }
}
