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
                                        "截止(?=目前|现在|今年|去年|昨日|上年|本月|上月|[0-9]{1,4}[年月日])(?<=(?:^|[，。；：（“*])截止)",
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
                        PatternCheck.of(
                                        PROSE,
                                        "必需(?<![活所不产非]必需)(?=坚持|加强|严格|按照|认真|落实|确保|做到|做好|把|抓|服从|遵守|立即)",
                                        found -> "必须")
                                .where("需")),
                new Rule(
                        "term-report",
                        SHALL,
                        DICTIONARY,
                        Example.wrong("群众反应的情况基本属实。").right("群众反映的情况基本属实。"),
                        PatternCheck.of(
                                        PROSE,
                                        "反应(?<=(?:群众|居民|村民|代表|委员|提案|建议|来信|来电|如实|向我局|向我们)反应)(?=的?(?:问题|情况|意见|诉求|困难)|强烈的问题)",
                                        found -> "反映")
                                .where("反")));
    }
}
