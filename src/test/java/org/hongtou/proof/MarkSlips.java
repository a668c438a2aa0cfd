package org.hongtou.proof;

import static org.hongtou.proof.SlipKind.rule;

import java.util.List;

/** Slips of punctuation, brackets, blanks and numbering that the rule book says it finds. */
final class MarkSlips {
    private static final String HAN = "\\p{IsHan}";

    static final List<SlipKind> ALL = List.of(
            rule(
                    "half-width-mark",
                    Swap.of("(?<=" + HAN + ")，(?=" + HAN + ")", ","),
                    Swap.of("(?<=" + HAN + ")；(?=" + HAN + ")", ";"),
                    Swap.of("(?<=" + HAN + ")：(?=" + HAN + ")", ":")),
            rule("half-width-stop", Swap.of("(?<=" + HAN + ")。$", ".")),
            rule("doubled-mark", Swap.of("。$", "。。"), Swap.of("(?<=" + HAN + ")，", "，，"), Swap.of("；", "；，")),
            rule("series-comma", Swap.of("》《", "》、《"), Swap.of("”“", "”、“")),
            rule("ellipsis-form", Swap.of("……", "…"), Swap.of("……", "..."), Swap.of("……", "。。。")),
            rule("ellipsis-etc", Swap.of("(?<=" + HAN + ")等(?=设施|现象|职责|重点|12门|18个|产业|活动|材料)", "……等")),
            rule("ellipsis-mark", Swap.of("……(?=" + HAN + ")", "……，")),
            rule("dash-form", Swap.of("——", "--"), Swap.of("——(?=当)", "—")),
            rule("etc-mark", Swap.of("(?<=[、，]" + HAN + "{2,6})等(?=设施|现象|重点|12门|18个|支出|法律|部门|活动|材料)", "、等")),
            rule("and-comma", Swap.of("(?<=、" + HAN + "{2,5})和(?=石篆乡|禾洲村|一般|诚实|健身|公开|上报)", "、和")),
            rule("mark-at-start", Swap.of("\\A(?=" + HAN + ")", "，")),
            rule("middle-dot", Swap.of("·", "•"), Swap.of("·", ".")),
            rule("paragraph-end", Swap.of("(?<=。.{6,200})。\\z", "")),
            rule("quote-stop", Swap.of("(?<=：“.{4,60})。”\\z", "。”。")),
            rule(
                    "blank-at-mark",
                    Swap.of("(?<=" + HAN + ")，(?=" + HAN + ")", "， "),
                    Swap.of("(?<=" + HAN + ")、", " 、")),
            rule("blank-latin", Swap.of("(?<=[达共有为])(?=\\d)", " "), Swap.of("(?<=\\d)(?=[座户个所人亩])", " ")),
            rule("blank-han", Swap.of("(?<=" + HAN + "{4})(?=" + HAN + "{4}[，。])", " ")),
            rule("half-width-bracket", Swap.of("（([^（）]{1,9})）(?!〔)", "($1)")),
            rule("straight-quote", Swap.of("“([^“”]{2,12})”", "\"$1\"")),
            SlipKind.ruleOfPair(
                    "pair-missing", Swap.of("(?<=" + HAN + ")》", ""), Swap.of("(?<=" + HAN + ")”(?=[^，。])", "")),
            rule("bracket-nested", Swap.of("（市、区）", "（市、区（开发区））")),
            rule("quote-nested", Swap.of("‘([^‘’]+)’", "“$1”")),
            rule("title-nested", Swap.of("〈([^〈〉]+)〉", "《$1》")),
            rule("bracket-inner-mark", Swap.of("(?<=（名单见附件1)）|(?<=（附件[12])）", "。）")),
            rule("pair-empty", Swap.of("(?<=根据|按照)《[^《》]{4,20}》", "《》")),
            rule("number-dot", Swap.of("\\A([1-3])\\.", "$1、")),
            rule("number-han", Swap.of("\\A([一二三])、", "$1."), Swap.of("\\A([一二三])、", "$1，")),
            rule("number-bracket", Swap.of("\\A（([一二三])）", "（$1）、")),
            rule("number-ordinal", Swap.of("第([一二三])，(?=坚持)", "第$1、")),
            rule("number-is", Swap.of("([一二三四])是(?=" + HAN + "{4})", "$1是、")),
            rule(
                    "docnum-bracket",
                    Swap.of("〔(20\\d\\d)〕", "[$1]"),
                    Swap.of("〔(20\\d\\d)〕", "（$1）"),
                    Swap.of("〔(20\\d\\d)〕", "【$1】")),
            rule("docnum-di", Swap.of("〕(\\d+)号", "〕第$1号")),
            rule("docnum-zero", Swap.of("〕(\\d)号", "〕00$1号")),
            rule("docnum-blank", Swap.of("〕(\\d+)号", "〕 $1号")));

    private MarkSlips() {}
}
