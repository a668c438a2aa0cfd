package org.hongtou.docs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hongtou.Content;
import org.hongtou.Hongtou;
import org.hongtou.Problem;
import org.hongtou.ProjectFiles;

/** The page that shows what becomes of pasted text, written by the program itself from the tables of its test. */
final class PastedPage {
    private static final String HEAD = """
            # 粘贴来的内容

            本页由程序写成，不要手改；改了以后运行 `mvn -q test -Dtest=PastedPageTest -Daccept`。

            从 Word、网页和智能助手那里粘贴来的字，常带着用不着的记号。下面每一行左边是稿件里写的，中间是 `build` 和 `check` 说的，右边是 `hongtou check --fix` 改成的；右边空着的不改，等人来定。中间空着的，照左边的印。⟨000B⟩ 一类是这个编号的字符，看不见或者各处样子不同。

            """;
    private static final String CONTENT_HEAD = "文种: 信息\n标题: 关于测试的信息\n正文: |\n  ";
    private static final String CONTENT_FOOT = "\n  乙局在办。\n";

    private final Hongtou hongtou = Hongtou.open(ProjectFiles.inMemory(), Locale.CHINESE, (fault, about) -> {
        throw new AssertionError(fault);
    });

    private final StringBuilder page = new StringBuilder(HEAD);

    /**
     * The page.
     *
     * @param lines a line each, as it is typed; what begins with // is a heading
     * @param files a content file each, under its name
     */
    static String of(List<String> lines, List<Pasted> files) {
        PastedPage page = new PastedPage();
        lines.forEach(page::line);
        page.page.append("\n## 整份稿件\n");
        files.forEach(page::file);
        return page.page.toString();
    }

    /** A content file and what it shows. */
    record Pasted(String name, String text) {}

    private void line(String typed) {
        if (typed.startsWith("//")) {
            page.append(page.length() > HEAD.length() ? "\n" : "")
                    .append("## ")
                    .append(typed.substring(2).strip())
                    .append("\n\n| 写的 | 说什么 | 改成 |\n|---|---|---|\n");
            return;
        }
        String shown = PastedText.shown(typed);
        String file = CONTENT_HEAD + shown + CONTENT_FOOT;
        String mended = hongtou.mend(Content.yaml(file)).yaml();
        String after = mended.substring(CONTENT_HEAD.length(), mended.length() - CONTENT_FOOT.length());
        List<String> told = told(file).stream()
                .map(problem -> sentence(problem.message()) + sentence(problem.hint()))
                .distinct()
                .toList();
        page.append("| ")
                .append(code(typed))
                .append(" | ")
                .append(told.stream().map(PastedPage::cell).collect(Collectors.joining("<br>")))
                .append(" | ")
                .append(after.equals(shown) ? "" : after.isBlank() ? "（删去这一行）" : code(after))
                .append(" |\n");
    }

    private void file(Pasted pasted) {
        String shown = PastedText.shown(pasted.text());
        page.append("\n### ").append(pasted.name()).append("\n\n");
        block(pasted.text());
        for (Problem problem : told(shown)) {
            page.append("- ")
                    .append(problem.line())
                    .append(" 行：")
                    .append(escaped(sentence(problem.message()) + sentence(problem.hint())))
                    .append('\n');
        }
        String mended = hongtou.mend(Content.yaml(shown)).yaml();
        if (!mended.equals(shown)) {
            page.append("\n改成：\n\n");
            block(mended);
        }
    }

    private void block(String text) {
        page.append("````text\n").append(text.stripTrailing()).append("\n````\n\n");
    }

    private List<Problem> told(String file) {
        List<Problem> problems = new ArrayList<>(hongtou.check(Content.yaml(file)));
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return problems;
    }

    private static String sentence(String words) {
        return words.isEmpty() || "。！？".indexOf(words.charAt(words.length() - 1)) >= 0 ? words : words + "。";
    }

    private static String cell(String words) {
        return escaped(words).replace("|", "\\|");
    }

    /** Words in which no sign means anything to the page. */
    private static String escaped(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>~#$])", "\\\\$1");
    }

    private static String code(String text) {
        String fence = text.contains("``") ? "```" : text.contains("`") ? "``" : "`";
        String room = text.startsWith("`") || text.endsWith("`") ? " " : "";
        return fence + room + text.replace("|", "\\|") + room + fence;
    }
}
