package org.hongtou.proof.parts;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.content.data.Data;
import org.hongtou.proof.rule.Body;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;

/** Parts that a document of its kind has to have, or must not have. */
public final class PartRules {
    private static final String RULES = "《党政机关公文处理工作条例》（2012年）";
    private static final String ASKING = "妥否，请批示。";
    private static final String[] REQUEST = {"主送: 桐岭县人民政府", "正文: " + ASKING, "联系人: {姓名: 闻喆, 电话: 8800123}"};
    private static final int SHORTEST_TWICE = 20;
    private static final Pattern LISTED = Pattern.compile(
            "(?:\\*\\*)?(?:“|[A-Za-z•●▪■◆◇○➢][ \u00a0\u3000]|[（(]?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）)、.．]|[①-⑳]|[一二三四五六七八九十]是|第[一二三四五六七八九十]|[问答][：:]|[一-鿿]{2,8}[：:])");
    private static final Pattern ARTICLE = Pattern.compile("第[一二三四五六七八九十百零〇0-9]{1,6}条");
    private static final Pattern SEVERAL = Pattern.compile("[、，,；;\n]");

    private PartRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "request-addressees",
                        Strength.USUAL,
                        RULES + "第十五条（一）",
                        Example.wrong(Samples.request("主送: 桐岭县人民政府、云泽市水务局", REQUEST[1], REQUEST[2]))
                                .right(Samples.request(REQUEST)),
                        PartRules::addressees),
                new Rule(
                        "request-contact",
                        Strength.USUAL,
                        "单位习惯",
                        Example.wrong(Samples.request(REQUEST[0], REQUEST[1])).right(Samples.request(REQUEST)),
                        (manuscript, findings) -> {
                            if (manuscript.genre().equals("请示") && !Keys.has(manuscript, "contact")) {
                                findings.add(manuscript.place());
                            }
                        }),
                new Rule(
                        "upward-signatory",
                        Strength.SHALL,
                        RULES + "第九条（六）；GB/T 9704-2012 7.2.6",
                        Example.wrong(Samples.request(REQUEST).replace("签发人: 祝玥\n", ""))
                                .right(Samples.request(REQUEST)),
                        PartRules::signatory),
                new Rule(
                        "classified-copy-number",
                        Strength.SHALL,
                        RULES + "第九条（一）",
                        Example.wrong(Samples.notice("密级: 机密★1年")).right(Samples.notice("密级: 机密★1年", "份号: 12")),
                        (manuscript, findings) -> {
                            boolean numbered = Keys.isOfficial(manuscript)
                                    || manuscript.kind().equals("minutes");
                            if (numbered && isSecret(manuscript) && !Keys.has(manuscript, "copy_number")) {
                                findings.add(manuscript.place(), Keys.text(manuscript, "classification"));
                            }
                        }),
                new Rule(
                        "classified-public",
                        Strength.SHALL,
                        "《政府信息公开条例》（2019年修订）第十四条",
                        Example.wrong(Samples.notice("密级: 秘密★1年", "份号: 12", "公开方式: 主动公开"))
                                .right(Samples.notice("密级: 秘密★1年", "份号: 12", "公开方式: 不予公开", "不公开理由: 属于国家秘密")),
                        PartRules::secretAndPublic),
                new Rule(
                        "letter-imprint",
                        Strength.USUAL,
                        "GB/T 9704-2012 10.1",
                        Example.wrong(Samples.letter("抄送: 县财政局", "印发机关: 桐岭县水务局办公室", "印发日期: 2026-06-18"))
                                .right(Samples.letter("抄送: 县财政局")),
                        PartRules::letterImprint),
                new Rule(
                                "paragraph-twice",
                                Strength.SHALL,
                                "单位习惯（重复）",
                                Example.wrong(Samples.body("各地要在汛前完成水库检查，逐座明确责任人。", "请及时报送。", "各地要在汛前完成水库检查，逐座明确责任人。"))
                                        .right(Samples.body("各地要在汛前完成水库检查，逐座明确责任人。", "请及时报送。")),
                                PartRules::twice)
                        // On 870,000 characters of foreign text it told of nothing that was a slip.
                        .onDemand());
    }

    private static boolean isSecret(Manuscript manuscript) {
        return Pattern.compile("绝密|机密|秘密")
                .matcher(Keys.text(manuscript, "classification"))
                .find();
    }

    private static void addressees(Manuscript manuscript, Findings findings) {
        Passage addressee = Keys.passage(manuscript, "addressee");
        if (!manuscript.genre().equals("请示") || addressee == null) {
            return;
        }
        boolean several = manuscript.under("addressee").count() > 1
                || SEVERAL.matcher(addressee.text()).find();
        if (several && Keys.texts(manuscript, "issuer.name").size() < 2) {
            findings.add(addressee, 0, addressee.text().length(), null);
        }
    }

    private static void signatory(Manuscript manuscript, Findings findings) {
        boolean upward = List.of("请示", "报告").contains(manuscript.genre());
        if (upward && manuscript.layout().equals("official") && !Keys.has(manuscript, "signatories")) {
            findings.add(manuscript.place(), manuscript.genre());
        }
    }

    private static void secretAndPublic(Manuscript manuscript, Findings findings) {
        Passage disclosure = Keys.passage(manuscript, "disclosure");
        if (disclosure != null && isSecret(manuscript) && disclosure.text().matches("(主动|同意(对外)?|可以|对外)公开")) {
            findings.add(disclosure, 0, disclosure.text().length(), null, Keys.text(manuscript, "classification"));
        }
    }

    /** A letter's imprint has neither who printed it nor when. */
    private static void letterImprint(Manuscript manuscript, Findings findings) {
        if (!manuscript.layout().equals("letter")) {
            return;
        }
        Passage office = Keys.passage(manuscript, "printed.by");
        Data.Day day = Keys.day(manuscript, "printed.on");
        if (office != null) {
            findings.add(office, 0, office.text().length(), null);
        } else if (day != null) {
            findings.add(day.place());
        }
    }

    private static boolean isListed(String text) {
        return LISTED.matcher(text).lookingAt() || "。！？”）".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** Whether a line asks something, or says that something follows. */
    private static boolean announces(String text) {
        return text.startsWith("问：") || (!text.isEmpty() && "？?：:".indexOf(text.charAt(text.length() - 1)) >= 0);
    }

    /** Items of lists, answers to questions, words that an amendment quotes and the articles of a regulation may say the same again. */
    private static void twice(Manuscript manuscript, Findings findings) {
        for (Body body : Body.of(manuscript)) {
            if (body.lines().stream()
                    .anyMatch(line -> ARTICLE.matcher(line.text()).lookingAt())) {
                continue;
            }
            Set<String> seen = new HashSet<>();
            String before = "";
            for (Body.Line line : body.lines()) {
                String text = line.text();
                boolean again = text.equals(before);
                if (text.length() >= SHORTEST_TWICE && (again || (!isListed(text) && !announces(before)))) {
                    if (!seen.add(text) || again) {
                        findings.add(line.passage().line().place(), text.substring(0, 10));
                    }
                }
                before = text;
            }
        }
    }
}
