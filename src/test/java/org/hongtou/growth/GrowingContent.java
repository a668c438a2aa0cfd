package org.hongtou.growth;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The table of what content can hold much of. A new sort is a line here.
 *
 * @param name what there is much of
 * @param smallest how many of it the smallest content has; the largest has eight times as many
 * @param content a file with so many
 */
record GrowingContent(String name, int smallest, IntFunction<String> content) {
    private static final String HEAD = "文种: 信息\n标题: 关于工作的情况\n";
    /** How the names begin of contents that are one long line. */
    static final String IN_A_LINE = "in a line ";

    /** What a line may hold much of, each on its own. */
    private static final List<String> UNITS = List.of(
            "-",
            "的",
            "1",
            "a",
            "，",
            "。",
            "、",
            "“",
            "”",
            "\"",
            "'",
            "（",
            "）",
            "(",
            "《",
            "〔",
            "—",
            "－",
            "*",
            "**字",
            "_",
            "#",
            "|",
            "<",
            "&",
            "!",
            "[",
            "![",
            "　",
            " 字",
            "a\u0301",
            "𠀋",
            "😀",
            "…",
            ".",
            "·",
            "：",
            "；",
            "？",
            "一",
            "第",
            "年",
            "号",
            "%",
            "\\",
            "{",
            "~",
            "a@",
            "a.",
            "http://a ",
            "《a",
            "（a",
            "“a",
            "《a》",
            "（含（a））",
            "繁",
            "1月32日",
            "各单位",
            "共有9个，其中",
            "由3增长到5，",
            "一是字；",
            "他说：“好。”",
            "请抓好,落实。",
            "9月1号",
            "\"网\"",
            "截止目前，",
            "第41号提案");
    /** What a text may have many lines of. */
    private static final List<String> LINES = List.of(
            "字。",
            "一、标题",
            "（一）标题",
            "1.标题。字",
            "第一条　内容。",
            "- 项",
            "|a|b|",
            "![图](a.png)",
            "表1　表",
            "**粗**",
            "　　字",
            "“未完",
            "请抓好,落实。",
            "一是字；",
            "做好以下三项工作：",
            "附件：1.字");

    @Override
    public String toString() {
        return name;
    }

    /** All that is measured. */
    static List<GrowingContent> all() {
        List<GrowingContent> all = new ArrayList<>();
        UNITS.forEach(unit ->
                all.add(new GrowingContent(IN_A_LINE + unit, 800, n -> body("字" + unit.repeat(n / unit.length())))));
        LINES.forEach(line -> all.add(new GrowingContent("lines " + line, 250, n -> body((line + "\n").repeat(n)))));
        all.add(new GrowingContent("headings", 500, n -> body(each(n, "一、标题%d\n字字。\n"))));
        all.add(new GrowingContent("articles", 500, n -> body(each(n, "第%d条　内容。\n"))));
        all.add(new GrowingContent("cited titles", 500, n -> body(each(n, "见《关于第%d号工作的通知》。\n"))));
        all.add(new GrowingContent("pictures", 1000, n -> body(each(n, "![图](a%d.png)\n"))));
        all.add(new GrowingContent("rows", 250, n -> body("| a | b |\n|---|---|\n" + each(n, "| %d | 字 |\n"))));
        all.add(new GrowingContent(
                "rows joined upwards", 500, n -> body("| a | b |\n|---|---|\n| 1 | 2 |\n" + "| ^ | 2 |\n".repeat(n))));
        all.add(new GrowingContent(
                "rows that a cell covers",
                250,
                n -> HEAD + "正文:\n  - 字字。\n  - 表格:\n      行:\n        - [甲, 乙]\n        - [{文字: 丙, 跨行: " + n + "}, 丁]\n"
                        + "        - [戊]\n".repeat(n - 1)));
        all.add(new GrowingContent(
                "lines of a cell",
                500,
                n -> HEAD + "正文:\n  - 字字。\n  - 表格:\n      行:\n        - [甲, 乙]\n        - - 1\n          - 文字:\n"
                        + each(n, "              - 第%d项。\n")));
        all.add(new GrowingContent("columns", 100, n -> body("|a".repeat(n) + "|\n" + "|1".repeat(n) + "|\n")));
        all.add(new GrowingContent("a cell's words", 1000, n -> body("| a | b |\n| " + "字".repeat(n) + " | b |\n")));
        all.add(new GrowingContent("unknown keys", 500, n -> HEAD + each(n, "键%d: 值\n")));
        all.add(new GrowingContent("keys in brackets", 500, n -> HEAD + "主送: {" + each(n, "k%d: v, ") + "}\n"));
        all.add(new GrowingContent("silencing comments", 500, n -> HEAD + "# 不校对\n".repeat(n) + lines(n)));
        all.add(new GrowingContent("codes in a comment", 500, n -> HEAD + "# 不校对 " + "date-hao ".repeat(n) + lines(1)));
        all.add(new GrowingContent("silenced items", 500, n -> HEAD + "正文:\n" + "  # 不校对\n  - 于9月1号,开会。\n".repeat(n)));
        all.add(new GrowingContent("lines of a folded text", 500, n -> HEAD + "正文: >\n" + "  字字\n".repeat(n)));
        all.add(new GrowingContent("escapes", 500, n -> HEAD + "正文: \"" + "\\u5b57,".repeat(n) + "\"\n"));
        all.add(new GrowingContent("a long comment", 8000, n -> HEAD + "# " + "字 ".repeat(n) + "\n" + lines(1)));
        all.add(new GrowingContent("a long title", 1000, n -> "文种: 信息\n标题: " + "字".repeat(n) + "\n" + lines(1)));
        all.add(new GrowingContent("addressees", 500, n -> notice("主送: [" + each(n, "云泽市第%d局, ") + "市局]\n")));
        all.add(new GrowingContent("offices told", 500, n -> notice("抄送: " + each(n, "云泽市第%d局，") + "市局\n")));
        all.add(new GrowingContent("one office told", 500, n -> notice("抄送: " + "云泽市水务局，".repeat(n) + "市局\n")));
        all.add(new GrowingContent("attachments", 250, n -> notice("附件:\n" + each(n, "  - 名单%d\n"))));
        all.add(new GrowingContent("issuers", 100, n -> notice("发文机关: [" + each(n, "云泽市第%d局, ") + "市局]\n")));
        return all;
    }

    private static String each(int count, String form) {
        return IntStream.range(0, count).mapToObj(i -> String.format(form, i)).collect(Collectors.joining());
    }

    private static String notice(String keys) {
        return "文种: 通知\n标题: 关于做好工作的通知\n" + keys + lines(1);
    }

    private static String lines(int count) {
        return "正文: |\n" + "  请于9月1号,开会。\n".repeat(count);
    }

    private static String body(String text) {
        return HEAD + "正文: |\n"
                + Stream.of(text.split("\n")).map(line -> "  " + line + "\n").collect(Collectors.joining());
    }
}
