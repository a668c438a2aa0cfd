package org.hongtou.proof.form;

import static org.hongtou.proof.rule.Guarded.DOCUMENT_NUMBER;
import static org.hongtou.proof.rule.Guarded.NUMBER;
import static org.hongtou.proof.rule.Guarded.QUOTATION;
import static org.hongtou.proof.rule.Guarded.TITLE;
import static org.hongtou.proof.rule.Scope.PROSE;
import static org.hongtou.proof.rule.Strength.SHALL;

import java.util.List;
import java.util.Map;
import org.hongtou.proof.line.PatternCheck;
import org.hongtou.proof.rule.Example;
import org.hongtou.proof.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Signs that look like the right ones: of web pages, of old typefaces, of units in one square. */
public final class LookAlikeRules {
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("﹝", "〔"),
            Map.entry("﹞", "〕"),
            Map.entry("〝", "“"),
            Map.entry("〞", "”"),
            Map.entry("﹒", "."),
            Map.entry("﹑", "、"),
            Map.entry("﹔", "；"),
            Map.entry("﹕", "："));
    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("㎡", "平方米"),
            Map.entry("㎥", "立方米"),
            Map.entry("㎞", "公里"),
            Map.entry("㎝", "厘米"),
            Map.entry("㎜", "毫米"),
            Map.entry("㎏", "千克"),
            Map.entry("㎎", "毫克"));

    private LookAlikeRules() {}

    public static List<Rule> all() {
        return List.of(
                new Rule(
                                "look-alike-mark",
                                SHALL,
                                "GB/T 15834-2011 4.8.2、4.9.2；GB/T 9704-2012 7.2.5",
                                Example.wrong("按照云政发﹝2026﹞9号文件要求办理。").right("按照云政发〔2026〕9号文件要求办理。"),
                                PatternCheck.of(
                                                PROSE,
                                                "﹝[^﹝﹞]{1,40}﹞|〝[^〝〞]{1,80}〞|[﹝﹞〝〞﹑﹔﹕]|(?<=[0-9])﹒(?=[0-9])",
                                                found -> right(found.group()))
                                        .where("﹝﹞〝〞﹒﹑﹔﹕"))
                        .safeIn(TITLE, QUOTATION, NUMBER, DOCUMENT_NUMBER),
                new Rule(
                        "look-alike-unit",
                        SHALL,
                        "GB 3100-93 6.2",
                        Example.wrong("新增绿地3600㎡。").right("新增绿地3600平方米。"),
                        PatternCheck.of(PROSE, "(?<=[0-9余多万亿])[㎡㎥㎞㎝㎜㎏㎎](?![/·])", found -> UNITS.get(found.group()))
                                .where("㎡㎥㎞㎝㎜㎏㎎")),
                new Rule(
                        "look-alike-title",
                        SHALL,
                        "GB/T 15834-2011 4.15.2",
                        Example.wrong("转发<社会救助办法>的通知已经印发。").right("转发《社会救助办法》的通知已经印发。"),
                        PatternCheck.of(
                                        PROSE,
                                        "[<＜]([一-鿿][^<>＜＞《》]{1,40}[一-鿿）])[>＞]",
                                        found -> "《" + found.group(1) + "》")
                                .where("<＜")));
    }

    /** The right mark; both of a pair, and nothing for half a one. */
    private static @Nullable String right(String text) {
        if (text.length() == 1) {
            return "﹝﹞〝〞".contains(text) ? null : MARKS.get(text);
        }
        int last = text.length() - 1;
        return MARKS.get(text.substring(0, 1)) + text.substring(1, last) + MARKS.get(text.substring(last));
    }
}
