package org.hongtou.proof.line;

import static org.hongtou.proof.rule.Scope.PARAGRAPHS;
import static org.hongtou.proof.rule.Scope.PROSE;
import static org.hongtou.proof.rule.Scope.TITLES;
import static org.hongtou.proof.rule.Strength.SHALL;
import static org.hongtou.proof.rule.Strength.USUAL;

import java.util.List;
import java.util.Map;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Guarded;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Whole;

/** Stops, dashes and ellipses (GB/T 15834-2011). */
public final class MarkRules {
    private static final Map<String, String> FULL = Map.of(",", "，", ";", "；", ":", "：", "?", "？", "!", "！");
    /** Words that begin with 等, and what the verb takes: 等级, 等额, 等客上门, 等上级通知. */
    private static final String NOT_ETC =
            "[量额级候待价值效同于比距温速压渗边腰角差高宽长分身离闲到着了不在靠要米我你他她它客谁上下来]|人[来上接]|政策|领导|指示|通知|结果|批复|消息|机会|时机|命令|(?:项目|资金|工作)[来到下落]";

    private static final String PLACE = "[里园县区乡镇村街路巷江溪湖河桥山寺庙庄苑店馆楼阁厂]";
    private static final String END = "(?=[、，。；：）”》等]|以?[东南西北]|[与至段]|$)";
    /** A longer name, of which 和 may be a part. */
    private static final String LONGER = "((?=[一-鿿]{2,3}" + PLACE + END + "))?+";

    /** A name that begins with 和: 和园, 和宁县, 和济超市. */
    private static final String NAMED =
            "(?!(?:[道公铁线思]路|[社园景城街辖小校片库灾山地郊市]区|[校公田家果茶]园|[农乡山]村|[集乡城]镇|[江湖]河|[河]湖|[门商饭酒]店|[工水电]厂|[宾餐旅展场]馆|[街里]巷|[市区]县|[大小]桥|桥梁|超市|公司|小学|中学|医院|广场)[^一-鿿])"
                    + "(?:[一-鿿]?" + PLACE + "|[一-鿿]{0,4}?(?:超市|酒店|公司|大厦|广场|小学|中学|医院))" + END;

    private static final String LEFT = "一-鿿〇”》）〕】’";
    /** A question mark behind a question; another may stand for a character that was lost. */
    private static final String ASKED = "((?<=(?:[吗呢么何谁哪几否怎吧不]|多少)[^。！？；?]{0,30}\\?)(?<![、，：；（“《][?]))?+";

    private static final String RIGHT = "一-鿿〇“《（〔【‘";

    private MarkRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                                "half-width-mark",
                                SHALL,
                                "GB/T 15834-2011 5.1.1、5.1.2",
                                Example.wrong("请认真组织,抓好落实。").right("请认真组织，抓好落实。"),
                                PatternCheck.of(
                                                PROSE,
                                                "[,;:?!](?:(?<=[" + LEFT + "][,;:?!])|(?=[" + RIGHT
                                                        + "]))(?<!^[一二三四五六七八九十]{1,3},)" + ASKED,
                                                found -> FULL.get(found.group()))
                                        .where(",;:?!")
                                        .sure(found -> !found.group().equals("?") || found.group(1) != null))
                        .safeIn(Guarded.QUOTATION, Guarded.TITLE),
                new Rule(
                        "half-width-stop",
                        SHALL,
                        "GB/T 15834-2011 4.1.2",
                        Example.wrong("专此报告.").right("专此报告。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "\\.(?<=[" + LEFT
                                                + "]\\.)(?<!^[（一二三四五六七八九十）]{1,6}\\.)(?=[一-鿿〇“《（”]|$)(?!政务|公益|中国|公司|网络)(?!(?<=/[^，。；]{1,6}\\.)[年月日天次人亩米时吨户])")
                                .where(".")),
                new Rule(
                                "doubled-mark",
                                SHALL,
                                "单位习惯（多写的标点）",
                                Example.wrong("请遵照执行。。").right("请遵照执行。"),
                                PatternCheck.of(
                                                PARAGRAPHS,
                                                "(?<![，。；：、])[，。；：、]{2,}(?<!。{3,9})(?!。)",
                                                found -> found.group()
                                                                        .chars()
                                                                        .distinct()
                                                                        .count()
                                                                == 1
                                                        ? found.group().substring(0, 1)
                                                        : null)
                                        // Between two commas of a series an item may be lost.
                                        .sure(found -> found.group().charAt(0) != '、'))
                        .safeIn(Guarded.QUOTATION),
                new Rule(
                                "series-comma",
                                USUAL,
                                "GB/T 15834-2011 4.5.3.5",
                                Example.wrong("学习《民法典》、《监察法》。").right("学习《民法典》《监察法》。"),
                                new SeriesCommaCheck())
                        .whole(Whole.together()),
                new Rule(
                                "ellipsis-form",
                                SHALL,
                                "GB/T 15834-2011 4.11.2",
                                Example.wrong("村里有了书屋、舞台…").right("村里有了书屋、舞台……"),
                                PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?<![.。·…])[.。·…]++(?:(?<=(?:^|[^A-Za-z])\\.{3,9})(?![A-Za-z])|(?<=。{3,9}|·{3,9})|(?<=(?:^|[^…])(?:…|…{3}|…{5,9})))",
                                        found -> "……"))
                        .safeIn(Guarded.QUOTATION),
                new Rule(
                        "ellipsis-etc",
                        SHALL,
                        "GB/T 15834-2011 A.9.2",
                        Example.wrong("送去了米、面、油……等物品。").right("送去了米、面、油等物品。"),
                        PatternCheck.of(PARAGRAPHS, "…{2}等(?![待候级于同到])等?|等{1,2}…{2}")
                                .where("…")),
                new Rule(
                        "ellipsis-mark",
                        USUAL,
                        "GB/T 15834-2011 B.2.4",
                        Example.wrong("话还没说完，他就哽咽了……。").right("话还没说完，他就哽咽了……"),
                        // In 第一、……、第九 what is left out stands between the marks of a row.
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "……(?:。(?=[”’）]*$|[一-鿿])|(?<![、，；0-9A-Za-z ]……)[，、；](?=[一-鿿“《]))",
                                        found -> "……")
                                .where("…")
                                .sure(found -> found.group().endsWith("。"))),
                new Rule(
                                "dash-form",
                                SHALL,
                                "GB/T 15834-2011 4.10.2",
                                Example.wrong("这条路--群众叫它幸福路--通车了。").right("这条路——群众叫它幸福路——通车了。"),
                                PatternCheck.of(
                                                PARAGRAPHS,
                                                "(?<![-－─―—])(?:[-－─―—]{2,}+(?<!(?:[^—]|^)——)"
                                                        + "|[-－─―—](?<=[一-鿿”》].)(?=[一-鿿“《])"
                                                        + "(?:(?=[^-－─―—。；！？称叫]{0,12}[称叫][^-－─―—。；！？]{1,28}——[一-鿿“])|(?<=(?:只有一[个条点件]|一句话|一件事|两个字).)))"
                                                        + "(?=([一-鿿“《]))",
                                                found -> "——")
                                        .where("-－─―—")
                                        // One line alone joins names too; before a unit it may be 一 that was lost:
                                        // 六个月以上--年以下.
                                        .sure(found -> found.group().length() > 1
                                                && "年月周天日时分元万亿次倍个名项".indexOf(found.group(1)) < 0))
                        .safeIn(Guarded.QUOTATION),
                new Rule(
                        "etc-mark",
                        SHALL,
                        "GB/T 15834-2011 B.1.2",
                        Example.wrong("抓好清淤、护岸、等工程。").right("抓好清淤、护岸等工程。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?<=[一-鿿”》）]{2})、等(?=[0-9]|[一二三四五六七八九十两多几]+[个项家类名种条处所人件]|[一-鿿]{2}|[。；](?<=、[^、。；，]{2,9}、等.))(?!"
                                                + NOT_ETC + ")",
                                        found -> "等")
                                .where("等")),
                new Rule(
                        "and-comma",
                        USUAL,
                        "GB/T 15834-2011 4.5.1；单位习惯",
                        Example.wrong("做好排查、登记、和上报工作。").right("做好排查、登记和上报工作。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "、(?:以及|及(?!时|早|格|其|第)|和(?![谐平美睦顺解气善缓风畅田县硕静布龙政林悦泰音声蔼服尚弦衷而颜盘光璧煦约局棋牌煦菓、，。合])(?!"
                                                + NAMED + "))(?=[一-鿿])" + LONGER,
                                        found -> found.group().substring(1))
                                .where("、")
                                .sure(found -> found.group(1) == null)),
                new Rule(
                        "colon-nested",
                        USUAL,
                        "GB/T 15834-2011 4.7.3.5",
                        Example.wrong("现通报如下：主要问题有：责任不清。").right("现通报如下。主要问题有：责任不清。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?:如下|以下[一-鿿]{2,4})：(?:[^。；：“”]{1,40}(?:如下|[有是]|包括|分别为)|一方面|其一|首先|第一)：")
                                .where("：")),
                new Rule(
                        "mark-at-start",
                        SHALL,
                        "GB/T 15834-2011 5.1.1",
                        Example.wrong("，请遵照执行。").right("请遵照执行。"),
                        PatternCheck.of(PARAGRAPHS, "^(?:\\*\\*)?[，。；：、？！](?![。，])")),
                new Rule(
                        "middle-dot",
                        SHALL,
                        "GB/T 15834-2011 4.14.2",
                        Example.wrong("阿依古丽•买买提委员发言。").right("阿依古丽·买买提委员发言。"),
                        PatternCheck.of(PROSE, "[•・‧∙](?<=[一-鿿0-9].)(?=[一-鿿0-9])", found -> "·")
                                .where("•・‧∙")),
                new Rule(
                        "paragraph-end",
                        SHALL,
                        "GB/T 15834-2011 4.1.3",
                        Example.wrong("会议分析了形势。会议要求，各单位要抓紧整改").right("会议分析了形势。会议要求，各单位要抓紧整改。"),
                        new ParagraphEndCheck()),
                new Rule(
                        "quote-stop",
                        SHALL,
                        "GB/T 15834-2011 B.2.1",
                        Example.wrong("他说：“请放心。”。").right("他说：“请放心。”"),
                        PatternCheck.of(PARAGRAPHS, "[。！？]”。|。”[，；、]").where("”")),
                new Rule(
                        "title-mark",
                        SHALL,
                        "GB/T 15834-2011 B.4",
                        Example.wrong("""
                        文种: 通知
                        发文机关: 云泽市水务局
                        发文字号: 泽水〔2026〕8号
                        标题: 关于做好今年工作的通知。
                        主送: 各县（区）水务局
                        正文: 请遵照执行。
                        成文日期: 2026-06-17
                        """).right("""
                        文种: 通知
                        发文机关: 云泽市水务局
                        发文字号: 泽水〔2026〕8号
                        标题: 关于做好今年工作的通知
                        主送: 各县（区）水务局
                        正文: 请遵照执行。
                        成文日期: 2026-06-17
                        """),
                        PatternCheck.of(TITLES, "[。；：]$", found -> "")));
    }
}
