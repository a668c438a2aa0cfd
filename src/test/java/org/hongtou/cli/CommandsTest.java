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

/** The commands as a person calls them, in a project of their own. */
@Tag("commands")
final class CommandsTest {
    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    @BeforeEach
    void aProject() throws IOException {
        Files.createDirectories(folder.resolve("content/区县"));
        Files.writeString(folder.resolve("content/a.yaml"), article("云泽市图书馆延长夜间开放时间"));
        Files.writeString(folder.resolve("content/区县/b.yaml"), article("白渚县修好四座便民桥"));
    }

    private static String article(String title) {
        return "文种: 信息\n标题: " + title + "\n正文: |\n  自10月1日起，晚间开放到21时。\n";
    }

    private int run(String... arguments) {
        Ran ran = Ran.in(folder, arguments);
        out = ran.out();
        err = ran.err();
        return ran.code();
    }

    private List<String> written() throws IOException {
        Path root = folder.resolve("out");
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void buildMirrorsTheContentFolder() throws IOException {
        assertThat(run("build")).isZero();
        assertThat(written()).containsExactly("a.docx", "a.pdf", "区县/b.docx", "区县/b.pdf");
        assertThat(out.lines()).containsExactly("out/a.docx", "out/a.pdf", "out/区县/b.docx", "out/区县/b.pdf");
        assertThat(err).contains("生成 2 份");
    }

    @Test
    void aSecondBuildSaysThatNothingChanged() throws IOException {
        run("build");
        byte[] before = Files.readAllBytes(folder.resolve("out/a.pdf"));
        assertThat(run("build")).isZero();
        assertThat(out).isEmpty();
        assertThat(err).contains("没有变化");
        assertThat(Files.readAllBytes(folder.resolve("out/a.pdf"))).isEqualTo(before);
    }

    @Test
    void onlyWhatChangedIsBuiltAgain() throws IOException {
        run("build");
        Files.writeString(folder.resolve("content/a.yaml"), article("云泽市图书馆增设盲文阅览室"));
        Files.delete(folder.resolve("out/区县/b.pdf"));
        run("build");
        assertThat(out.lines()).contains("out/a.docx", "out/区县/b.pdf");
        run("build");
        assertThat(out).isEmpty();
        run("build", "--force");
        assertThat(out.lines()).hasSize(4);
    }

    @Test
    void oneBadFileDoesntStopTheRest() throws IOException {
        run("build");
        byte[] before = Files.readAllBytes(folder.resolve("out/a.docx"));
        Files.writeString(folder.resolve("content/a.yaml"), "文种: 信息\n标提: 错字\n正文: 无\n");
        Files.writeString(folder.resolve("content/区县/b.yaml"), article("白渚县修好五座便民桥"));
        assertThat(run("build")).isEqualTo(1);
        assertThat(err).contains("content/a.yaml:2:1: 错误[content.unknown-key", "标题", "怎么办");
        assertThat(out.lines()).containsExactly("out/区县/b.docx", "out/区县/b.pdf");
        assertThat(Files.readAllBytes(folder.resolve("out/a.docx"))).isEqualTo(before);
    }

    @Test
    void nothingHalfWrittenIsLeft() throws IOException {
        Files.writeString(folder.resolve("content/a.yaml"), "文种: 信息\n标题: [\n");
        assertThat(run("build")).isEqualTo(1);
        assertThat(written()).containsExactly("区县/b.docx", "区县/b.pdf");
    }

    @Test
    void aCharacterThatNoFontHasStopsThePdfOnly() throws IOException {
        Files.writeString(folder.resolve("content/a.yaml"), article("云泽市图书馆𪚥开放"));
        assertThat(run("build", "content/a.yaml")).isEqualTo(1);
        assertThat(err).contains("content/a.yaml:2:11: 错误[output.missing-character]", "U+2A6A5");
        assertThat(written()).containsExactly("a.docx");
    }

    @Test
    void aPictureThatIsntThereIsAnErrorAtItsLine() throws IOException {
        Files.writeString(folder.resolve("content/a.yaml"), article("图书馆") + "  ![阅览室](阅览室.png)\n");
        assertThat(run("build", "content/a.yaml")).isEqualTo(1);
        assertThat(err).contains("content/a.yaml:5:10: 错误[output.no-picture]");
        assertThat(Files.exists(folder.resolve("out"))).isFalse();
    }

    @Test
    void picturesComeFromInsideTheProjectOnly() throws IOException {
        Path outside = Files.createTempFile(folder.getParent(), "secret", ".png");
        Files.writeString(
                folder.resolve("content/a.yaml"), article("图书馆") + "  ![图](../../" + outside.getFileName() + ")\n");
        assertThat(run("build", "content/a.yaml")).isEqualTo(1);
        assertThat(err).contains("picture-outside");
        Files.createSymbolicLink(folder.resolve("content/link.png"), outside);
        Files.writeString(folder.resolve("content/a.yaml"), article("图书馆") + "  ![图](link.png)\n");
        assertThat(run("build", "content/a.yaml")).isEqualTo(1);
        assertThat(err).contains("picture-outside");
    }

    @Test
    void filesOfOneOutputAreRivals() throws IOException {
        Files.writeString(folder.resolve("content/a.yml"), article("另一份"));
        assertThat(run("build")).isEqualTo(1);
        assertThat(err).contains("build.same-output");
    }

    @Test
    void aFileOutsideContentLandsUnderItsOwnName() throws IOException {
        Files.writeString(folder.resolve("来稿.yaml"), article("来稿一则"));
        assertThat(run("build", "来稿.yaml", "-o", "送印", "-f", "pdf,txt")).isZero();
        assertThat(out.lines()).containsExactly("送印/来稿.pdf", "送印/来稿.txt");
    }

    @Test
    void buildOfTheWholeFolderLeavesOutputsAndTemplatesOut() throws IOException {
        Files.createDirectories(folder.resolve("templates/x"));
        Files.writeString(folder.resolve("templates/x/schema.yaml"), "title: 某\n");
        Files.createDirectories(folder.resolve(".hidden"));
        Files.writeString(folder.resolve(".hidden/c.yaml"), "x");
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/d.yaml"), "x");
        assertThat(run("build", ".", "-f", "txt")).isZero();
        assertThat(written()).containsExactly("a.txt", "d.yaml", "区县/b.txt");
    }

    @Test
    void wrongUsageIsTwo() {
        assertThat(run("bulid")).isEqualTo(2);
        assertThat(run("build", "--colour")).isEqualTo(2);
        assertThat(run("build", "-f", "odt")).isEqualTo(2);
        assertThat(err).contains("docx, pdf, txt");
        assertThat(run("build", "没有.yaml")).isEqualTo(2);
        assertThat(run("new")).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
        assertThat(err).doesNotContain("Exception");
    }

    @Test
    void aLockedOutputIsThree() throws IOException {
        Files.createDirectories(folder.resolve("out/a.docx"));
        Files.writeString(folder.resolve("out/a.docx/x"), "a folder in the way");
        assertThat(run("build", "content/a.yaml")).isEqualTo(3);
        assertThat(err).contains("build.cannot-write").doesNotContain("Exception");
    }

    @Test
    void aFileWhereTheOutputFolderShouldBeIsNamed() throws IOException {
        Files.writeString(folder.resolve("成品"), "a file in the way");
        assertThat(run("build", "content/a.yaml", "-o", "成品")).isEqualTo(3);
        assertThat(err).contains("“成品”是文件，要的是文件夹").doesNotContain("Exception");
        assertThat(folder.resolve("成品")).hasContent("a file in the way");
    }

    @Test
    void newGivesAStartThatBuilds() throws IOException {
        for (String kind : List.of("简报", "专报", "提案答复", "建议答复", "信息", "通知", "函", "令", "纪要")) {
            assertThat(run("new", kind)).isZero();
            String file = out.strip();
            assertThat(run("build", file)).as(err).isZero();
            assertThat(err).contains("生成 1 份");
        }
        assertThat(run("new", "请示")).isZero();
        assertThat(out.strip()).isEqualTo("content/请示.yaml");
        assertThat(Files.readString(folder.resolve("content/请示.yaml"))).contains("文种: 请示");
        assertThat(run("new", "简报", "content/a.yaml")).isEqualTo(2);
        assertThat(run("new", "简抱")).isEqualTo(2);
        assertThat(err).contains("简报");
    }

    @Test
    void kindsAreListedWithTheirNames() {
        assertThat(run("kinds")).isZero();
        assertThat(out).contains("bulletin\t简报", "proposal-reply\t提案答复", "通知");
    }

    @Test
    void doctorTellsWhatIsThere() {
        assertThat(run("doctor")).isZero();
        assertThat(out).contains("Java", folder.toString(), "仿宋_GB2312");
    }

    @Test
    void messagesComeInEnglishToo() throws IOException {
        Files.writeString(folder.resolve("content/a.yaml"), "文种: 信息\n正文: 无\n");
        assertThat(run("--lang", "en", "build")).isEqualTo(1);
        assertThat(err).contains("error[content.missing-key").contains("hint:");
        assertThat(run("build", "--help", "--lang=en")).isZero();
        assertThat(out).contains("Builds documents");
        assertThat(run("build", "--help")).isZero();
        assertThat(out).contains("生成公文");
    }

    @Test
    void jsonTellsOtherPrograms() throws IOException {
        Files.writeString(folder.resolve("content/a.yaml"), "文种: 信息\n标题: \"引号\"\n标提: x\n正文: 无\n");
        assertThat(run("build", "--json")).isEqualTo(1);
        assertThat(out).contains("\"outcome\":\"failed\"", "\"line\":3", "\"outcome\":\"written\"");
    }

    @Test
    void markupIsKeptWhereAskedFor() throws IOException {
        assertThat(run("build", "content/a.yaml", "--keep-markup")).isZero();
        assertThat(Files.readString(folder.resolve("out/a.xml"))).contains("<title>云泽市图书馆延长夜间开放时间</title>");
    }

    @Test
    void aReplyNeedsAnAddresseeOrTheProposers() throws IOException {
        String reply = "文种: 提案答复\n发文机关: 禾安县教育局\n提案:\n  提案号: 5\n答复:\n  - 正文: 已经办结。\n";
        Files.writeString(folder.resolve("content/a.yaml"), reply);
        assertThat(run("build", "content/a.yaml")).isEqualTo(1);
        assertThat(err).contains("content/a.yaml:1:1: 错误[content.missing-one-of]", "提案人", "主送");
        Files.writeString(folder.resolve("content/a.yaml"), reply + "办理方式: 会办\n");
        assertThat(run("build", "content/a.yaml")).isEqualTo(1);
        assertThat(err).contains("content/a.yaml:7:7: 错误[content.missing-when]", "会办");
        Files.writeString(folder.resolve("content/a.yaml"), reply.replace("提案号: 5", "提案号: 5\n  提案人: 易翀"));
        assertThat(run("build", "content/a.yaml")).as(err).isZero();
    }

    @Test
    void anOfficeChangesOneFileOfAKindAndKeepsTheOthers() throws IOException {
        Path own = Files.createDirectories(folder.resolve("templates/article"));
        Files.writeString(own.resolve("style.yaml"), "elements:\n  title: {size: 20pt}\n");
        assertThat(run("build", "-f", "pdf")).as(err).isZero();
        Files.writeString(own.resolve("style.yaml"), "elements:\n  titel: {size: 20pt}\n");
        assertThat(run("build", "-f", "pdf")).isEqualTo(1);
        assertThat(err).contains("templates/article/style.yaml:2:3: 错误[style.unknown-key-near]", "title");
        Files.writeString(own.resolve("style.yaml"), "extends: article\n");
        Files.writeString(
                own.resolve("schema.yaml"), "title: 信息\nextends: article\nkeys:\n  room: {title: 会议室, type: line}\n");
        Files.writeString(folder.resolve("content/a.yaml"), article("图书馆") + "会议室: 三楼\n");
        assertThat(run("build", "content/a.yaml")).as(err).isZero();
        assertThat(err).contains("content/a.yaml:5:6: 注意[template.unused]");
    }

    @Test
    void aKindWhoseSchemaIsBrokenIsNamedWhereItIsMissed() throws IOException {
        Path own = Files.createDirectories(folder.resolve("templates/article"));
        Files.writeString(own.resolve("schema.yaml"), "title: 信息\nextends: comon\nkeys: {}\n");
        assertThat(run("build", "content/a.yaml")).isEqualTo(1);
        assertThat(err).contains("templates/article/schema.yaml:2:10");
    }

    @Test
    void thePublicVersionHasNoContactsAndANameOfItsOwn() throws IOException {
        Files.writeString(
                folder.resolve("content/a.yaml"),
                "文种: 提案答复\n发文机关: 禾安县教育局\n主送: 易翀委员\n提案: {提案号: 5}\n答复:\n  - 正文: 已经办结。\n"
                        + "联系人: {姓名: 贺昇, 电话: 8800123}\n");
        assertThat(run("build", "content/a.yaml", "-f", "txt")).as(err).isZero();
        assertThat(run("build", "content/a.yaml", "-f", "txt", "--public"))
                .as(err)
                .isZero();
        assertThat(Files.readString(folder.resolve("out/a.txt"))).contains("8800123");
        assertThat(Files.readString(folder.resolve("out/a-公开.txt"))).doesNotContain("8800123", "贺昇");
    }

    @Test
    void thePublicVersionLeavesContactsOutOfNotesAndText() throws IOException {
        Files.writeString(
                folder.resolve("content/a.yaml"),
                "文种: 函\n发文机关: 禾安县教育局\n标题: 关于借用场地的函\n正文: |\n  请予支持。\n  联系人：贺昇，8800123\n"
                        + "附注: 此件公开发布；联系电话：8800124\n成文日期: 2026-06-17\n");
        assertThat(run("build", "content/a.yaml", "-f", "txt", "--public"))
                .as(err)
                .isZero();
        assertThat(Files.readString(folder.resolve("out/a-公开.txt")))
                .contains("请予支持。", "（此件公开发布）")
                .doesNotContain("88001", "贺昇", "联系");
        Files.writeString(
                folder.resolve("content/a.yaml"),
                "文种: 建议答复\n发文机关: 禾安县教育局\n建议: {建议号: 5, 代表: 易翀}\n正文: 已经办结。\n征询意见表: 是\n"
                        + "联系人: {姓名: 贺昇, 电话: 8800123}\n联系位置: 正文\n");
        assertThat(run("build", "content/a.yaml", "-f", "txt", "--public", "--force"))
                .as(err)
                .isZero();
        assertThat(err).doesNotContain("template.unused");
        assertThat(Files.readString(folder.resolve("out/a-公开.txt")))
                .contains("已经办结。")
                .doesNotContain("88001", "贺昇", "征询意见表");
    }

    @Test
    void aNewFileTellsEditorsItsKeys() throws IOException {
        assertThat(run("new", "简报")).isZero();
        assertThat(run("new", "通知", "content/区县/通知.yaml")).isZero();
        assertThat(Files.readAllLines(folder.resolve("content/简报.yaml")).getFirst())
                .isEqualTo("# yaml-language-server: $schema=../.hongtou/schema/bulletin.json");
        String line = Files.readAllLines(folder.resolve("content/区县/通知.yaml")).getFirst();
        Path schema = folder.resolve("content/区县").resolve(line.replaceFirst(".*schema=", ""));
        assertThat(schema).content().contains("\"发文字号\"", "\"number\"");
        run("schema", "通知");
        assertThat(out).isEqualTo(Files.readString(schema));
    }

    @Test
    void schemasOfAllKindsGoToAFolder() throws IOException {
        assertThat(run("schema", "--all", "-o", "格式")).isZero();
        run("kinds");
        List<String> kinds = Stream.concat(Stream.of("office"), out.lines().map(line -> line.split("\t")[0]))
                .map(name -> "格式/" + name + ".json")
                .toList();
        run("schema", "--all", "-o", "格式");
        assertThat(out.lines()).containsExactlyElementsOf(kinds);
        assertThat(kinds).allSatisfy(file -> assertThat(folder.resolve(file)).isRegularFile());
        String office = Files.readString(folder.resolve("格式/office.json"));
        assertThat(run("schema", "单位文件")).isZero();
        assertThat(out).isEqualTo(office);
        assertThat(run("schema")).isEqualTo(2);
        assertThat(run("schema", "没有的")).isEqualTo(2);
        assertThat(run("schema", "--all")).isEqualTo(2);
    }

    @Test
    void aContentFileWhoseNameBeginsWithAnAtIsNoListOfArguments() throws IOException {
        Files.writeString(folder.resolve("@a.yaml"), "--out=elsewhere\n--force\n");
        Ran built = Ran.in(folder, "build", "-f", "txt", "@a.yaml");
        assertThat(built.err()).startsWith("@a.yaml:1");
        assertThat(built.code()).isEqualTo(ExitCode.CONTENT.code());
        assertThat(folder.resolve("elsewhere")).doesNotExist();
        assertThat(Ran.in(folder, "build", "@none").code()).isEqualTo(ExitCode.USAGE.code());
    }
}
