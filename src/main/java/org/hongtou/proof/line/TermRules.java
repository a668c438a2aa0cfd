package org.hongtou.proof.line;

import static org.hongtou.proof.rule.Scope.PROSE;
import static org.hongtou.proof.rule.Strength.SHALL;
import static org.hongtou.proof.rule.Strength.USUAL;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Guarded;
import org.hongtou.proof.rule.OwnLists;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Strength;

/** Words that are wrong as they stand, from lists and in context. */
public final class TermRules {
    private static final String DICTIONARY = "现代汉语词典";
    private static final String CHARACTERS = "通用规范汉字表（2013年）；国家通用语言文字法";

    /** What says how or upon what something has to be done, and verbs of which no noun is made. */
    private static final String NEEDED =
            "坚[持决定]|加[强快大]|严[格肃守]|按照|认真|落实|确保|做[到好]|把|抓|服从|遵[守循照]|立[即足]|于(?!人)|在|及[时早]|到[岗场位]|持[证续]|经过?(?![费济营验贸])"
                    + "|由|以(?!外)|将|从|对(?!象|策|口)|向|凭|依[法据照]|根据|围绕|结合|马上|尽[快早]|首先|优先|事先|先(?![进行导期])|切实|真正|全[面力](?!人)|不断|进一步|始终|同时|同步|一律|全部|如[实期]|按[时期规要]"
                    + "|采取|具[备有]|符合|满足|遵照|取得|履行|承担|接受|提[交供请出前高]|报[请送告经](?!书)|征得|办理|进行|开展|使用(?![品物面])|建立|完成|保持|保证(?!金)|拿出|下(?!一步)|成为|有(?!机|关|效)|是|要";

    /** Whoever tells an office of something, and how they do so. */
    private static final String TELLERS =
            "群众|居民|村民|市民|农民|网民|网友|代表|委员|业主|商户|用户|职工|员工|家长|学生|乘客|旅客|游客|企业|客商|当事人|举报人|信访人|来访人|投诉人|单位|部门|部分人|很多人|不少人|有人|您|你|他们|我们|提案|建议|来信|来电|来访|信访|热线|媒体|基层|各地|各方"
                    + "|集中|普遍|多次|反复|及时|积极|主动|如实|真实|客观|准确|全面|充分|直接|经常|一直|曾|所|已经|再次|逐级|也|都|向我[局们]|向[^，。；]{2,10}(?:局|委|政府|部门|单位|组织|法院|机关|领导)|可以";

    private static final String REPORTED = "(?:问题|情况|意见|诉求|困难|需求|呼声|心声|愿望|建议|事项|线索|现象|民意|民情|实情|矛盾|要求)";

    private TermRules() {}

    /**
     * The rules, apart from what an office writes.
     *
     * @param own what an office writes right is not told, whatever the lists say
     */
    public static List<Rule> of(OwnLists own) {
        TermFile file = TermFile.shipped().knowing(own);
        List<Rule> rules = new ArrayList<>();
        rules.add(list(file, true, "term-wrong", SHALL, DICTIONARY, "认真布署秋收工作。", "认真部署秋收工作。"));
        rules.add(list(file, true, "term-usual", USUAL, DICTIONARY, "其它费用由县级承担。", "其他费用由县级承担。")
                .safeIn(Guarded.NAME));
        rules.add(list(file, true, "term-converted", SHALL, CHARACTERS, "著力改善民生。", "着力改善民生。"));
        rules.add(list(file, false, "term-redundant", USUAL, "单位习惯", "目前现状是人手不足。", "现状是人手不足。"));
        rules.add(list(file, false, "term-wordy", USUAL, "单位习惯", "工程涉及到12个村。", "工程涉及12个村。")
                .onDemand());
        rules.add(new Rule(
                "term-office",
                USUAL,
                "机构改革方案（2018年）",
                Example.wrong("由县环保局负责监测。").right("由县生态环境局负责监测。"),
                new OfficeCheck(new TermCheck(file.words("term-office"), file.exceptions(), false))));
        rules.add(new Rule(
                "term-outdated",
                USUAL,
                "残疾人保障法；新闻报道禁用词",
                Example.wrong("关心盲流人员。").right("关心流动人口。"),
                new OutdatedCheck(new TermCheck(file.words("term-outdated"), file.exceptions(), false))));
        rules.add(new Rule(
                "traditional-char",
                SHALL,
                CHARACTERS,
                Example.wrong("會議强调了三点。").right("会议强调了三点。"),
                new TraditionalCheck()));
        rules.addAll(inContext());
        return List.copyOf(rules);
    }

    /** The month in which the shipped names of offices were looked through. */
    public static YearMonth asOf() {
        return TermFile.shipped().asOf();
    }

    private static Rule list(
            TermFile file, boolean mends, String code, Strength strength, String source, String wrong, String right) {
        return new Rule(
                code,
                strength,
                source,
                Example.wrong(wrong).right(right),
                new TermCheck(file.words(code), file.exceptions(), mends));
    }

    private static List<Rule> inContext() {
        return List.of(
                new Rule(
                        "term-until",
                        SHALL,
                        DICTIONARY,
                        Example.wrong("截止8月底，已完成六成。").right("截至8月底，已完成六成。"),
                        PatternCheck.of(
                                        PROSE,
                                        "截止(?=目前|当前|现在|如今|今年|去年|昨[日天]|上年|本[月周]|上[月周]|[0-9]{1,4}[年月日])(?<=(?:^|[，。；：（“*])截止)",
                                        found -> "截至")
                                .where("截")),
                new Rule(
                        "term-login",
                        SHALL,
                        DICTIONARY,
                        Example.wrong("请登陆政务服务网办理。").right("请登录政务服务网办理。"),
                        PatternCheck.of(
                                        PROSE,
                                        "登陆(?<![风次旋岸]登陆)(?![前后时地点我的期])(?=[^，。；]{0,10}(?:网|系统|平台|APP|小程序|客户端|公众号|官网|账号|邮箱))",
                                        found -> "登录")
                                .where("陆")),
                new Rule(
                        "term-must",
                        SHALL,
                        DICTIONARY,
                        Example.wrong("各单位必需按照要求报送。").right("各单位必须按照要求报送。"),
                        PatternCheck.of(PROSE, "必需(?<![活所不产非是为的]必需)(?=" + NEEDED + ")", found -> "必须")
                                .where("需")),
                new Rule(
                        "term-report",
                        SHALL,
                        DICTIONARY,
                        Example.wrong("群众反应的情况基本属实。").right("群众反映的情况基本属实。"),
                        PatternCheck.of(
                                        PROSE,
                                        "反应(?![堆器釜炉塔物])((?<=(?:群众|居民|村民|代表|委员|提案|建议|来信|来电|如实|向我[局们]|您)反应)(?=的?(?:问题|情况|意见|诉求|困难)))?+(?:(?<=(?:"
                                                + TELLERS + ")反应)(?=(?:了|出|到|过)?的?[^，。；：、的]{0,8}?的?" + REPORTED
                                                + "|的?最?强烈的" + REPORTED + "|说[，：]|最?(?:集中|突出)的)"
                                                + "|(?<=(?:^|[，。；：、对经])反应)(?=[属不]实|(?:较为?|比较|最|特别)?集中的?" + REPORTED
                                                + "))",
                                        found -> "反映")
                                .where("反")
                                .sure(found -> found.group(1) != null)));
    }
}
