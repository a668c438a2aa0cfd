package org.hongtou.proof.form;

import static org.hongtou.proof.rule.Guarded.NUMBER;
import static org.hongtou.proof.rule.Scope.PROSE;
import static org.hongtou.proof.rule.Strength.SHALL;
import static org.hongtou.proof.rule.Strength.USUAL;

import java.util.List;
import java.util.Map;
import org.hongtou.proof.line.PatternCheck;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Rule;

/** Units, hours and small numbers as they are typed in haste: m2, 平米, 25时, 二个. */
public final class UnitRules {
    private static final Map<String, String> UNITS = Map.of("m2", "平方米", "m3", "立方米", "km2", "平方公里", "平米", "平方米");
    private static final String HAN_DIGITS = "〇零一二三四五六七八九十百千万亿两几数第周期初“点";

    private UnitRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                                "unit-plain",
                                SHALL,
                                "GB 3100-93 6.2；国务院关于在我国统一实行法定计量单位的命令",
                                Example.wrong("新建厂房120m2。").right("新建厂房120平方米。"),
                                PatternCheck.of(
                                                PROSE,
                                                "(?<=[0-9万亿余多])(?:(?:km2|m[23])(?![0-9A-Za-z/])|(?<=[0-9万亿余多])平米)",
                                                found -> UNITS.get(found.group()))
                                        .where("m平"))
                        .safeIn(NUMBER),
                new Rule(
                        "unit-micro",
                        SHALL,
                        "GB 3100-93 5",
                        Example.wrong("浓度为30ug/m3左右。").right("浓度为30μg/m³左右。"),
                        PatternCheck.of(
                                        PROSE,
                                        "(?<=[0-9])u[gml](?![0-9A-Za-z])(?:/m3)?",
                                        found ->
                                                "μ" + found.group().substring(1).replace("m3", "m³"))
                                .where("u")),
                new Rule(
                        "percent-point",
                        SHALL,
                        "量词重复",
                        Example.wrong("同比提高0.5%个百分点。").right("同比提高0.5个百分点。"),
                        PatternCheck.of(PROSE, "(?<=[0-9])[%％](?=个百分点)", found -> "")
                                .where("%％")),
                new Rule(
                        "time-impossible",
                        SHALL,
                        "GB/T 7408.1-2023；一天没有的时刻",
                        Example.wrong("会议于下午25时召开。").right("会议于下午5时召开。"),
                        PatternCheck.of(
                                        PROSE,
                                        "(?:(?<=上午|下午|晚上|中午|凌晨|[日晚至天）—～-])|^)(?:(?:2[5-9]|[3-9][0-9])(?:时(?![间长段])|点(?![钟多个])(?=[，。；整开前召]))"
                                                + "|24[:：](?!00)[0-5][0-9]|2[5-9][:：][0-5][0-9]|(?:[01]?[0-9]|2[0-3])[:：][6-9][0-9])(?![0-9:：])")
                                .where("时点:：")),
                new Rule(
                        "numeral-two",
                        USUAL,
                        "现代汉语语法：量词前用“两”",
                        Example.wrong("成立二个小组。").right("成立两个小组。"),
                        LawText.without(PatternCheck.of(
                                        PROSE,
                                        "(?<![A-Za-z" + HAN_DIGITS
                                                + "])二(?=(?:[个座家辆栋块名](?![月号级体楼])|天(?=[，。；内送前]))|年(?=来))",
                                        found -> "两")
                                .where("二"))));
    }
}
