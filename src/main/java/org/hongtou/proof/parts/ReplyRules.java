package org.hongtou.proof.parts;

import java.util.List;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Strength;

/** Parts that a reply to a proposal or a suggestion has to have. */
public final class ReplyRules {
    private static final String CUSTOM = "单位习惯";
    private static final String DISCLOSURE = "国办发〔2014〕46号";
    private static final String[] TEXT = {"标题: 关于治理城区内涝提案的答复", "正文: 现答复如下。"};

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
                        }));
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
