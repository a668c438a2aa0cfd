package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hongtou check} as a person calls it, in a project of its own. */
@Tag("commands")
final class CheckCommandTest {
    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve("content").resolve(name), text);
    }

    private static String article(String body) {
        return "文种: 信息\n标题: 云泽市图书馆延长夜间开放时间\n正文: |\n  " + body + "\n";
    }

    private int run(String... arguments) {
        Ran ran = Ran.in(folder, arguments);
        out = ran.out();
        err = ran.err();
        return ran.code();
    }

    @Test
    void nothingFoundIsFineAndNothingIsWritten() throws IOException {
        file("a.yaml", article("自10月1日起，晚间开放到21时。"));
        assertThat(run("check")).isZero();
        assertThat(err).isEqualTo("查了 1 份，没有问题。\n");
        assertThat(out).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void findingsOfAllStagesStandInTheOrderOfTheFilesTheWorstFirst() throws IOException {
        file("a.yaml", article("增幅保持在5—8%之间。").replace("标题: ", "标题："));
        file("b.yaml", "文种: 信息\n标提: 错字\n正文: 无\n");
        file("c.yaml", article("云泽市图书馆𪚥开放。"));
        assertThat(run("check")).isEqualTo(1);
        assertThat(err)
                .containsSubsequence(
                        "content/a.yaml:4:8: 注意[proof.range-percent]",
                        "怎么办",
                        "content/a.yaml:2:3: 建议[content.full-width-colon]",
                        "content/b.yaml:2:1: 错误[content.unknown-key",
                        "content/c.yaml:4:9: 错误[output.missing-character]",
                        "查了 3 份：错误 2 处，注意 1 处，建议 1 处。");
    }

    @Test
    void manyOfAKindAreTheFirstThreeAndTheLinesOfTheOthers() throws IOException {
        file("a.yaml", article(String.join("\n  ", Collections.nCopies(7, "增幅保持在5—8%之间。"))));
        assertThat(run("check")).isZero();
        assertThat(err.lines().filter(line -> line.contains("注意[proof.range-percent]")))
                .hasSize(3);
        assertThat(err)
                .contains("    [proof.range-percent] 另有 4 处：7、8、9、10 行")
                .contains("查了 1 份：错误 0 处，注意 7 处")
                .contains("按规则：range-percent 7 处", "hongtou explain range-percent");
    }

    @Test
    void aCodeIsExplainedWithItsSourceAndHowToSwitchItOff() throws IOException {
        for (String name : List.of("proof.range-percent", "range-percent")) {
            assertThat(run("explain", name)).isZero();
            assertThat(out)
                    .contains("proof.range-percent\t应当\tGB/T 15835-2011", "错：", "对：", "# 不校对 range-percent")
                    .contains("不查: [range-percent]");
        }
        assertThat(run("explain", "content.no-kind")).isZero();
        assertThat(out).contains("没有写文种", "请加一行");
        assertThat(run("explain", "range-precent")).isEqualTo(2);
        assertThat(err).contains("是不是“range-percent”");
    }

    @Test
    void theReportIsAPageThatNeedsNothingElse() throws Exception {
        file("a.yaml", article("增幅保持在5—8%之间，<b>甲</b>&乙。"));
        file("b.yaml", article("自10月1日起，晚间开放到21时。"));
        assertThat(run("check", "--html", "报告.html")).isZero();
        String page = Files.readString(folder.resolve("报告.html"));
        assertThat(out).isEqualTo("报告.html\n");
        assertThat(page)
                .contains("增幅保持在<mark>5—8%</mark>之间，&lt;b&gt;甲&lt;/b&gt;&amp;乙。", "GB/T 15835-2011")
                .contains("<h2>content/b.yaml</h2>\n<p>没有问题。</p>", "查了 2 份")
                .doesNotContain("<script", "src=", "href=", "<b>");
    }

    @Test
    void adviceOfTheTypesetterIsHeard() throws IOException {
        String many = "  - 白渚县第某街道办事处综合服务中心及其下属单位\n".repeat(60);
        file(
                "a.yaml",
                "文种: 通知\n发文机关: 云泽市水务局\n发文字号: 泽水〔2026〕8号\n标题: 关于做好今年工作的通知\n主送:\n" + many
                        + "成文日期: 2026-06-17\n正文: 请抓紧办理。\n");
        assertThat(run("check")).isZero();
        assertThat(err).contains("[typeset.");
    }

    @Test
    void warningsDontFail() throws IOException {
        file("a.yaml", article("增幅保持在5—8%之间。"));
        assertThat(run("check", "--lang", "en")).isZero();
        assertThat(err).contains("warning[proof.range-percent]", "1 checked: 0 errors, 1 warnings");
    }

    @Test
    void jsonIsTheResultAndTalkIsTalk() throws IOException {
        file("a.yaml", article("增幅保持在5—8%之间。"));
        assertThat(run("check", "--json")).isZero();
        JsonNode found = new ObjectMapper().readTree(out).get(0);
        assertThat(found.get("file").asText()).isEqualTo("content/a.yaml");
        assertThat(found.get("outcome").asText()).isEqualTo("fine");
        assertThat(found.at("/diagnostics/0/code").asText()).isEqualTo("proof.range-percent");
        assertThat(found.at("/diagnostics/0/line").asInt()).isEqualTo(4);
        assertThat(err).contains("查了 1 份");
    }

    @Test
    void sarifTellsWhereInUtf16Columns() throws IOException {
        file("甲 乙.yaml", article("𠮷村增幅保持在5—8%之间。"));
        file("b.yaml", "文种: 信息\n标提: 错字\n正文: 无\n");
        assertThat(run("check", "--sarif")).isEqualTo(1);
        JsonNode log = new ObjectMapper().readTree(out);
        assertThat(log.get("version").asText()).isEqualTo("2.1.0");
        JsonNode run = log.at("/runs/0");
        assertThat(run.get("columnKind").asText()).isEqualTo("utf16CodeUnits");
        JsonNode rules = run.at("/tool/driver/rules");
        assertThat(rules.at("/0/shortDescription/text").asText()).isNotBlank();
        assertThat(rules.at("/0/help/text").asText()).isNotBlank();
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            assertThat(result.at("/message/text").asText()).isNotBlank();
            assertThat(result.get("level").asText()).isIn("error", "warning", "note");
        }
        JsonNode last = run.get("results").get(run.get("results").size() - 1);
        assertThat(last.get("ruleId").asText()).isEqualTo("proof.range-percent");
        JsonNode where = last.at("/locations/0/physicalLocation");
        assertThat(where.at("/artifactLocation/uri").asText()).isEqualTo("content/%E7%94%B2%20%E4%B9%99.yaml");
        assertThat(where.at("/region/startLine").asInt()).isEqualTo(4);
        // Two blanks, two units of 𠮷, six characters.
        assertThat(where.at("/region/startColumn").asInt()).isEqualTo(11);
        assertThat(where.at("/region/endColumn").asInt()).isEqualTo(15);
    }

    @Test
    void oneFormOfResultAtATime() {
        assertThat(run("check", "--json", "--sarif")).isEqualTo(2);
        assertThat(run("check", "没有.yaml")).isEqualTo(2);
    }

    @Test
    void fixMendsWhatIsBeyondDoubtAndTellsIt() throws IOException {
        Path file = file("a.yaml", "# 说明\r\n文种：　信息\r\n标题:云泽市\u200b图书馆   # 尾注\r\n正文: |\r\n  增幅保持在5—8%之间。\r\n");
        assertThat(run("check", "--fix")).isZero();
        assertThat(file).hasContent("# 说明\r\n文种: 信息\r\n标题: 云泽市图书馆   # 尾注\r\n正文: |\r\n  增幅保持在5%—8%之间。\r\n");
        assertThat(err)
                .contains(
                        "content/a.yaml:2:3: 已改[content.full-width-colon] “：　” → “: ”",
                        "已删[content.invisible-character] “\\u200B”",
                        "已改[proof.range-percent] “5—8%” → “5%—8%”",
                        "改了 4 处，涉及 1 份。");
        assertThat(run("check", "--fix")).isZero();
        assertThat(err).isEqualTo("查了 1 份，没有问题。\n");
    }

    @Test
    void fixKeepsTheEncoding() throws IOException {
        Charset old = Charset.forName("GB18030");
        Path file = folder.resolve("content/a.yaml");
        Files.write(file, article("增幅保持在5—8%之间。").getBytes(old));
        run("check", "--fix");
        assertThat(new String(Files.readAllBytes(file), old)).isEqualTo(article("增幅保持在5%—8%之间。"));
        String marked = "\uFEFF" + article("增幅保持在5—8%之间。");
        Files.write(file, marked.getBytes(StandardCharsets.UTF_16LE));
        run("check", "--fix");
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_16LE))
                .isEqualTo(marked.replace("5—8%", "5%—8%"));
    }

    @Test
    void aFileThatCantBeReadForSureStaysAsItIs() throws IOException {
        String text = article("增幅保持在5—8%之间。").replace("标题: ", "标题：") + "供稿=图书馆\n";
        Path file = file("a.yaml", text);
        assertThat(run("check", "--fix")).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(text);
    }

    @Test
    void whereOnlyKeysAreWrongColonsAreMendedAndNoWords() throws IOException {
        String text = article("增幅保持在5—8%之间。").replace("标题: ", "标提：");
        Path file = file("a.yaml", text);
        assertThat(run("check", "--fix")).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo(text.replace("标提：", "标提: "));
    }

    @Test
    void quotedTextIsMendedWhereItStandsAsItReads() throws IOException {
        Path file = file("a.yaml", "文种: 信息\n标题: '关于“5—8%”的说明'\n正文:\n  - \"增幅\\u003a 5—8%。\"\n  - '它''们 5—8%，5—8%。'\n");
        run("check", "--fix");
        assertThat(Files.readString(file))
                .startsWith("文种: 信息\n标题: '关于“5%—8%”的说明'\n")
                .contains("\\u003a", "它''们");
        byte[] once = Files.readAllBytes(file);
        run("check", "--fix");
        assertThat(Files.readAllBytes(file)).isEqualTo(once);
    }

    @Test
    void whatShowsOnThePagesIsToldUntilItIsSwitchedOff() throws IOException {
        file("a.yaml", "文种: 信息\n标题: |\n  关于做好防汛工\n  作的说明\n正文: 各地要加强值班值守。\n日期: 2026-06-17\n");
        assertThat(run("check")).isZero();
        assertThat(err + out).contains("[proof.layout-title-word]").contains("工作");
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("proof.yaml"), "不查: [layout-title-word]\n");
        assertThat(run("check")).isZero();
        assertThat(err + out).doesNotContain("[proof.layout-title-word]");
    }

    @Test
    void aLastLineOfOneCharacterIsToldWhereAnOfficeAsksForItAndOnceADocument() throws IOException {
        String paragraph = "汛".repeat(26) + "期。";
        file("a.yaml", article(paragraph + "\n  好。\n  " + paragraph));
        assertThat(run("check")).isZero();
        assertThat(err + out).doesNotContain("layout-last-line");
        Path templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("proof.yaml"), "要查: [layout-last-line]\n");
        assertThat(run("check")).isZero();
        assertThat((err + out).split("建议\\[proof.layout-last-line", -1)).hasSize(2);
        assertThat(err + out).contains("有 2 段的最后一行只有一个字");
        Files.writeString(templates.resolve("proof.yaml"), "on: [layout-last-line]\noff: [layout-last-line]\n");
        assertThat(run("check")).isZero();
        assertThat(err + out).doesNotContain("layout-last-line");
    }

    @Test
    void anOfficesHabitsHold() throws IOException {
        file("a.yaml", article("增幅保持在5—8%之间。"));
        Path habits = folder.resolve("templates/proof.yaml");
        Files.createDirectories(habits.getParent());
        Files.writeString(habits, "不查：\n  - range-percent\n");
        assertThat(run("check")).isZero();
        assertThat(err).contains("templates/proof.yaml:1:3: 建议").doesNotContain("range-percent");
        file("a.yaml", article("增幅保持在5—8%之间。").replace("标题: ", "标题:  # 不校对 range-percent\n  "));
        run("check");
        assertThat(err).doesNotContain("check.silences");
        Files.writeString(habits, "不查: []\n");
        run("check");
        assertThat(err).contains("check.silences-no-such", "range-percent");
        file("a.yaml", article("增幅保持在5—8%之间。"));
        Files.writeString(habits, "names: [5—8%]\n");
        run("check");
        assertThat(err).isEqualTo("查了 1 份，没有问题。\n");
    }

    @Test
    void whatIsWrongWithTheHabitsIsAnErrorAtItsPlace() throws IOException {
        file("a.yaml", article("增幅保持在5—8%之间。"));
        Path habits = folder.resolve("templates/proof.yaml");
        Files.createDirectories(habits.getParent());
        Files.writeString(habits, "不查: [range-precent, proof.range-percent]\n用语: 词\n不懂: [甲]\n随便写写: 乙\n");
        assertThat(run("check")).isEqualTo(1);
        assertThat(err)
                .contains(
                        "templates/proof.yaml:1:6: 错误[check.unknown-rule-near] 没有叫“range-precent”的校对规则，是不是“range-percent”",
                        "templates/proof.yaml:2:5: 错误[check.habit-form]",
                        "templates/proof.yaml:3:1: 错误[check.habit-near]",
                        "templates/proof.yaml:4:1: 错误[check.habit-unknown]")
                .doesNotContain("注意[proof.range-percent]");
    }

    private static final String TWO_PARAGRAPHS = """
            文种: 信息
            标题: 关于5—8%的说明 TITLE
            正文: | BODY
              增幅保持在5—8%之间。
              去年在3—4%之间。
            ALONE
            供稿: 甲
            """;

    private List<String> found(String title, String body, String alone) throws IOException {
        file(
                "a.yaml",
                TWO_PARAGRAPHS
                        .replace("TITLE", title)
                        .replace("BODY", body)
                        .replace("ALONE", alone)
                        .replace("供稿: 甲\n", ""));
        run("check");
        return err.lines()
                .filter(line -> line.startsWith("content/"))
                .map(line -> line.substring("content/a.yaml:".length()).replaceFirst("].*", "]"))
                .toList();
    }

    @Test
    void aCommentSilencesItsLine() throws IOException {
        String body = "4:8: 注意[proof.range-percent]";
        String second = "5:6: 注意[proof.range-percent]";
        assertThat(found("", "", "")).containsExactly("2:7: 注意[proof.range-percent]", body, second);
        assertThat(found("# 不校对", "", "")).containsExactly(body, second);
        assertThat(found("# 不校对 range-percent（引文如此）", "", "")).containsExactly(body, second);
        assertThat(found("# 说明：不校对", "", "")).hasSize(3);
    }

    @Test
    void aCommentOnABlocksKeySilencesTheBlock() throws IOException {
        String title = "2:7: 注意[proof.range-percent]";
        assertThat(found("", "# 不校对 range-percent", "")).containsExactly(title);
        assertThat(found("", "# 不校对 range-percent “3—4%”", "")).containsExactly(title, "4:8: 注意[proof.range-percent]");
    }

    @Test
    void aCommentThatIsOfNoUseIsAdvice() throws IOException {
        assertThat(found("# 不校对 range-precent", "", ""))
                .contains("2:15: 建议[check.unknown-rule-near]", "2:7: 注意[proof.range-percent]");
        assertThat(found("# 不校对 百分数", "", "")).contains("2:15: 建议[check.unknown-rule]");
        assertThat(found("", "# 不校对 “没有的话”", "")).contains("3:7: 建议[check.silences-nothing]");
        assertThat(found("", "", "# 不校对")).contains("6:1: 建议[check.silences-nothing]");
    }

    @Test
    void aCommentAloneIsAboutTheLineBelow() throws IOException {
        file(
                "a.yaml",
                "文种: 信息\n# 不校对\n\n标题: 关于5—8%的说明\n# 不校对 range-percent\n正文: |\n  增幅保持在5—8%之间。\n  # 不校对\n  去年3—4%。\n");
        assertThat(run("check", "--fix")).isZero();
        // In a text it is no comment, and would be printed.
        assertThat(err).contains("a.yaml:8:3: 注意[content.markdown-heading]", "注意 1 处，建议 0 处");
        file("a.yaml", "文种: 信息\n标题: '# 不校对 关于5—8%的说明'\n正文:\n  - 5—8% # 不校对\n  - # 不校对\n    5—8%\n  - 5—8%\n");
        run("check");
        assertThat(err)
                .contains(
                        "a.yaml:2:6: 注意[content.markdown-heading]",
                        "a.yaml:2:14: 注意",
                        "a.yaml:7:5: 注意",
                        "注意 3 处，建议 0 处");
    }
}
