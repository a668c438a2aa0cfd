package org.hongtou.proof.line;

import static org.hongtou.proof.rule.Scope.PARAGRAPHS;
import static org.hongtou.proof.rule.Scope.PROSE;
import static org.hongtou.proof.rule.Strength.SHALL;
import static org.hongtou.proof.rule.Strength.USUAL;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Guarded;
import org.hongtou.proof.rule.Rule;

/** Quantities that can't be meant as they are written, and units (GB 3100-1993). */
public final class QuantityRules {
    private static final String COUNT = "[0-9一二两三四五六七八九十百千几半][0-9.一二三四五六七八九十百千]*[万亿]?";
    /** What says once more that a number is about so: 左右, 多. */
    private static final String ABOUT = "(?:[一-鿿]{0,3}(?:左右(?![两侧岸手])|上下(?![班车学联级游限齐同一文午功]))|[多余](?![年月日天]))";

    private static final String METRES = "国务院关于在我国统一实行法定计量单位的命令（1984年）";
    private static final Map<String, String> UNITS =
            Map.of("公分", "厘米", "公尺", "米", "公升", "升", "公厘", "毫米", "公吨", "吨", "度电", "千瓦时");
    /** Symbols as the standard has them. */
    private static final Map<String, String> SYMBOLS = Stream.of(
                    "km/h", "km", "cm", "mm", "kg", "mg", "mL", "kV", "kVA", "kW", "kWh", "MW", "MWh", "GW", "Hz",
                    "kHz", "MHz", "GHz", "kPa", "MPa", "dB")
            .collect(Collectors.toUnmodifiableMap(symbol -> symbol.toLowerCase(Locale.ROOT), symbol -> symbol));
    /** Written small or great they are symbols of other quantities too: mW is a thousandth of a watt. */
    private static final Set<String> UNSURE = Set.of("mw", "mwh", "mhz", "mpa", "mg", "ml");

    /** What is sold by the inch. */
    private static final String SCREENS = "(?:晶圆|硅|产线|生产线|屏|显示|面板|基板|衬底|芯片|电视|电脑|平板|手机|笔记本|液晶|分辨率|像素|轮|管|线|版|机型)";

    private QuantityRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                        "about-doubled",
                        SHALL,
                        "单位习惯：约数只用一个词表示",
                        Example.wrong("会议约有60人左右参加。").right("会议约有60人参加。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?=[大约近将接])(?:(?:大约|大概)(?:[持延]续|需要|花费|占用|投入|[为有需占达花用])?" + COUNT + ABOUT
                                                + "|(?<![节合签条公契预特制违续履邀相守失爽租大])约(?:[持延]续|需要|花费|占用|投入|[为有需占达花用])?"
                                                + COUNT + ABOUT + "|(?:(?<![最附靠邻远临接将])近|将近|接近)" + COUNT + ABOUT + ")")
                                .where("大约近")),
                new Rule(
                        "bound-doubled",
                        SHALL,
                        "单位习惯：界限只说一次",
                        Example.wrong("覆盖率超过90%以上。").right("覆盖率超过90%。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?=[超高大突至不低少小])(?:(?:超过|高于|大于|突破|至少|不低于|不少于)(?:配备|安排|有)?[0-9.]+[^，。；、：0-9]{0,3}?以上"
                                                + "|(?:低于|少于|小于)[0-9.]+[^，。；、：0-9]{0,3}?以下"
                                                + "|不(?:超过|多于|大于|高于)[0-9一二两三四五六七八九十][0-9.一二三四五六七八九十百千]*[^，。；、：0-9]{0,4}?[以之]内)")
                                .where("以之")),
                new Rule(
                        "decrease-times",
                        SHALL,
                        "单位习惯：减少不用倍数表示",
                        Example.wrong("事故起数减少了3倍。").right("事故起数减少了75%。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?=[减下降缩回])(?:减少|下降|降低|缩短|减小|回落)(?:了|到|至)?近?(?:[0-9]+(?:\\.[0-9]+)?|[一二两三四五六七八九十几数])多?倍")
                                .where("倍")),
                new Rule(
                        "approximate-comma",
                        USUAL,
                        "GB/T 15834-2011 4.5.3.4；GB/T 15835-2011 5.2.1",
                        Example.wrong("每天接到三、四个电话。").right("每天接到三四个电话。"),
                        PatternCheck.of(
                                        PARAGRAPHS,
                                        "(?:一、二|二、三|三、四|三、五|四、五|五、六|六、七|七、八|八、九)"
                                                + "(?=个(?!月)|天|次|岁|户|趟|[位家]|亩|斤|分钟|小时|公里|人(?![行民员物家])|(?<=[三四五六七八九])年(?![级规计])|十[个人名多]"
                                                + "|(?<=[三四五六七八九])名(?=[一-鿿])(?![次单称额字词为是的和与及]))"
                                                + "(?<![第一二三四五六七八九十初高周期小大的、0-9获列].、.)(?<!(?:^|[。；]).、.)")
                                .where("、")),
                new Rule(
                        "currency-doubled",
                        SHALL,
                        "单位习惯：货币符号与“元”只用一个",
                        Example.wrong("每人补助￥600元。").right("每人补助600元。"),
                        PatternCheck.of(PROSE, "[￥¥][ ]?([0-9][0-9.,]*[万亿]?元)", found -> found.group(1))
                                .where("￥¥")),
                new Rule(
                        "unit-obsolete",
                        SHALL,
                        METRES,
                        Example.wrong("渠道深60公分。").right("渠道深60厘米。"),
                        PatternCheck.of(
                                        PROSE,
                                        "(?:公分|公尺|公升|公厘|公吨|市斤|市尺|华里|英里|马力|度电(?![价动])|英寸(?![^。；]{0,24}" + SCREENS
                                                + ")(?<!" + SCREENS
                                                + "[^。；]{0,24}))(?<=[0-9][万亿]?..)(?![（(](?:约?合|折合|即|[0-9]))",
                                        found -> UNITS.get(found.group()))
                                .where("公市英华马度")
                                // Of heat and power the number changes with the unit, and people say 度 of electricity.
                                .sure(found -> !found.group().equals("度电"))),
                new Rule(
                        "unit-case",
                        SHALL,
                        "GB 3100-1993",
                        Example.wrong("绿道全长18KM。").right("绿道全长18km。"),
                        PatternCheck.of(
                                        PROSE,
                                        "(?=[C-Mc-m])(?<=[0-9万亿] ?)(?<=(?:^|[^0-9.A-Za-z])[0-9.,]{1,12}[万亿]? ?)"
                                                + "(?!(?:km/h|[kcm]m|[km]g|m[Ll]|kVA?|kWh?|[Mm]Wh?|GW|[kMG]?Hz|[kMm]Pa|dB)(?![A-Za-z0-9]))"
                                                + "(?i:km/h|[kcm]m|[km]g|ml|kva?|kwh?|mwh?|gw|[kmg]?hz|[km]pa|db)(?![A-Za-z0-9])",
                                        found -> Objects.requireNonNull(
                                                SYMBOLS.get(found.group().toLowerCase(Locale.ROOT))))
                                .where(QuantityRules::hasLetter)
                                .sure(found -> !UNSURE.contains(found.group().toLowerCase(Locale.ROOT))
                                        || found.group().equals("MWH"))),
                new Rule(
                                "celsius",
                                SHALL,
                                "GB 3100-1993",
                                Example.wrong("室温不低于18°C。").right("室温不低于18℃。"),
                                PatternCheck.of(
                                                PROSE,
                                                "(?<=[0-9] ?)[°][CＣ]|摄氏((?:零下|零上|-)?[0-9]+(?:\\.[0-9]+)?)度",
                                                found -> found.group(1) == null ? "℃" : found.group(1) + "摄氏度")
                                        .where("°摄"))
                        .safeIn(Guarded.NUMBER),
                new Rule(
                        "unit-doubled",
                        SHALL,
                        "多写的字",
                        Example.wrong("安排资金860万元元。").right("安排资金860万元。"),
                        PatternCheck.of(
                                        PROSE,
                                        "(?<=[0-9])(?:%%|％％|万万(?=[^一])|亿亿)|(?<=[0-9][万亿]?)元元"
                                                + "|([里米斤顷克瓦吨钟时])\\1(?<=[0-9][万亿]?(?:(?:平方)?公里里|(?:[毫厘千]|[平立]方)米米|公斤斤|公顷顷|[千毫]克克|千瓦瓦|吨吨|分钟钟|小时时))"
                                                + "(?![程面外头长饭粉线位间段候刻袋])",
                                        found -> found.group().substring(0, 1))
                                .where(PatternCheck::hasRepetition)));
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
    }
}
