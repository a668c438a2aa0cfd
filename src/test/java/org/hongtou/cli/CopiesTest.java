package org.hongtou.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several documents of one file: what a clerk finds in the output folder, and in each of them. */
@Tag("commands")
final class CopiesTest {
    private static final String HEAD = """
            文种: 提案答复
            发文机关: 禾安县教育局
            发文字号: 禾教函〔2026〕9号
            逐人: 是
            答复:
              - 正文: 已经办结。
            成文日期: 2026-06-17
            """;

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content"));
    }

    private int run(String... arguments) {
        Ran ran = Ran.in(folder, arguments);
        out = ran.out();
        err = ran.err();
        return ran.code();
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve("content").resolve(name), content);
    }

    private static String proposal(String no, String proposers) {
        return "提案: {政协: 县政协, 届次: 五届一次会议, 提案号: " + no + ", 提案题目: 关于校车的提案, 提案人: " + proposers + "}\n";
    }

    private String text(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name + ".txt")).replaceAll("[\\s\\u3000]", "");
    }

    private List<String> written() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachProposerGetsOneAddressedToThemAlone() throws IOException {
        write("a.yaml", HEAD + proposal("5", "[易翀, 许珺委员, 民盟禾安县支部]") + "征询意见表: 是\n");
        assertThat(run("build")).as(err).isZero();
        assertThat(err).contains("生成 3 份").doesNotContain("[");
        assertThat(written())
                .containsExactly("a-易翀.docx", "a-易翀.pdf", "a-民盟禾安县支部.docx", "a-民盟禾安县支部.pdf", "a-许珺.docx", "a-许珺.pdf");
        run("build", "-f", "txt");
        assertThat(text("a-许珺"))
                .contains("许珺委员：您在县政协五届一次会议上提出的《关于校车的提案》（第5号提案）", "禾教函〔2026〕9号", "提案人许珺")
                .doesNotContain("易翀", "民盟");
        assertThat(text("a-民盟禾安县支部")).contains("民盟禾安县支部：贵单位在");
        String common = text("a-易翀").replace("易翀", "");
        assertThat(text("a-许珺").replace("许珺", "")).isEqualTo(common);
    }

    @Test
    void personsOfSeveralProposalsGetOneEachWithTheirOwnForms() throws IOException {
        write("a.yaml", HEAD + "征询意见表: 是\n提案:\n" + """
                          - {提案号: 5, 提案题目: 关于校车的提案, 提案人: [易翀, 许珺]}
                          - {提案号: 8, 提案题目: 关于食堂的提案, 提案人: [许　珺委员, 闻喆]}
                        """);
        assertThat(run("build", "-f", "txt")).as(err).isZero();
        assertThat(out.lines()).containsExactly("out/a-易翀.txt", "out/a-许珺.txt", "out/a-闻喆.txt");
        assertThat(text("a-易翀"))
                .contains("易翀委员：您提出的《关于校车的提案》（第5号提案）收悉，谨致谢意。《关于食堂的提案》（第8号提案）与您的提案一并答复。", "提案号第5号")
                .doesNotContain("提案号第8号");
        assertThat(text("a-许珺")).contains("许珺委员：您提出的", "提案号第5号", "提案号第8号");
    }

    @Test
    void namesAreSafeAndDistinct() throws IOException {
        write("a.yaml", HEAD + proposal("5", "[李伟, 李伟, 'A/B', 'A:B', 民建-禾安]"));
        assertThat(run("build", "-f", "txt")).as(err).isZero();
        assertThat(written())
                .containsExactlyInAnyOrder("a-李伟.txt", "a-李伟（2）.txt", "a-A_B.txt", "a-A_B（2）.txt", "a-民建_禾安.txt");
    }

    @Test
    void anAddresseeThatIsGivenIsDividedByItsItems() throws IOException {
        write("a.yaml", HEAD + proposal("5", "[易翀, 许珺]") + "主送: [易翀委员, 民盟禾安县支部]\n");
        assertThat(run("build", "-f", "txt")).as(err).isZero();
        assertThat(err).doesNotContain("[");
        assertThat(written()).containsExactly("a-易翀.txt", "a-民盟禾安县支部.txt");
        assertThat(text("a-民盟禾安县支部")).contains("民盟禾安县支部：你们在");
    }

    @Test
    void anAddresseeOfOneTextIsOneDocumentWithAWarning() throws IOException {
        write("a.yaml", HEAD + proposal("5", "[易翀, 许珺]") + "主送: 易翀、许珺委员\n");
        assertThat(run("build", "-f", "txt")).isZero();
        assertThat(err).contains("content/a.yaml:9:5: 注意[content.copies-of-one]");
        assertThat(written()).containsExactly("a.txt");
        write("a.yaml", HEAD + "标题: 关于校车的答复\n开头: 收悉。\n提案: {提案号: 5, 提案人: 易翀、许珺}\n");
        run("build", "-f", "txt");
        assertThat(written()).containsExactly("a-易翀.txt", "a-许珺.txt");
        write("a.yaml", HEAD + proposal("5", "易翀"));
        run("build", "-f", "txt");
        assertThat(err).doesNotContain("copies-of");
        assertThat(text("a")).contains("易翀委员：您在");
    }

    @Test
    void thePublicVersionIsOne() throws IOException {
        write("a.yaml", HEAD + proposal("5", "[易翀, 许珺]"));
        assertThat(run("build", "-f", "txt", "--public")).as(err).isZero();
        assertThat(written()).containsExactly("a-公开.txt");
        assertThat(text("a-公开")).contains("易翀、许珺委员：你们在");
    }

    @Test
    void whatIsNoMoreAskedForIsTakenAwayUnlessSomebodyEditedIt() throws IOException {
        write("a.yaml", HEAD.replace("逐人: 是", "逐人: 否") + proposal("5", "[易翀, 许珺, 闻喆]"));
        run("build");
        write("a.yaml", HEAD + proposal("5", "[易翀, 许珺, 闻喆]"));
        assertThat(run("build")).isZero();
        assertThat(err).contains("建议[build.old-output-removed]", "a.docx", "a.pdf");
        assertThat(written()).hasSize(6).noneMatch(name -> name.startsWith("a."));
        assertThat(run("build")).isZero();
        assertThat(err).contains("没有变化");
        Files.delete(folder.resolve("out/a-许珺.pdf"));
        run("build");
        assertThat(out).contains("out/a-许珺.pdf");
        Files.writeString(folder.resolve("out/a-闻喆.docx"), "edited");
        write("a.yaml", HEAD + proposal("5", "[易翀, 许珺]"));
        assertThat(run("build")).isZero();
        assertThat(err).contains("注意[build.old-output-left]", "a-闻喆.docx");
        assertThat(written()).containsExactlyInAnyOrder("a-易翀.docx", "a-易翀.pdf", "a-许珺.docx", "a-许珺.pdf", "a-闻喆.docx");
    }

    @Test
    void anErrorLeavesEveryCopyAsItWas() throws IOException {
        write("a.yaml", HEAD + proposal("5", "[易翀, 许珺]"));
        run("build", "-f", "txt");
        write("a.yaml", HEAD + proposal("5", "[易翀]") + "标提: x\n");
        assertThat(run("build", "-f", "txt")).isEqualTo(1);
        assertThat(written()).containsExactly("a-易翀.txt", "a-许珺.txt");
    }

    @Test
    void aCopyThatIsAnotherFilesDocumentIsRefused() throws IOException {
        write("a.yaml", HEAD + proposal("5", "[易翀, 许珺]"));
        write("a-易翀.yaml", "文种: 信息\n标题: 便民桥\n正文: 修好了。\n");
        assertThat(run("build", "-f", "txt")).isEqualTo(1);
        assertThat(err).contains("content/a.yaml: 错误[build.same-output]", "a-易翀");
        assertThat(written()).containsExactly("a-易翀.txt");
        assertThat(text("a-易翀")).contains("便民桥");
        Files.delete(folder.resolve("content/a-易翀.yaml"));
        assertThat(run("build", "-f", "txt")).as(err).isZero();
        assertThat(text("a-易翀")).contains("易翀委员");
    }

    @Test
    void otherProgramsAreToldOfEveryCopy() throws IOException {
        write("a.yaml", HEAD + proposal("5", "[易翀, 许珺]"));
        assertThat(run("build", "-f", "txt", "--json", "--keep-markup")).isZero();
        assertThat(out).contains("a-易翀.txt\",\"").contains("a-许珺.txt\"]");
        assertThat(written()).contains("a-易翀.xml", "a-许珺.xml");
    }

    @Test
    void anOfficesOwnKindMakesCopiesToo() throws IOException {
        Path kind = Files.createDirectories(folder.resolve("templates/invitation"));
        Files.writeString(kind.resolve("schema.yaml"), """
                title: 请柬
                copies: {each: guests}
                keys:
                  kind: {title: 文种, type: line, required: true}
                  guests: {title: 来宾, type: list, items: line}
                """);
        Files.writeString(kind.resolve("template.ftlx"), """
                <document kind="${kind}" layout="plain">
                <addressee>${copy_for!guests?join("、")}：</addressee>
                <paragraph>敬请光临。</paragraph>
                </document>
                """);
        Files.writeString(kind.resolve("style.yaml"), "extends: common\n");
        write("a.yaml", "文种: 请柬\n来宾: [易翀, 许珺]\n");
        assertThat(run("build", "-f", "txt")).as(err).isZero();
        assertThat(err).doesNotContain("[");
        assertThat(text("a-许珺")).isEqualTo("许珺：敬请光临。");
    }

    @Test
    void attachmentsThatAreNotBoundAreDocumentsOfTheirOwn() throws IOException {
        String notice = """
                文种: 通知
                发文机关: 禾安县民政局
                发文字号: 禾民〔2026〕12号
                标题: 关于清点物资的通知
                主送: 各乡镇
                正文: 请按附件清点。
                附件:
                  - {标题: 清点办法, 正文: 逐件清点。}
                  - {标题: 物资清单, 正文: 帐篷四十顶。, 不随文: 是}
                成文日期: 2026-06-17
                """;
        write("a.yaml", notice);
        assertThat(run("build", "-f", "txt")).as(err).isZero();
        assertThat(written()).containsExactly("a-附件2.txt", "a.txt");
        assertThat(text("a-附件2")).isEqualTo("禾民〔2026〕12号附件2物资清单帐篷四十顶。");
        assertThat(text("a")).contains("附件：1.清点办法2.物资清单", "逐件清点").doesNotContain("帐篷");
        write("a.yaml", notice.replace(", 不随文: 是", ""));
        assertThat(run("build", "-f", "txt")).as(err).isZero();
        assertThat(written()).containsExactly("a.txt");
        assertThat(text("a")).contains("帐篷四十顶");
    }
}
