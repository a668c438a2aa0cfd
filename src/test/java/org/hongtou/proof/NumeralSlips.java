package org.hongtou.proof;

import static org.hongtou.proof.SlipKind.rule;
import static org.hongtou.proof.SlipKind.ruleOfWhole;

import java.util.List;

/** Slips of numbers, units and dates, and sums that don't come out, that the rule book says it finds. */
final class NumeralSlips {
    static final List<SlipKind> ALL = List.of(
            rule("range-percent", Swap.of("(\\d+)%—(\\d+)%", "$1—$2%")),
            rule("range-unit", Swap.of("(\\d+)(亿|万)—(\\d+)\\2元", "$1—$3$2元")),
            rule("range-mark", Swap.of("(\\d)[—～](?=\\d)", "$1-"), Swap.of("(\\d)～(?=\\d)", "$1--")),
            rule("number-thousand", Swap.of("([2-8])000(?=[个名户所份家人套床袋桶件])", "$1千")),
            rule("number-mixed", Swap.of("三年(?=建设)", "三十6年"), Swap.of("十年(?=。)", "一十5年")),
            rule("year-zero", Swap.of("二〇", "二○"), Swap.of("二〇", "二零"), Swap.of("二〇", "二0")),
            rule("percent-mixed", Swap.of("(\\d+)%(?=以上|，|。)", "百分之$1")),
            rule(
                    "full-width-digit",
                    Swap.of("(?<=\\d)%", "％"),
                    Swap.of("12(?=所|00|门)", "１２"),
                    Swap.of("3(?=名|000份)", "３")),
            rule("blank-in-number", Swap.of("(?<=\\d)%", " %"), Swap.of("(?<=\\d)个百分点", " 个百分点")),
            rule("date-hao", Swap.of("(\\d+月\\d+)日", "$1号")),
            rule("date-zero", Swap.of("年([1-9])月", "年0$1月")),
            rule("year-short", Swap.of("20(2[4-7])年(?=[1-9]|底|末)", "$1年")),
            rule("date-impossible", Swap.of("(?<=[469]|11)月(30|25|20|15|8|9)日", "月31日")),
            rule("about-doubled", Swap.of("约(\\d+[人米厘]+)", "约$1左右"), Swap.of("近(\\d+人)", "近$1左右")),
            rule("bound-doubled", Swap.of("超过(\\d+%)", "超过$1以上"), Swap.of("不(少于|超过)(\\d+[人元])", "不$1$2以上")),
            rule("decrease-times", Swap.of("下降\\d+(?:\\.\\d)?%", "下降了2倍")),
            rule("approximate-comma", Swap.of("三四(?=[个趟])", "三、四")),
            rule("currency-doubled", Swap.of("(\\d+万?元)", "￥$1")),
            rule(
                    "unit-obsolete",
                    Swap.of("厘米", "公分"),
                    Swap.of("公里", "华里"),
                    Swap.of("平方米", "平米"),
                    Swap.of("千瓦(?!时)", "马力"),
                    Swap.of("千瓦时", "度电")),
            rule(
                    "unit-case",
                    Swap.of("(?<=\\d)km", "KM"),
                    Swap.of("(?<=\\d)kg", "KG"),
                    Swap.of("(?<=\\d)cm", "CM"),
                    Swap.of("(?<=\\d)mm", "MM"),
                    Swap.of("(?<=\\d)kV", "KV"),
                    Swap.of("(?<=\\d)MW", "mw")),
            rule("celsius", Swap.of("℃", "°C")),
            rule("unit-doubled", Swap.of("万元", "万元元"), Swap.of("(?<=\\d)公里", "公里里"), Swap.of("(?<=\\d)毫米", "毫米米")),
            rule("date-leap", Swap.of("2026年(?:[3-9]|1[0-2])月\\d+日(?=前)", "2026年2月29日前")),
            rule(
                    "weekday",
                    Swap.of("（星期[二三五六]）", "（星期一）"),
                    Swap.of("(?<=日)（星期[二三五六]）(?=召开|举行|上午|下午)", "星期一"),
                    Swap.of("（星期[二三五六]）(?=召开|举行|上午|下午)", "，星期日")),
            rule(
                    "date-range",
                    Swap.of("月12日至16日", "月16日至12日"),
                    Swap.of("9月1日至3日", "9月3日至1日"),
                    Swap.of("2026年3月1日至2026年9月30日", "2026年10月1日至2026年9月30日")),
            rule(
                    "telephone-digits",
                    Swap.of("(0451-866\\d{4})\\d", "$1"),
                    Swap.of("0451-(866\\d{5})", "0451-$18"),
                    Swap.of("(?<=手机：139\\d{4})\\d", "")),
            rule("telephone-hyphen", Swap.of("0451-(?=866)", "0451—"), Swap.of("0451-(?=866)", "0451－")),
            ruleOfWhole("sum", Swap.number("其中[^。、，约]{2,8}?(\\d+)(?=[个万盏人][^，。]*、)", 13)),
            ruleOfWhole("sum-total", Swap.number("共计(\\d+)", 3)),
            ruleOfWhole("share-total", Swap.number("∶(\\d+)\\.\\d(?=[。调])", 2), Swap.number("分别占\\D*(\\d+)%、", 4)),
            ruleOfWhole("rate", Swap.number("[检结]率(\\d+)%", -4)),
            ruleOfWhole("share", Swap.number("其中.{4,20}，占(\\d+)%", 6)),
            ruleOfWhole("growth", Swap.number("[由从]\\d.{4,20}，增长(\\d+)%", 11)));

    private NumeralSlips() {}
}
