package org.hongtou.proof.parts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hongtou.content.checked.Passage;
import org.hongtou.proof.line.PatternCheck;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Findings;
import org.hongtou.proof.rule.Keys;
import org.hongtou.proof.rule.Manuscript;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Samples;
import org.hongtou.proof.rule.Scope;
import org.hongtou.proof.rule.Strength;

/** How a document of its genre begins and ends: salutation, closing words, and what the keys put there. */
public final class ClosingRules {
    private static final String RULES = "《党政机关公文处理工作条例》（2012年）";
    private static final String CUSTOM = "单位习惯";
    private static final String[] REQUEST = {"主送: 桐岭县人民政府", "正文: 妥否，请批示。", "联系人: {姓名: 闻喆, 电话: 8800123}"};
    private static final String[] REPORT = {"文种: 报告", "标题: 关于石门水库情况的报告", "主送: 桐岭县人民政府"};

    private static final Pattern CLOSING =
            Pattern.compile("(妥否|当否|可否|是否妥当|是否可行|以上请示|上述请示|特此请示|请(予|予以)?(批示|批准|批复|审批|审定|审示|指示|核准|审核批准))");
    private static final int LONGEST_CLOSING = 40;

    /** What asks a superior for something; 请予审议 asks for nothing but to be heard. */
    private static final Rule.Check ASKS = PatternCheck.of(
            Scope.PARAGRAPHS,
            "(?<![“‘])(?:妥否|当否|可否)，?请(?:予)?(?:批示|批准|批复|指示)|(?:^|。|，)(?:恳|敬|呈)?请(?:予)?(?:批示|批准|批复)(?=。?$)"
                    + "|(?<![已曾前再“‘])(?:恳请|敬请|呈请|特请|请求|恳求)(?:贵|上级|国务院|[省市县区州盟旗]委|[一-鿿]{0,6}人民政府|[省市县区州]政府|[省市县区州][一-鿿]{1,8}[厅局委办])"
                    + "[一-鿿、]{0,10}(?:批准|批复|审批|增加|增拨|拨付|拨给|拨款|安排|下达|追加|划拨|核拨|核增|核定|批示|同意)"
                    + "|(?:^|[。；，])(?:为此，?|现|特)(?:特|拟)?(?:申请|请求)(?:增加|增拨|拨付|拨给|安排|下达|追加|划拨|核拨|核增|批准|同意)[一-鿿]{0,20}[0-9一二三四五六七八九十]");

    /** Closing words and the genres that end with them. */
    private static final Map<Pattern, Set<String>> CLOSINGS = Map.of(
            closing(
                    "(?:以上(?:请示|意见)?|上述(?:请示|意见)?)?，?(?:妥否|当否|可否|是否妥当|是否可行)，?(?:敬|恳|呈)?请(?:予以?)?(?:批示|批准|批复|指示|审批|审示|审定)"),
            Set.of("请示", "报告", "意见", "议案"),
            closing("(?:特此|专此)请示"),
            Set.of("请示"),
            closing("(?:特此|专此)报告"),
            Set.of("报告"),
            closing("特此通知"),
            Set.of("通知"),
            closing("特此通报"),
            Set.of("通报"),
            closing("特此公告"),
            Set.of("公告", "通告"),
            closing("特此通告"),
            Set.of("通告", "公告"),
            closing("(?:特此|专此)(?:函复|复函|函达|函告|致函|函商)"),
            Set.of("函"),
            closing("(?:特此|专此)批复"),
            Set.of("批复"),
            closing("(?:特|专)?此复"),
            Set.of("批复", "函"));

    private static final Pattern ADDRESS = Pattern.compile(
            "(?:尊敬的|敬爱的)?(?:各位|诸位)?(?:领导|来宾|嘉宾|同志们?|同事|朋友|代表|委员|专家)们?(?:，|、|(?:各位|诸位)[一-鿿]{2,4}|同志们|朋友们){0,4}[：:]");
    private static final Pattern BLANKS = Pattern.compile("[ \t\u3000*]+|\\{[^{}]*\\}$");
    private static final String DIGIT = "[0-9○〇零一二三四五六七八九十]";
    private static final Pattern DATE = Pattern.compile(DIGIT + "{4}年" + DIGIT + "{1,3}月" + DIGIT + "{1,3}日");
    /** What may stand behind a signature that was typed. */
    private static final int MOST_BEHIND = 3;

    private ClosingRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "request-ending",
                        Strength.USUAL,
                        CUSTOM,
                        Example.wrong(Samples.request(REQUEST[0], "正文: 现申请资金80万元。", REQUEST[2]))
                                .right(Samples.request(REQUEST)),
                        ClosingRules::ending),
                new Rule(
                        "report-asks",
                        Strength.SHALL,
                        RULES + "第十五条（四）",
                        Example.wrong(report("现申请资金80万元。妥否，请批示。")).right(report("大坝已经加固。特此报告。")),
                        ClosingRules::reportAsks),
                new Rule(
                        "closing-genre",
                        Strength.USUAL,
                        CUSTOM + "：结束语和文种一致",
                        Example.wrong(report("大坝已经加固。特此通知。")).right(report("大坝已经加固。特此报告。")),
                        ClosingRules::genre),
                new Rule(
                        "salutation",
                        Strength.USUAL,
                        CUSTOM + "：公文写主送机关，不用讲话、书信的称呼；提案称委员，建议称代表",
                        Example.wrong(Samples.body("各位领导、同志们：", "现将有关事项通知如下。")).right(Samples.body("现将有关事项通知如下。")),
                        ClosingRules::salutation),
                new Rule(
                        "signature-typed",
                        Strength.USUAL,
                        "GB/T 9704-2012 7.3.5；由“署名”“成文日期”排印，不写两遍",
                        Example.wrong(Samples.body("请按时报送。", "云泽市水务局", "2026年6月17日"))
                                .right(Samples.body("请按时报送。")),
                        ClosingRules::signature));
    }

    private static String report(String body) {
        return Samples.request(REPORT[0], REPORT[1], REPORT[2], "正文: " + body);
    }

    private static Pattern closing(String words) {
        return Pattern.compile("(?:^|(?<=[。；！]))" + words + "[。.！!]?$");
    }

    private static List<Passage> body(Manuscript manuscript) {
        return manuscript
                .under("body")
                .filter(passage -> passage.form() == Passage.Form.PARAGRAPH)
                .toList();
    }

    /** The request stands in the last two paragraphs, or has one for itself before a table or a note. */
    private static void ending(Manuscript manuscript, Findings findings) {
        List<Passage> body = body(manuscript);
        if (!manuscript.genre().equals("请示") || body.isEmpty()) {
            return;
        }
        List<Passage> last = body.subList(Math.max(0, body.size() - 2), body.size());
        boolean asks = last.stream()
                        .anyMatch(passage -> CLOSING.matcher(passage.text()).find())
                || body.stream()
                        .anyMatch(passage -> passage.text().length() <= LONGEST_CLOSING
                                && CLOSING.matcher(passage.text()).find());
        if (!asks) {
            findings.add(body.getLast().line().place());
        }
    }

    private static void reportAsks(Manuscript manuscript, Findings findings) {
        if (manuscript.genre().equals("报告")) {
            ASKS.look(manuscript, findings);
        }
    }

    private static void genre(Manuscript manuscript, Findings findings) {
        String genre = TitleRules.kind(manuscript);
        boolean reply = Keys.isReply(manuscript);
        if (!reply && !(Keys.isOfficial(manuscript) && Keys.GENRES.contains(genre))) {
            return;
        }
        List<Passage> body = body(manuscript);
        // Behind its own closing words a text may quote another's.
        for (Passage passage : body) {
            String text = bare(passage);
            for (Map.Entry<Pattern, Set<String>> closing : CLOSINGS.entrySet()) {
                Matcher found = closing.getKey().matcher(text);
                if (!found.find()) {
                    continue;
                }
                if (closing.getValue().contains(reply ? "函" : genre)) {
                    return;
                }
                int at = passage.text().indexOf(found.group());
                boolean closes = at > 0 || !passage.equals(body.getFirst());
                if (at >= 0 && closes) {
                    findings.add(passage, at, at + found.group().length(), null, reply ? "答复" : genre);
                }
                return;
            }
        }
    }

    private static String bare(Passage passage) {
        return BLANKS.matcher(passage.text()).replaceAll("");
    }

    private static void salutation(Manuscript manuscript, Findings findings) {
        List<String> addressees = Keys.texts(manuscript, "addressee");
        titles(manuscript, findings);
        boolean official = Keys.isOfficial(manuscript) && Keys.GENRES.contains(TitleRules.kind(manuscript));
        List<Passage> body = body(manuscript);
        if (body.isEmpty() || !(official || Keys.isReply(manuscript))) {
            return;
        }
        Passage first = body.getFirst();
        String text = bare(first);
        // A report to a congress that is read out addresses it.
        boolean heard = addressees.isEmpty() && List.of("报告", "议案").contains(manuscript.genre());
        boolean again = text.endsWith("：") && addressees.contains(text.substring(0, text.length() - 1));
        if (again || (!heard && ADDRESS.matcher(text).matches())) {
            findings.add(first, 0, first.text().length(), null, again ? "" : manuscript.genre());
        }
    }

    /** A proposal of the consultative conference is a member's, a suggestion to the congress a deputy's. */
    private static void titles(Manuscript manuscript, Findings findings) {
        String wrong = switch (manuscript.kind()) {
            case "proposal-reply" -> "代表";
            case "suggestion-reply" -> "委员";
            default -> "";
        };
        if (wrong.isEmpty()) {
            return;
        }
        manuscript.under("addressee").forEach(passage -> {
            Matcher named =
                    Pattern.compile("(?<=[一-鿿]{2})" + wrong + "(?=$|[，、：:；])").matcher(passage.text());
            while (named.find()) {
                findings.add(passage, named.start(), named.end(), null, manuscript.genre());
            }
        });
    }

    /** A day or an office's name that ends the text by itself, though the keys put them there. */
    private static void signature(Manuscript manuscript, Findings findings) {
        List<Passage> body = body(manuscript);
        Set<String> names = Set.copyOf(
                Keys.has(manuscript, "signature")
                        ? Keys.texts(manuscript, "signature.name")
                        : Keys.texts(manuscript, "issuer.name"));
        boolean dated = Keys.has(manuscript, "date");
        for (int i = body.size() - 1; i >= Math.max(1, body.size() - MOST_BEHIND); i--) {
            Passage passage = body.get(i);
            String text = bare(passage);
            boolean day = dated && DATE.matcher(text).matches();
            boolean named = names.contains(text);
            if (day || named) {
                findings.add(passage, 0, passage.text().length(), null, day ? "成文日期" : "署名");
            } else if (!isNote(text)) {
                return;
            }
        }
    }

    /** 附件：…, （联系人：…）: what may stand between the text's end and what was typed. */
    private static boolean isNote(String text) {
        return text.startsWith("附件")
                || text.startsWith("（")
                || DATE.matcher(text).matches();
    }
}
