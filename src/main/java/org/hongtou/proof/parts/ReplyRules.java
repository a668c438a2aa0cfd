package org.hongtou.proof.parts;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;

/** Parts that a reply to a proposal or a suggestion has to have. */
public final class ReplyRules {
    private static final String CUSTOM = "单位习惯";
    private static final String DISCLOSURE = "国办发〔2014〕46号";
    private static final String[] TEXT = {"标题: 关于治理城区内涝提案的答复", "正文: 现答复如下。"};

    private static final Pattern THANKS =
            Pattern.compile("(?:衷心|再次|诚挚|十分|非常)?感谢(?:您|你们|贵|各位|委员|代表)[^。！；]{0,40}(?:关心|支持|理解|关注|建议)[^。！；]{0,40}[。！]?$");

    private ReplyRules() {}

    public static List<Rule> all() {
        return List.of(
                missing("reply-proposal", Strength.USUAL, CUSTOM, "proposal", "提案"),
                missing("reply-number", Strength.USUAL, CUSTOM, "number", "发文字号"),
                missing("reply-date", Strength.SHALL, "《党政机关公文处理工作条例》（2012年）第九条（十二）", "date", "成文日期"),
                missing("reply-category", Strength.USUAL, CUSTOM, "category", "办理类别"),
                missing("reply-contact", Strength.USUAL, CUSTOM, "contact", "联系人"),
                missing("reply-disclosure", Strength.USUAL, DISCLOSURE, "disclosure", "公开方式"),
                new Rule(
                        "reply-reason",
                        Strength.USUAL,
                        DISCLOSURE,
                        Example.wrong(Samples.reply(TEXT[0], TEXT[1], "公开方式: 不予公开"))
                                .right(Samples.reply(TEXT[0], TEXT[1], "公开方式: 不予公开", "不公开理由: 涉及内部工作安排")),
                        (manuscript, findings) -> {
                            boolean withheld =
                                    Keys.text(manuscript, "disclosure").matches("不(予|宜|同意|便|对外)*公开");
                            if (Keys.isReply(manuscript) && withheld && !Keys.has(manuscript, "disclosure_reason")) {
                                findings.add(manuscript.place());
                            }
                        }),
                new Rule(
                        "thanks-twice",
                        Strength.USUAL,
                        CUSTOM + "（重复）",
                        Example.wrong(Samples.reply(TEXT[0], "正文: 现答复如下。感谢您对我们工作的关心和支持！"))
                                .right(Samples.reply(TEXT)),
                        ReplyRules::thanks));
    }

    /** Without closing words of its own a reply ends with usual ones, which thank those who proposed. */
    private static void thanks(Manuscript manuscript, Findings findings) {
        boolean own = Keys.text(manuscript, "role").equals("assist") || Keys.has(manuscript, "closing");
        List<Passage> text = manuscript
                .paragraphs()
                .filter(passage ->
                        passage.key().startsWith("body") || passage.key().startsWith("sections"))
                .toList();
        if (Keys.isReply(manuscript) && !own && !text.isEmpty()) {
            Matcher thanks = THANKS.matcher(text.getLast().text());
            if (thanks.find()) {
                findings.add(text.getLast(), thanks.start(), thanks.end(), null);
            }
        }
    }

    /** A rule that a key be given, or an imprint row of its name; the lead office needs none of what proposers get. */
    private static Rule missing(String code, Strength strength, String source, String key, String name) {
        return new Rule(
                code,
                strength,
                source,
                Example.wrong(Samples.replyWithout(name)).right(Samples.reply(TEXT)),
                (manuscript, findings) -> {
                    boolean own = !Keys.text(manuscript, "role").equals("assist");
                    boolean always = key.equals("date") || key.equals("number");
                    if (Keys.isReply(manuscript)
                            && (own || always)
                            && !Keys.has(manuscript, "draft")
                            && !Keys.has(manuscript, key)
                            && !Keys.texts(manuscript, "imprint_rows.label").contains(name)) {
                        findings.add(manuscript.place());
                    }
                });
    }
}
