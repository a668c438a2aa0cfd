package org.hongtou.proof.line;

import static org.hongtou.proof.rule.Guarded.NUMBER;
import static org.hongtou.proof.rule.Scope.PROSE;
import static org.hongtou.proof.rule.Strength.SHALL;
import static org.hongtou.proof.rule.Strength.USUAL;

import java.util.List;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Whole;

/** Dates, times and ranges (GB/T 15835-2011 5.1, GB/T 15834-2011 4.13). */
public final class DateRules {
    private static final String MONTH = "(?:[0-9]{1,2}|十[一二]|[一二三四五六七八九十])月";
    private static final String DAY = "(?:[0-9]{1,2}|[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])";

    private DateRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "date-hao",
                        USUAL,
                        "GB/T 15835-2011 5.1.4；单位习惯",
                        Example.wrong("会议定于9月1号召开。").right("会议定于9月1日召开。"),
                        PatternCheck.of(PROSE, "号(?<=" + MONTH + DAY + "号)(?![楼院线台店馆门井桥文令码库厂坑机泵炉闸地])", found -> "日")
                                .where("号")),
                new Rule(
                                "date-zero",
                                USUAL,
                                "GB/T 9704-2012 7.3.5.4",
                                Example.wrong("自2026年07月起施行。").right("自2026年7月起施行。"),
                                PatternCheck.of(
                                                PROSE,
                                                "(?<![0-9A-Za-z.:：/-])0[1-9]月(?:0?[1-9]日|[12][0-9]日|3[01]日)?|(?<=[0-9]月)0[1-9]日",
                                                found -> found.group().replaceAll("0([1-9])(?![0-9])", "$1"))
                                        .where("0"))
                        .safeIn(NUMBER),
                new Rule(
                                "year-short",
                                SHALL,
                                "GB/T 15835-2011 5.1.4",
                                Example.wrong("自26年7月起施行。").right("自2026年7月起施行。"),
                                PatternCheck.of(
                                                PROSE,
                                                "[0-9]{2}年(?:(?<![0-9A-Za-z.第刑满达期长时过龄作职教警军役守续经历务限共][0-9]{2}年)"
                                                        + "(?<!(?:坚守|坚持|从事|扎根|任职|任教|历时|耗时)[^，。；]{0,6}[0-9]{2}年)"
                                                        + "(?:(?=[0-9]{1,2}月)(?<=[12][0-9]年)|(?=底(?!子)|度(?![过假日])|上半年|下半年|[一二三四]季度)(?<=2[1-9]年)(?<!近2.年)|(?=[底末](?!子))(?<=[到至]20年)|((?=起[，至到])(?<=(?:^|[自从])[12][0-9]年)))"
                                                        + "|(?<=20[0-9]{2}[—～-][0-9]{2}年))",
                                                found -> "20" + found.group())
                                        .where("年")
                                        // 20年起 may be a term too.
                                        .sure(found -> found.group(1) == null))
                        .safeIn(NUMBER),
                new Rule(
                        "date-impossible",
                        SHALL,
                        "公历没有的日期",
                        Example.wrong("请于9月31日前报送。").right("请于9月30日前报送。"),
                        PatternCheck.of(
                                        PROSE,
                                        "(?<![0-9])(?:(?:1[3-9]|[2-9][0-9]|0)月[0-9]{1,2}日|2月3[01]日|[469]月31日|11月31日"
                                                + "|[0-9]{1,2}月(?:3[2-9]|[4-9][0-9]|0)日|[0-9]{1,2}时[6-9][0-9]分)")
                                .where("月时")),
                new Rule(
                                "range-mark",
                                SHALL,
                                "GB/T 15834-2011 4.13.3；GB/T 15835-2011 5.1.3",
                                Example.wrong("工期为30-45天。").right("工期为30～45天。"),
                                new RangeMarkCheck())
                        .safeIn(NUMBER)
                        .whole(Whole.sentence("[0-9][万亿%年月日时元℃]?[-–－~]{1,2}[0-9]")));
    }
}
