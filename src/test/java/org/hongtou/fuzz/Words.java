package org.hongtou.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What texts are changed with: words of good files, and what programs stumble over. */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{N}_-]{0,30}");

    private static final List<String> ODD = List.of(
            "",
            " ",
            "\t",
            "\r",
            "\r\n",
            "\0",
            "\u001b[31m",
            "\u0007",
            "\u009b",
            "\u0085",
            "\u2028",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\u200b",
            "\u200d",
            "\u0301",
            "\ufe0f",
            "\ud83d\ude00",
            "\ud840\udc00",
            "\uffff",
            "\\u0001",
            "\\UFFFFFFFF",
            "\\",
            "\"",
            "'",
            "|",
            ">",
            "|-",
            "- ",
            "-",
            "? ",
            ": ",
            "：",
            "#",
            "&a ",
            "*a",
            "!!str ",
            "%",
            "@",
            "`",
            "{",
            "}",
            "[",
            "]",
            "{}",
            "[]",
            "~",
            "null",
            "是",
            "否",
            "true",
            "0",
            "-1",
            "1e9",
            "99999999999999999999",
            "2026-02-30",
            "2026-08-28",
            "0001-01-01",
            "9999-12-31",
            "2026年8月28日",
            "1mm",
            "-5mm",
            "0pt",
            "1000000mm",
            "3字",
            "2行",
            "NaN",
            "50%",
            "ff0000",
            "〔2026〕1号",
            "附件",
            "（一）",
            "一、",
            "1．",
            "（1）",
            "第一章 ",
            "第一条 ",
            "**",
            "*",
            "![图](p.png){width=20mm}",
            "![图](../../p.png)",
            "| 甲 | 乙 |",
            "|---|---:|",
            "{align=center}",
            "[x]{",
            "“",
            "”",
            "（",
            "）",
            "《",
            "》",
            "——",
            "……",
            "。",
            "，",
            "%。",
            "5%-8%",
            "二○二六",
            "〇",
            "　",
            "字",
            "字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字字",
            "A",
            "<",
            "&",
            "]]>",
            "<!--",
            "${title}",
            "<#if title??>",
            "</#if>",
            "<#list 1..9 as x>",
            "</#list>",
            "<@",
            "<#include \"x\">",
            "?c",
            "!",
            "extends: common",
            "文种: 通知",
            "正文: |");

    private Words() {}

    static List<String> of(List<FuzzInput> seeds) {
        Set<String> words = new LinkedHashSet<>();
        for (FuzzInput seed : seeds) {
            WORD.matcher(seed.text()).results().map(MatchResult::group).forEach(words::add);
        }
        List<String> own = List.copyOf(words);
        List<String> all = new ArrayList<>(own);
        for (int i = 0; i < Math.max(1, own.size() / ODD.size()); i++) {
            all.addAll(ODD); // as often as the words
        }
        return List.copyOf(all);
    }
}
