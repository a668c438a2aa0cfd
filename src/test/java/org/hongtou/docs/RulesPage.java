package org.hongtou.docs;

import java.util.List;
import org.hongtou.diagnostics.Language;
import org.hongtou.diagnostics.Messages;
import org.hongtou.proof.LayoutRule;
import org.hongtou.proof.rule.Rule;
import org.hongtou.proof.rule.Strength;

/** The page that lists the rules of the proof-reader, written from its book for those who write content. */
final class RulesPage {
    private static final String HEAD = """
            # 校对规则

            本页由程序里的规则表生成，不要手改；改了规则以后运行 `mvn -q test -Dtest=RulesPageTest -Daccept`。

            `hongtou check` 按下面的规则看稿件。“应当”是标准的规定，或者那样写不会有别的意思，报“注意”；“一般”是标准的推荐或通行的做法，报“建议”。两种都不挡生成。不要哪条规则、哪一处不查，见使用手册的[不校对](guide.md#不校对)、[单位的习惯](guide.md#单位的习惯)。

            """;

    private static final String ON_DEMAND = "平时不查，单位的习惯里写了“要查”的才查。";

    private RulesPage() {}

    static String of(List<Rule> rules) {
        StringBuilder page = new StringBuilder(HEAD);
        page.append("共 ").append(rules.size()).append(" 条。\n");
        for (Rule rule : rules) {
            page.append("\n## `").append(rule.code()).append("`\n\n");
            page.append(rule.strength() == Strength.SHALL ? "应当" : "一般");
            page.append("。").append(rule.source()).append("。");
            page.append(rule.isStanding() ? "" : ON_DEMAND).append("\n\n");
            page.append(example("错", rule.example().wrong()))
                    .append(example("对", rule.example().right()));
        }
        page.append("\n## 排好的版面\n\n下面几条看排好的版面，都是建议。\n\n");
        for (LayoutRule rule : LayoutRule.values()) {
            String message = new Messages(Language.ZH).text(rule.diagnostic(), List.of("……", "……", "……"));
            page.append("- `").append(rule.code()).append("`：").append(message);
            page.append("（").append(rule.source()).append("）");
            page.append(rule.isStanding() ? "" : ON_DEMAND).append("\n");
        }
        return page.toString();
    }

    /** A line of body text, or a content file. */
    private static String example(String label, String text) {
        boolean file = text.strip().indexOf('\n') >= 0;
        return file ? label + "：\n\n```yaml\n" + text.strip() + "\n```\n\n" : "- " + label + "：" + line(text) + "\n";
    }

    /** In a code span, so that no mark of the example means anything to the page. */
    private static String line(String text) {
        String fence = text.contains("`") ? "``" : "`";
        return fence + text.strip() + fence;
    }
}
